import { CalendarClock, PencilLine } from 'lucide-react'
import Link from 'next/link'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { formatDate, formatMoment } from '@/src/lib/format'
import { Badge } from '../Badge'
import styles from './Dashboard.module.css'
import type { ContentLine } from './queries'

type ListProps = { title: string; lines: ContentLine[]; empty: string }

function ContentList({ title, lines, empty }: ListProps) {
  return (
    <div>
      <h3>{title}</h3>
      {lines.length === 0 && <p className={styles.soft}>{empty}</p>}
      <ul className={styles.lines}>
        {lines.map(({ id, title: name, at, plannedAt }) => (
          <li key={id}>
            <Link href={`/admin/collections/posts/${id}`} prefetch={false}>
              {name || 'Zonder titel'}
            </Link>
            {plannedAt ? (
              <Badge icon={CalendarClock} tone="info">
                {`gepland: ${formatMoment(plannedAt)}`}
              </Badge>
            ) : (
              <time dateTime={at}>{formatDate(amsterdamDay(new Date(at)))}</time>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** News, for editors: what is unfinished, what readers see, and a new post. */
export function ContentCards({ drafts, published }: { drafts: ContentLine[]; published: ContentLine[] }) {
  return (
    <section aria-labelledby="nieuws" className={styles.card}>
      <header>
        <h2 id="nieuws">Nieuws</h2>
        <Link className={styles.secondary} href="/admin/collections/posts/create" prefetch={false}>
          <PencilLine aria-hidden size={18} /> Nieuw bericht
        </Link>
      </header>
      <div className={styles.columns}>
        <ContentList
          empty="Geen concepten. Wat je bewaart zonder te publiceren, staat hier."
          lines={drafts}
          title="Concepten"
        />
        <ContentList empty="Er is nog geen nieuws gepubliceerd." lines={published} title="Laatst gepubliceerd" />
      </div>
    </section>
  )
}
