import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import { deskHref } from '@/src/features/visitation/desk/address'
import type { VisitFigures } from '@/src/features/visitation/desk/queries'
import { count, formatDate } from '@/src/lib/format'
import styles from './Dashboard.module.css'

/** The visits of a visitor at a glance, and the way in (KS-VIS-2). */
export function VisitCard({ figures }: { figures: VisitFigures }) {
  const lines = [
    { list: 'agenda' as const, text: `${count(figures.agenda, 'bezoek', 'bezoeken')} in je agenda` },
    { list: 'plan' as const, text: `${figures.plan} te plannen` },
    { list: 'report' as const, text: `${count(figures.report, 'verslag', 'verslagen')} te maken` },
    { list: 'judge' as const, text: `${figures.judge} met verbeterpunten` },
  ]
  return (
    <section aria-labelledby="visitaties" className={styles.card}>
      <header>
        <h2 id="visitaties">Visitaties</h2>
      </header>
      <p>
        {figures.next ? `Je volgende bezoek is op ${formatDate(figures.next)}.` : 'Er is nog geen bezoek afgesproken.'}
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
