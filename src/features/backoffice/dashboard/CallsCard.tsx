import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { callDeskHref } from '@/src/features/service/calls/desk/address'
import type { CallFigures, Misfit } from '@/src/features/service/calls/desk/queries'
import { count, formatMoment } from '@/src/lib/format'
import styles from './Dashboard.module.css'

type Props = {
  figures: CallFigures
  /** Calls that can't be made as planned, in order. */
  misfits: Misfit[]
}

/** Members who are called today, at a glance, and the way in (KS-SRV-7). */
export function CallsCard({ figures: { today, waiting, since, next }, misfits }: Props) {
  const [misfit] = misfits
  return (
    <section aria-labelledby="belafspraken" className={styles.card}>
      <header>
        <h2 id="belafspraken">Belafspraken</h2>
      </header>
      <p>{next ? `De volgende is op ${formatMoment(next)}.` : 'Er staat geen belafspraak gepland.'}</p>
      <ul className={styles.lines}>
        <li>
          <Link href={callDeskHref({})} prefetch={false}>
            {count(today, 'belafspraak', 'belafspraken')} vandaag <ArrowRight aria-hidden size={16} />
          </Link>
        </li>
        {misfit && (
          <li>
            <Link href={callDeskHref({ day: misfit.day })} prefetch={false}>
              {count(misfits.length, 'belafspraak kan', 'belafspraken kunnen')} niet meer zoals gepland{' '}
              <ArrowRight aria-hidden size={16} />
            </Link>
          </li>
        )}
        {since && (
          <li>
            <Link href={callDeskHref({ day: amsterdamDay(since) })} prefetch={false}>
              {count(waiting, 'gesprek', 'gesprekken')} nog te noteren <ArrowRight aria-hidden size={16} />
            </Link>
          </li>
        )}
      </ul>
    </section>
  )
}
