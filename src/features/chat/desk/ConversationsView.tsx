import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { may } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { AdminFrame } from '@/src/features/backoffice/AdminFrame'
import { hasChat } from '../available'
import { chatDeskHref, openIn } from './address'
import { ChatDesk } from './ChatDesk'
import { cannedAnswers, closedToday } from './queries'

/** The desk of who chats with members and visitors (KS-SRV-8). Says no itself. */
export async function ConversationsView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const asked = openIn(view.searchParams ?? {})
  const viewer = await getViewer(req)
  if (!viewer) redirect(`/admin/login?redirect=${encodeURIComponent(chatDeskHref(asked ?? undefined))}`)
  if (!hasChat(req.payload) || !may(viewer, 'answerChats')) notFound()
  const [closed, answers] = await Promise.all([closedToday(req, viewer, asked, new Date()), cannedAnswers(req)])
  return (
    <AdminFrame view={view}>
      <ChatDesk answers={answers} asked={asked} closed={closed} />
    </AdminFrame>
  )
}
