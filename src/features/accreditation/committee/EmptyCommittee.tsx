import { ArrowRight, PartyPopper } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import styles from '@/src/features/evidence/review/desk/Desk.module.css'

type Props = { nextHref: string | null; gone: boolean; children: ReactNode }

/** The desk without a request: how to begin, or that there is nothing to do. */
export function EmptyCommittee({ nextHref, gone, children }: Props) {
  return (
    <section aria-label="Geen aanvraag geopend" className={styles.empty}>
      {gone && (
        <p className={styles.gone} role="alert">
          Deze aanvraag is er niet (meer) voor jou.
        </p>
      )}
      {nextHref ? (
        <>
          <h2>Kies een aanvraag uit de lijst</h2>
          <p>Je ziet wat de opleider vraagt naast wat je toekent. Na je besluit opent de volgende vanzelf.</p>
          <Link className={styles.start} href={nextHref} prefetch={false}>
            Begin bovenaan <ArrowRight aria-hidden size={18} />
          </Link>
        </>
      ) : (
        <>
          <PartyPopper aria-hidden size={36} strokeWidth={1.5} />
          <h2>Deze lijst is leeg</h2>
          <p>Nieuwe aanvragen komen hier vanzelf te staan.</p>
        </>
      )}
      {children}
    </section>
  )
}
