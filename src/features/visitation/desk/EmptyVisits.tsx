import { ArrowRight, CalendarDays } from 'lucide-react'
import Link from 'next/link'
import styles from '@/src/features/evidence/review/desk/Desk.module.css'
import { deskHref, type VisitList } from './address'

type Props = { first: number | undefined; gone: boolean; list: VisitList }

/** The desk without a visit: how to begin, or that there is nothing to do. */
export function EmptyVisits({ first, gone, list }: Props) {
  return (
    <section aria-label="Geen visitatie geopend" className={styles.empty}>
      {gone && (
        <p className={styles.gone} role="alert">
          Deze visitatie is er niet (meer) voor jou.
        </p>
      )}
      <CalendarDays aria-hidden size={36} strokeWidth={1.5} />
      {first === undefined ? (
        <>
          <h2>Deze lijst is leeg</h2>
          <p>Visitaties die eraan komen, staan bij Te plannen.</p>
        </>
      ) : (
        <>
          <h2>Kies een visitatie uit de lijst</h2>
          <p>
            Je ziet alles van het bezoek bij elkaar: de praktijk, de vragenlijst, de stukken en wat je nu kunt doen.
          </p>
          <Link className={styles.start} href={deskHref({ list, open: first })} prefetch={false}>
            Begin bovenaan <ArrowRight aria-hidden size={18} />
          </Link>
        </>
      )}
    </section>
  )
}
