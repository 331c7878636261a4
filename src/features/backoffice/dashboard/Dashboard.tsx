import type { DashboardViewServerProps } from '@payloadcms/next/views'
import { may, mayEverywhere } from '@/src/access/permissions'
import { getViewer, hasRole, type Viewer } from '@/src/access/viewer'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { hasChat } from '@/src/features/chat/available'
import { chatFigures } from '@/src/features/chat/desk/queries'
import { queueFigures } from '@/src/features/evidence/review/figures'
import { unsetFees } from '@/src/features/invoicing/contribution/unset'
import { deskTotals } from '@/src/features/invoicing/desk/queries'
import { callsAtAGlance } from '@/src/features/service/calls/desk/queries'
import { requestFigures } from '@/src/features/service/desk/queries'
import { visitFigures } from '@/src/features/visitation/desk/queries'
import { groupsOf, openTo } from '../nav/open-to'
import { CallsCard } from './CallsCard'
import { ChatsCard } from './ChatsCard'
import { ComingCard } from './ComingCard'
import { ContentCards } from './ContentCards'
import { type Coming, comingFor, newsIsShared } from './coming'
import styles from './Dashboard.module.css'
import { FinanceCard } from './FinanceCard'
import { recentContent } from './queries'
import { RequestCard } from './RequestCard'
import { ReviewCard } from './ReviewCard'
import { Sections } from './Sections'
import { VisitCard } from './VisitCard'

/** What this person's roles wait for. */
function comingTo(viewer: Viewer | null): Coming[] {
  const roles = ['support', 'accreditation'] as const
  const waits = roles.filter((role) => hasRole(viewer, role)).map((role) => comingFor[role])
  const sharesNews = hasRole(viewer, 'editor') && !mayEverywhere(viewer, 'editContent')
  return sharesNews ? [newsIsShared, ...waits] : waits
}

/** First page of the back office: what waits for this person, then everything they may open. */
export async function Dashboard({ initPageResult, navGroups }: DashboardViewServerProps) {
  const { req, visibleEntities } = initPageResult
  const viewer = await getViewer(req)
  const today = amsterdamDay(new Date())
  const [open, figures, content, visits, totals, unset, requests, calls, chats] = await Promise.all([
    openTo(req, visibleEntities),
    viewer && may(viewer, 'reviewEvidence') ? queueFigures(req, viewer, today) : null,
    mayEverywhere(viewer, 'editContent') ? recentContent(req) : null,
    viewer && may(viewer, 'visit') ? visitFigures(req, viewer) : null,
    viewer && may(viewer, 'viewCharges') ? deskTotals(req, viewer, { list: 'open' }, today) : null,
    viewer ? unsetFees(req, viewer, today) : null,
    viewer && may(viewer, 'handleRequests') ? requestFigures(req, viewer) : null,
    viewer && may(viewer, 'takeCalls') ? callsAtAGlance(req, viewer, new Date()) : null,
    viewer && hasChat(req.payload) && may(viewer, 'answerChats') ? chatFigures(req, viewer) : null,
  ])
  return (
    <main className={styles.dashboard}>
      <h1>Overzicht</h1>
      {figures && <ReviewCard figures={figures.all} today={today} />}
      {chats && <ChatsCard figures={chats} />}
      {requests && <RequestCard figures={requests} />}
      {calls && <CallsCard {...calls} />}
      {visits && <VisitCard figures={visits} />}
      {totals && <FinanceCard totals={totals} unset={unset} />}
      {content && <ContentCards {...content} />}
      {comingTo(viewer).map((coming) => (
        <ComingCard key={coming.title} {...coming} />
      ))}
      <Sections groups={groupsOf(navGroups, open)} />
    </main>
  )
}
