import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { may } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { AdminFrame } from '@/src/features/backoffice/AdminFrame'
import desk from '@/src/features/evidence/review/desk/Desk.module.css'
import { deskHref, readAddress } from './address'
import { EmptyVisits } from './EmptyVisits'
import { loadDesk } from './load'
import { VisitDesk } from './VisitDesk'
import { VisitQueue } from './VisitQueue'

/** The desk of who makes visits, and of who says who makes them (KS-VIS-2). A custom view is open to anyone unless it says no itself. */
export async function VisitationView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const address = readAddress(view.searchParams ?? {})
  const viewer = await getViewer(req)
  if (!viewer) redirect(`/admin/login?redirect=${encodeURIComponent(deskHref(address))}`)
  if (!may(viewer, 'overseeVisits')) notFound()
  const today = amsterdamDay(new Date())
  const { lines, figures, open } = await loadDesk(req, viewer, address, today)
  return (
    <AdminFrame view={view}>
      <div className={desk.desk} data-open={open !== null}>
        <VisitQueue address={address} figures={figures} lines={lines} today={today} />
        {open ? (
          <VisitDesk address={address} key={open.visit.id} open={open} />
        ) : (
          <EmptyVisits first={lines[0]?.id} gone={address.open !== undefined} list={address.list} />
        )}
      </div>
    </AdminFrame>
  )
}
