import Link from 'next/link'
import { timeOf } from '@/src/domain/service/slots'
import { phoneInWords } from '@/src/domain/shared/contact'
import visits from '@/src/features/visitation/desk/desk.module.css'
import { count } from '@/src/lib/format'
import { dayLong } from '../words'
import { type CallDeskAddress, callDeskHref } from './address'
import look from './calls.module.css'
import type { CallLine, Misfit } from './queries'

/** Calls of this day that can't be made as planned: whom to ring, and why (KS-SRV-7). */
export function MisfitsOfDay({
  address,
  calls,
  misfits,
}: {
  address: CallDeskAddress
  calls: CallLine[]
  misfits: Misfit[]
}) {
  const lines = calls.flatMap((call) => {
    const why = misfits.find(({ id }) => id === call.id)?.why
    return why === undefined ? [] : [{ ...call, why }]
  })
  if (lines.length === 0) return null
  return (
    <section aria-labelledby="bel-regelen" className={look.misfits}>
      <h2 className={visits.heading} id="bel-regelen">
        Nog te regelen: {lines.length}
      </h2>
      <p>
        {lines.length === 1 ? 'Dit gesprek staat er nog, maar kan' : 'Deze gesprekken staan er nog, maar kunnen'} niet
        meer zoals het is afgesproken. Geef het aan een collega, of annuleer het met een reden: dan krijgt het lid een
        mail.
      </p>
      <ul>
        {lines.map(({ id, start, name, phone, why }) => (
          <li key={id}>
            <Link href={callDeskHref({ ...address, open: id })} prefetch={false}>
              {timeOf(start)} {name}
            </Link>
            , <a href={`tel:${phone}`}>{phoneInWords(phone)}</a>. {why}
          </li>
        ))}
      </ul>
    </section>
  )
}

const mostDays = 5

/** On which other days there are such calls. */
export function MisfitDays({ day, misfits }: { day: string; misfits: Misfit[] }) {
  const days = [...new Set(misfits.map((one) => one.day))].filter((one) => one !== day)
  if (days.length === 0) return null
  const on = (one: string): number => misfits.filter((misfit) => misfit.day === one).length
  const elsewhere = days.reduce((sum, one) => sum + on(one), 0)
  return (
    <div className={look.unsettled}>
      <p>
        {count(elsewhere, 'belafspraak kan', 'belafspraken kunnen')} niet meer zoals gepland, omdat een collega er niet
        is of de openingstijden zijn veranderd:
      </p>
      <ul>
        {days.slice(0, mostDays).map((one) => (
          <li key={one}>
            <Link href={callDeskHref({ day: one })} prefetch={false}>
              {dayLong(one)}: {on(one)}
            </Link>
          </li>
        ))}
      </ul>
      {days.length > mostDays && <p>En op {count(days.length - mostDays, 'latere dag', 'latere dagen')}.</p>}
    </div>
  )
}
