import { ArrowRight, PartyPopper } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import styles from './Desk.module.css'

type Props = { nextHref: string | null; gone: boolean; children: ReactNode }

/** The desk without an item: how to begin, or that there is nothing to do. */
export function EmptyDesk({ nextHref, gone, children }: Props) {
  return (
    <section aria-label="Geen stuk geopend" className={styles.empty}>
      {gone && (
        <p className={styles.gone} role="alert">
          Dit stuk is er niet (meer) voor jou. Misschien heeft het lid het verwijderd.
        </p>
      )}
      {nextHref ? (
        <>
          <h2>Kies een stuk uit de lijst</h2>
          <p>Je ziet het bestand naast wat het lid invulde. Na je besluit opent het volgende vanzelf.</p>
          <Link className={styles.start} href={nextHref} prefetch={false}>
            Begin bovenaan <ArrowRight aria-hidden size={18} />
          </Link>
        </>
      ) : (
        <>
          <PartyPopper aria-hidden size={36} strokeWidth={1.5} />
          <h2>Deze lijst is leeg</h2>
          <p>Nieuwe inzendingen komen hier vanzelf te staan.</p>
        </>
      )}
      {children}
    </section>
  )
}
