import { notFound } from 'next/navigation'
import { embeddedChat } from '@/src/features/chat/embed/sites'
import { VisitorChat } from '@/src/features/chat/embed/VisitorChat'
import { anonymousRequest } from '@/src/lib/anonymous'

type Props = { params: Promise<{ slug: string }> }

/** The chat for visitors of an organisation's own site (KS-SRV-8). */
export default async function ChatPage({ params }: Props) {
  const { slug } = await params
  const chat = await embeddedChat(await anonymousRequest(), slug)
  if (!chat) notFound()
  return <VisitorChat organisation={chat.name} slug={slug} />
}
