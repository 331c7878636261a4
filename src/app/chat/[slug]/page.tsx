import { notFound } from 'next/navigation'
import { hasAssistant } from '@/src/features/assistant/available'
import { embeddedChat } from '@/src/features/chat/embed/sites'
import { VisitorChat } from '@/src/features/chat/embed/VisitorChat'
import { WithoutScripts } from '@/src/features/chat/embed/WithoutScripts'
import { anonymousRequest } from '@/src/lib/anonymous'

type Props = { params: Promise<{ slug: string }> }

/** The chat for visitors of an organisation's own site (KS-SRV-8). */
export default async function ChatPage({ params }: Props) {
  const { slug } = await params
  const req = await anonymousRequest()
  const chat = await embeddedChat(req, slug)
  if (!chat) notFound()
  return (
    <>
      <VisitorChat organisation={chat.name} slug={slug} />
      <WithoutScripts hasAssistant={hasAssistant(req.payload)} />
    </>
  )
}
