import type { OpeningHours } from '@/collections/service/CallAppointments/calls/hours'
import { type Slot, timeOf } from '@/src/domain/service/slots'
import desk from '@/src/features/evidence/review/desk/Desk.module.css'
import visits from '@/src/features/visitation/desk/desk.module.css'
import { count } from '@/src/lib/format'
import { dayLong } from '../words'
import type { CallDeskAddress } from './address'
import { BookFor } from './BookFor'
import look from './calls.module.css'
import type { CallLine } from './queries'

type Props = {
  address: CallDeskAddress
  calls: CallLine[]
  slots: Slot[]
  closed: string | null
  staff: OpeningHours['staff']
  /** A call was asked for that isn't there. */
  gone: boolean
}

/** A day at a glance: how many calls each colleague has and what is free, and booking one for who rings us (KS-SRV-7). */
export function DayOverview({ address, calls, slots, closed, staff, gone }: Props) {
  return (
    <div className={`${desk.files} ${visits.middle}`}>
      <section aria-label="De dag" className={desk.paper}>
        {gone && (
          <p className={look.gone} role="alert">
            Deze belafspraak is er niet op deze dag.
          </p>
        )}
        <h2 className={visits.heading}>
          Vrij op <span className={look.lower}>{dayLong(address.day)}</span>
        </h2>
        {closed && <p>{closed}</p>}
        {!closed && staff.length === 0 && (
          <p>Er staat niemand bij wie belt. Een beheerder vult dat in bij Openingstijden en bellen.</p>
        )}
        {!closed &&
          staff.map(({ account, name }) => {
            const has = calls.filter((call) => call.staff === account && call.status !== 'cancelled').length
            const free = slots.filter((slot) => slot.staff.includes(account)).map(({ start }) => timeOf(start))
            return (
              <section aria-label={name} key={account}>
                <h3 className={look.who}>{name}</h3>
                <p className={visits.soft}>{count(has, 'belafspraak', 'belafspraken')}</p>
                {free.length > 0 ? (
                  <ul className={look.free}>
                    {free.map((time) => (
                      <li key={time}>{time}</li>
                    ))}
                  </ul>
                ) : (
                  <p>Niets (meer) vrij.</p>
                )}
              </section>
            )
          })}
        {slots.length > 0 && (
          <BookFor slots={slots.map(({ start }) => ({ start: start.toISOString(), time: timeOf(start) }))} />
        )}
      </section>
    </div>
  )
}
