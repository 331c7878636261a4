import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { may } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { AdminFrame } from '@/src/features/backoffice/AdminFrame'
import styles from './desk/Desk.module.css'
import { DeskKeys } from './desk/DeskKeys'
import { EmptyDesk } from './desk/EmptyDesk'
import { readFilters, reviewHref } from './filters'
import { ItemDesk } from './item/ItemDesk'
import { loadDesk } from './load-desk'
import { Queue } from './queue/Queue'

/** The review desk: the list, the file, the form. A custom view is open to anyone unless it says no itself. */
export async function ReviewView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const filters = readFilters(view.searchParams ?? {})
  const viewer = await getViewer(req)
  if (!viewer) redirect(`/admin/login?redirect=${encodeURIComponent(reviewHref(filters))}`)
  if (!may(viewer, 'reviewEvidence')) notFound()
  const desk = await loadDesk(req, viewer, filters, new Date())
  const today = amsterdamDay(new Date())
  const keys = <DeskKeys listHref={desk.listHref} nextHref={desk.nextHref} previousHref={desk.previousHref} />

  return (
    <AdminFrame view={view}>
      <div className={styles.desk} data-open={desk.open !== null}>
        <Queue
          figures={desk.figures}
          filters={filters}
          kinds={desk.kinds}
          organisations={desk.organisations}
          page={desk.page}
          today={today}
        />
        {desk.open ? (
          <ItemDesk desk={desk.open} nextHref={desk.nextHref ?? desk.listHref} today={today}>
            {keys}
          </ItemDesk>
        ) : (
          <EmptyDesk gone={filters.open !== undefined} nextHref={desk.nextHref}>
            {keys}
          </EmptyDesk>
        )}
      </div>
    </AdminFrame>
  )
}
