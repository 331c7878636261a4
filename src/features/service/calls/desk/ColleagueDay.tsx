import type { OpeningHours } from '@/collections/service/CallAppointments/calls/hours'
import { presentOn, type Slot, timeOf } from '@/src/domain/service/slots'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import visits from '@/src/features/visitation/desk/desk.module.css'
import { count } from '@/src/lib/format'
import { Absence } from './Absence'
import look from './calls.module.css'
import type { CallLine } from './queries'

type Props = {
  staff: { account: number; name: string }
  day: CalendarDate
  hours: OpeningHours
  calls: CallLine[]
  slots: Slot[]
  now: Date
  /** The day isn't over: who is away can still be settled. */
  open: boolean
}

/** What one colleague has on a day and has left, and what to do when they aren't there (KS-SRV-7). */
export function ColleagueDay({ staff: { account, name }, day, hours, calls, slots, now, open }: Props) {
  const theirs = calls.filter((call) => call.staff === account && call.status !== 'cancelled')
  const ahead = theirs.some(({ status, start }) => status === 'booked' && start > now)
  const free = slots.filter((slot) => slot.staff.includes(account)).map(({ start }) => timeOf(start))
  const present = presentOn(day, hours).includes(account)
  // Only what was written down for this day alone is taken back here; a holiday stands in the settings.
  const single = hours.closures.some((one) => one.account === account && one.from === day && one.until === day)
  const step = (kind: 'away' | 'again' | 'back') => (
    <Absence day={day} key={kind} name={name} staff={account} step={kind} />
  )
  return (
    <section aria-label={name} className={look.colleague}>
      <div className={look.who}>
        <h3>{name}</h3>
        <p className={visits.soft}>{count(theirs.length, 'belafspraak', 'belafspraken')}</p>
      </div>
      {free.length > 0 ? (
        <ul className={look.free}>
          {free.map((time) => (
            <li key={time}>{time}</li>
          ))}
        </ul>
      ) : (
        <p>{present ? 'Niets (meer) vrij.' : 'Is er deze dag niet.'}</p>
      )}
      {open && present && step('away')}
      {open && !present && ahead && step('again')}
      {open && !present && single && step('back')}
    </section>
  )
}
