import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { openingHours, takenOn } from '@/collections/service/CallAppointments/calls/hours'
import { may } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { offerOn } from '@/src/domain/service/offer'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { AdminFrame } from '@/src/features/backoffice/AdminFrame'
import desk from '@/src/features/evidence/review/desk/Desk.module.css'
import { callDeskHref, readDeskAddress } from './address'
import { CallDesk } from './CallDesk'
import { CallList } from './CallList'
import { DayOverview } from './DayOverview'
import { callFigures, dayCalls, freeFor, misfits } from './queries'

/** The day of who calls members: every call, one of them, and what is still free (KS-SRV-7). Says no itself. */
export async function CallsView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const now = new Date()
  const today = amsterdamDay(now)
  const address = readDeskAddress(view.searchParams ?? {}, today)
  const viewer = await getViewer(req)
  if (!viewer) redirect(`/admin/login?redirect=${encodeURIComponent(callDeskHref(address))}`)
  if (!may(viewer, 'takeCalls')) notFound()
  const hours = await openingHours(req, null)
  const [calls, taken, { since }, unfit] = await Promise.all([
    dayCalls(req, viewer, address.day),
    takenOn(req, [address.day]),
    callFigures(req, viewer, now),
    misfits(req, viewer, hours, now),
  ])
  const [offered] = offerOn([address.day], hours, taken, now)
  const call = calls.find(({ id }) => id === address.open) ?? null
  return (
    <AdminFrame view={view}>
      <div className={desk.desk} data-open={call !== null}>
        <CallList
          address={address}
          calls={calls}
          misfits={unfit}
          now={now}
          today={today}
          unsettled={since && amsterdamDay(since)}
        />
        {call ? (
          <CallDesk
            address={address}
            call={call}
            free={freeFor(call, hours, taken)}
            key={`${call.id} ${call.status} ${call.staff}`}
            misfit={unfit.find(({ id }) => id === call.id)?.why ?? null}
            now={now}
          />
        ) : (
          <DayOverview
            address={address}
            calls={calls}
            closed={offered?.closed ?? null}
            gone={address.open !== undefined}
            hours={hours}
            misfits={unfit}
            now={now}
            slots={offered?.slots ?? []}
          />
        )}
      </div>
    </AdminFrame>
  )
}
