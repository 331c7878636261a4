import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { type DeskList, deskHref } from '@/src/features/service/desk/address'
import type { RequestFigures } from '@/src/features/service/desk/queries'
import { count, formatDate } from '@/src/lib/format'
import styles from './Dashboard.module.css'

/** What members asked, at a glance, and the way in (KS-SRV-1 … KS-SRV-5). */
export function RequestCard({ figures }: { figures: RequestFigures }) {
  const lines: { list: DeskList; text: string }[] = [
    { list: 'nieuw', text: `${count(figures.new, 'nieuw verzoek', 'nieuwe verzoeken')}` },
    { list: 'bezig', text: `${figures.busy} in behandeling` },
    { list: 'gepland', text: `${figures.planned} ${figures.planned === 1 ? 'gaat' : 'gaan'} vanzelf in` },
  ]
  return (
    <section aria-labelledby="verzoeken" className={styles.card}>
      <header>
        <h2 id="verzoeken">Verzoeken van leden</h2>
      </header>
      <p>
        {figures.oldest
          ? `Wie het langst wacht, vroeg het op ${formatDate(amsterdamDay(new Date(figures.oldest)))}.`
          : 'Er wacht niets nieuws.'}
      </p>
      <ul className={styles.lines}>
        {lines.map(({ list, text }) => (
          <li key={list}>
            <Link href={deskHref({ list })} prefetch={false}>
              {text} <ArrowRight aria-hidden size={16} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
