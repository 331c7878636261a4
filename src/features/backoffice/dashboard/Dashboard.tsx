import type { DashboardViewServerProps } from '@payloadcms/next/views'
import { may } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { queueFigures } from '@/src/features/evidence/review/figures'
import { groupsOf, openTo } from '../nav/open-to'
import { ContentCards } from './ContentCards'
import styles from './Dashboard.module.css'
import { recentContent } from './queries'
import { ReviewCard } from './ReviewCard'
import { Sections } from './Sections'

/** First page of the back office: what waits for this person, then everything they may open. */
export async function Dashboard({ initPageResult, navGroups }: DashboardViewServerProps) {
  const { req, visibleEntities } = initPageResult
  const viewer = await getViewer(req)
  const today = amsterdamDay(new Date())
  const [open, figures, content] = await Promise.all([
    openTo(req, visibleEntities),
    viewer && may(viewer, 'reviewEvidence') ? queueFigures(req, viewer, today) : null,
    may(viewer, 'editContent') ? recentContent(req) : null,
  ])
  return (
    <main className={styles.dashboard}>
      <h1>Overzicht</h1>
      {figures && <ReviewCard figures={figures.all} today={today} />}
      {content && <ContentCards {...content} />}
      <Sections groups={groupsOf(navGroups, open)} />
    </main>
  )
}
