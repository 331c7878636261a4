import {
  CalendarX2,
  ChevronLeft,
  ChevronRight,
  Inbox,
  type LucideIcon,
  PhoneCall,
  PhoneIncoming,
  PhoneMissed,
} from 'lucide-react'
import Link from 'next/link'
import { type CallStatus, callStatusLabels } from '@/src/domain/service/labels'
import { timeOf } from '@/src/domain/service/slots'
import { addDays, type CalendarDate } from '@/src/domain/shared/calendar-date'
import { phoneInWords } from '@/src/domain/shared/contact'
import { Badge, type BadgeTone } from '@/src/features/backoffice/Badge'
import styles from '@/src/features/evidence/review/queue/Queue.module.css'
import { Tabs } from '@/src/features/evidence/review/queue/Tabs'
import { count } from '@/src/lib/format'
import { dayLong } from '../words'
import { type CallDeskAddress, callDeskHref } from './address'
import look from './calls.module.css'
import { MisfitDays } from './Misfits'
import type { CallLine, Misfit } from './queries'

type Props = {
  address: CallDeskAddress
  calls: CallLine[]
  today: CalendarDate
  now: Date
  /** Calls ahead, of this day or another, that can't be made as planned. */
  misfits: Misfit[]
  /** The first day with calls that nobody wrote a word about. */
  unsettled: CalendarDate | null
}

const looks: Record<CallStatus, { tone: BadgeTone; icon: LucideIcon }> = {
  booked: { tone: 'info', icon: PhoneIncoming },
  called: { tone: 'ok', icon: PhoneCall },
  missed: { tone: 'stop', icon: PhoneMissed },
  cancelled: { tone: 'neutral', icon: CalendarX2 },
}

type Shown = { call: Pick<CallLine, 'status' | 'end'>; now: Date; misfit?: boolean }

/** Status of a call; one that is over without a word about it, or that can't be made as planned, asks for that. */
export function CallBadge({ call: { status, end }, now, misfit = false }: Shown) {
  if (misfit) {
    return (
      <Badge icon={CalendarX2} tone="stop">
        Te regelen
      </Badge>
    )
  }
  if (status === 'booked' && end <= now) {
    return (
      <Badge icon={PhoneIncoming} tone="wait">
        Nog noteren
      </Badge>
    )
  }
  return <Badge {...looks[status]}>{callStatusLabels[status]}</Badge>
}

/** Everyone with a call on the day, as names of a filter. */
const callersOf = (calls: readonly CallLine[]): (readonly [number, string])[] => [
  ...new Map(calls.map(({ staff, staffName }) => [staff, staffName ?? 'Collega'])),
]

/** The calls of one day in order, of everyone or one colleague (KS-SRV-7). What is chosen stands in the address. */
export function CallList({ address, calls, today, now, misfits, unsettled }: Props) {
  const { day, staff, open } = address
  const shown = calls.filter((call) => staff === undefined || call.staff === staff)
  const standing = shown.filter(({ status }) => status !== 'cancelled').length
  const callers = callersOf(calls)
  return (
    <aside aria-label="Lijst" className={styles.queue}>
      <header className={styles.head}>
        <h1>Belafspraken</h1>
        <p>
          <strong className={look.day}>{dayLong(day)}</strong>
          {day === today && ', vandaag'}: {count(standing, 'afspraak', 'afspraken')}
        </p>
      </header>
      <nav aria-label="Dag" className={look.days}>
        <Link href={callDeskHref({ day: addDays(day, -1), staff })} prefetch={false}>
          <ChevronLeft aria-hidden size={16} /> Vorige dag
        </Link>
        {day !== today && (
          <Link href={callDeskHref({ staff })} prefetch={false}>
            Vandaag
          </Link>
        )}
        <Link href={callDeskHref({ day: addDays(day, 1), staff })} prefetch={false}>
          Volgende dag <ChevronRight aria-hidden size={16} />
        </Link>
      </nav>
      <search>
        <form action={callDeskHref({})} className={look.pick}>
          {staff !== undefined && <input name="wie" type="hidden" value={staff} />}
          <label htmlFor="bel-dag">Andere dag</label>
          <div>
            <input defaultValue={day} id="bel-dag" key={day} name="dag" required type="date" />
            <button type="submit">Toon</button>
          </div>
        </form>
      </search>
      {(callers.length > 1 || staff !== undefined) && (
        <Tabs
          current={staff}
          href={(one) => callDeskHref({ day, staff: one })}
          label="Van wie"
          tabs={[[undefined, 'Iedereen'], ...callers]}
        />
      )}
      {unsettled !== null && unsettled !== day && (
        <p className={look.unsettled}>
          Er zijn gesprekken waarover nog niets is genoteerd.{' '}
          <Link href={callDeskHref({ day: unsettled })} prefetch={false}>
            Ga naar {dayLong(unsettled)}
          </Link>
        </p>
      )}
      <MisfitDays day={day} misfits={misfits} />
      {shown.length === 0 && (
        <div className={styles.empty}>
          <Inbox aria-hidden size={28} strokeWidth={1.5} />
          <p>Op deze dag zijn er geen belafspraken.</p>
        </div>
      )}
      <ol className={styles.items}>
        {shown.map((call) => (
          <li key={call.id}>
            <Link
              aria-current={open === call.id ? 'true' : undefined}
              className={styles.item}
              href={callDeskHref({ ...address, open: call.id })}
              prefetch={false}
            >
              <span className={styles.line}>
                <strong>
                  {timeOf(call.start)} {call.name}
                </strong>
                <CallBadge call={call} misfit={misfits.some(({ id }) => id === call.id)} now={now} />
              </span>
              <span className={styles.title}>{call.subject}</span>
              <span className={styles.about}>
                {phoneInWords(call.phone)}, {call.staffName ?? 'collega'}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </aside>
  )
}
