import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { may } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { AdminFrame } from '@/src/features/backoffice/AdminFrame'
import desk from '@/src/features/evidence/review/desk/Desk.module.css'
import { DeskKeys } from '@/src/features/evidence/review/desk/DeskKeys'
import { committeeHref, readAddress } from './address'
import { CommitteeQueue } from './CommitteeQueue'
import { EmptyCommittee } from './EmptyCommittee'
import { loadCommittee } from './load'
import { ProviderTable } from './ProviderTable'
import { RequestDesk } from './RequestDesk'

/** The desk of the accreditation committee (KK-PRV-1). A custom view is open to anyone unless it says no itself. */
export async function AccreditationView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const address = readAddress(view.searchParams ?? {})
  const viewer = await getViewer(req)
  if (!viewer) redirect(`/admin/login?redirect=${encodeURIComponent(committeeHref(address))}`)
  if (!may(viewer, 'judgeCourses')) notFound()
  const today = amsterdamDay(new Date())
  const { rows, figures, open, providers } = await loadCommittee(req, viewer, address, today)
  const at = rows.findIndex(({ id }) => id === address.open)
  const hrefAt = (index: number): string | null => {
    const row = rows[index]
    return row ? committeeHref({ list: address.list, open: row.id }) : null
  }
  const listHref = committeeHref({ list: address.list })
  const nextHref = hrefAt(at + 1)
  const keys = <DeskKeys listHref={listHref} nextHref={nextHref} previousHref={at > 0 ? hrefAt(at - 1) : null} />
  return (
    <AdminFrame view={view}>
      <div className={desk.desk} data-open={open !== null}>
        <CommitteeQueue address={address} figures={figures} rows={rows} today={today} />
        {open ? (
          <RequestDesk key={open.request.id} nextHref={nextHref ?? listHref} open={open} today={today}>
            {keys}
          </RequestDesk>
        ) : address.list === 'providers' ? (
          <ProviderTable providers={providers} />
        ) : (
          <EmptyCommittee gone={address.open !== undefined} nextHref={hrefAt(0)}>
            {keys}
          </EmptyCommittee>
        )}
      </div>
    </AdminFrame>
  )
}
