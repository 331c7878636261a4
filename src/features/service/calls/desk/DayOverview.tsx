import type { OpeningHours } from '@/collections/service/CallAppointments/calls/hours'
import { type Slot, timeOf } from '@/src/domain/service/slots'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import desk from '@/src/features/evidence/review/desk/Desk.module.css'
import visits from '@/src/features/visitation/desk/desk.module.css'
import { dayLong } from '../words'
import type { CallDeskAddress } from './address'
import { BookFor } from './BookFor'
import { ColleagueDay } from './ColleagueDay'
import look from './calls.module.css'
import { MisfitsOfDay } from './Misfits'
import type { CallLine, Misfit } from './queries'

type Props = {
  address: CallDeskAddress
  calls: CallLine[]
  slots: Slot[]
  closed: string | null
  hours: OpeningHours
  misfits: Misfit[]
  now: Date
  /** A call was asked for that isn't there. */
  gone: boolean
}

/** Who calls, and whoever else has calls that day: they may have stopped since. */
function colleaguesOf({ staff }: OpeningHours, calls: readonly CallLine[]): { account: number; name: string }[] {
  const others = calls.filter(
    (call) => call.status === 'booked' && !staff.some(({ account }) => account === call.staff),
  )
  const named = others.map((call): [number, string] => [call.staff, call.staffName ?? 'Collega'])
  return [...staff, ...[...new Map(named)].map(([account, name]) => ({ account, name }))]
}

/** A day at a glance: what must be settled, what each colleague has and has left, and booking one for who rings us (KS-SRV-7). */
export function DayOverview({ address, calls, slots, closed, hours, misfits, now, gone }: Props) {
  const colleagues = colleaguesOf(hours, calls)
  return (
    <div className={`${desk.files} ${visits.middle}`}>
      <section aria-label="De dag" className={desk.paper}>
        {gone && (
          <p className={look.gone} role="alert">
            Deze belafspraak is er niet op deze dag.
          </p>
        )}
        <MisfitsOfDay address={address} calls={calls} misfits={misfits} />
        <h2 className={visits.heading}>
          Vrij op <span className={look.lower}>{dayLong(address.day)}</span>
        </h2>
        {closed && <p>{closed}</p>}
        {!closed && colleagues.length === 0 && (
          <p>Er staat niemand bij wie belt. Een beheerder vult dat in bij Openingstijden en bellen.</p>
        )}
        {!closed &&
          colleagues.map((staff) => (
            <ColleagueDay
              calls={calls}
              day={address.day}
              hours={hours}
              key={staff.account}
              now={now}
              open={address.day >= amsterdamDay(now)}
              slots={slots}
              staff={staff}
            />
          ))}
        {slots.length > 0 && (
          <BookFor slots={slots.map(({ start }) => ({ start: start.toISOString(), time: timeOf(start) }))} />
        )}
      </section>
    </div>
  )
}
