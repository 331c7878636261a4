import { ChevronRight, Inbox } from 'lucide-react'
import Link from 'next/link'
import { dueLabel } from '@/src/domain/evidence/due-label'
import { waitingTime } from '@/src/domain/evidence/waiting-time'
import type { QueueFigures } from '../figures'
import { itemKey, type QueueFilters, queueListLabels, queueLists, reviewHref } from '../filters'
import type { QueuePage } from '../queries'
import type { Reviewable } from '../reviewables'
import styles from './Queue.module.css'
import { QueueFilterForm } from './QueueFilterForm'
import { QueueItem } from './QueueItem'
import { WaitingTimes } from './WaitingTimes'

type Props = {
  filters: QueueFilters
  page: QueuePage
  figures: { all: QueueFigures; perKind: Map<string, QueueFigures> }
  kinds: Reviewable[]
  organisations: { id: number; name: string }[]
  today: string
}

const emptyTexts = {
  submitted: 'Niets te beoordelen. Zodra iemand een bewijsstuk indient, staat het hier.',
  returned: 'Er wacht niets op een aanvulling. Wat je terugstuurt met een vraag, staat hier.',
  decided: 'In de laatste 30 dagen is niets beoordeeld. Wat je erkent of afwijst, staat hier 30 dagen.',
} as const

/** The list at the left: what waits, oldest deadline first. */
export function Queue({ filters, page, figures, kinds, organisations, today }: Props) {
  const { all } = figures
  const filtered = Boolean(filters.kind || filters.organisation || filters.search)
  const last = page.rows.at(-1)
  return (
    <aside aria-label="Lijst" className={styles.queue}>
      <header className={styles.head}>
        <h1>Beoordelen</h1>
        <p>
          <strong>{all.submitted}</strong> open
          {all.oldestDueOn && <> · oudste termijn: {dueLabel(all.oldestDueOn, today).text}</>}
        </p>
        <WaitingTimes
          all={waitingTime(all.waitingSeconds)}
          perKind={kinds.map(({ slug, plural }) => ({
            label: plural,
            time: waitingTime(figures.perKind.get(slug)?.waitingSeconds ?? null),
          }))}
        />
      </header>
      <nav aria-label="Welke lijst" className={styles.lists}>
        {queueLists.map((list) => (
          <Link
            aria-current={filters.list === list ? 'page' : undefined}
            href={reviewHref({ ...filters, list, after: undefined, open: undefined })}
            key={list}
            prefetch={false}
          >
            {queueListLabels[list]}
            {list !== 'decided' && <span className={styles.count}>{all[list]}</span>}
          </Link>
        ))}
      </nav>
      <QueueFilterForm
        filters={filters}
        kinds={kinds.map(({ slug, plural }) => ({ value: slug, label: plural }))}
        organisations={organisations.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      {page.rows.length === 0 ? (
        <div className={styles.empty}>
          <Inbox aria-hidden size={28} strokeWidth={1.5} />
          <p>{filtered ? 'Niets gevonden met deze filters.' : emptyTexts[filters.list]}</p>
          {filtered && <Link href={reviewHref({ list: filters.list })}>Wis de filters</Link>}
        </div>
      ) : (
        <ol className={styles.items}>
          {page.rows.map((row) => (
            <QueueItem
              current={filters.open !== undefined && itemKey(filters.open) === itemKey(row)}
              href={reviewHref({ ...filters, open: row })}
              key={itemKey(row)}
              kind={kinds.find(({ slug }) => slug === row.collection)?.label ?? row.collection}
              row={row}
              today={today}
            />
          ))}
        </ol>
      )}
      {(filters.after || page.next) && (
        <nav aria-label="Bladeren" className={styles.pages}>
          {filters.after && <Link href={reviewHref({ ...filters, after: undefined })}>Naar het begin</Link>}
          {page.next && last && (
            <Link href={reviewHref({ ...filters, after: last, open: undefined })}>
              Meer laten zien <ChevronRight aria-hidden size={16} />
            </Link>
          )}
        </nav>
      )}
    </aside>
  )
}
