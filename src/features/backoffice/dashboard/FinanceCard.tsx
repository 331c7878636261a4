import { ArrowRight, CalendarClock } from 'lucide-react'
import Link from 'next/link'
import { contributionPath } from '@/src/features/invoicing/contribution/address'
import type { UnsetFees } from '@/src/features/invoicing/contribution/unset'
import { deskHref } from '@/src/features/invoicing/desk/address'
import type { DeskTotals } from '@/src/features/invoicing/desk/queries'
import { formatEuros } from '@/src/lib/format'
import styles from './Dashboard.module.css'

const euros = (cents: number): string => formatEuros(cents / 100)

/** What is to come in, at a glance (KS-ACC-6), and for whom next year's amounts have to be set (KK-PRO-1). */
export function FinanceCard({ totals, unset }: { totals: DeskTotals; unset: UnsetFees | null }) {
  const lines = [
    { list: 'open' as const, text: `${euros(totals.open)} staat open` },
    { list: 'te-laat' as const, text: `${euros(totals.late)} daarvan is te laat` },
    { list: 'te-factureren' as const, text: `${euros(totals.toInvoice)} is nog te factureren` },
  ]
  return (
    <section aria-labelledby="facturen" className={styles.card}>
      <header>
        <h2 id="facturen">Facturen</h2>
      </header>
      <ul className={styles.lines}>
        {lines.map(({ list, text }) => (
          <li key={list}>
            <Link href={deskHref({ list })} prefetch={false}>
              {text} <ArrowRight aria-hidden size={16} />
            </Link>
          </li>
        ))}
        <li>
          <Link href={contributionPath} prefetch={false}>
            Contributie van een jaar <ArrowRight aria-hidden size={16} />
          </Link>
        </li>
      </ul>
      {unset && <UnsetNote unset={unset} />}
    </section>
  )
}

/** Whose amounts of next year aren't there yet. */
const UnsetNote = ({ unset: { year, organisations, registers } }: { unset: UnsetFees }) => (
  <div className={styles.due}>
    <CalendarClock aria-hidden size={20} />
    <div>
      <p>
        <strong>Nog geen tarief voor {year}</strong>
      </p>
      <ul>
        {organisations.map(({ id, name }) => (
          <li key={`o${id}`}>
            <Link href={`${contributionPath}?jaar=${year}&organisatie=${id}`} prefetch={false}>
              Contributie van {name}
            </Link>
          </li>
        ))}
        {registers.map(({ id, name }) => (
          <li key={`r${id}`}>
            <Link href={`/admin/collections/registers/${id}`} prefetch={false}>
              Registratie: {name}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  </div>
)
