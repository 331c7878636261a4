import { CalendarDays, Inbox } from 'lucide-react'
import Link from 'next/link'
import { dueLabel } from '@/src/domain/evidence/due-label'
import styles from '@/src/features/evidence/review/queue/Queue.module.css'
import { formatDate } from '@/src/lib/format'
import { whenOf } from '../words'
import { type DeskAddress, deskHref, type VisitList, visitListLabels, visitLists } from './address'
import type { VisitFigures, VisitLine } from './queries'
import { VisitBadge } from './VisitBadge'

type Props = { address: DeskAddress; lines: VisitLine[]; figures: VisitFigures; today: string }

const emptyTexts: Record<VisitList, string> = {
  agenda: 'Er staat niets in je agenda. Neem een visitatie op je bij Te plannen.',
  plan: 'Er is niets te plannen. Visitaties die eraan komen, staan hier een halfjaar van tevoren.',
  report: 'Er wacht geen verslag. Na een bezoek staat het hier.',
  judge: 'Er lopen geen verbeterpunten.',
  all: 'Er zijn nog geen visitaties.',
}

/** From the visit before it that day, else from one's own practice; the number keeps its unit beside it. */
const distance = (km: number): string => (km === 0 ? 'in dezelfde plaats' : `${km}\u00a0km`)

/** What a line tells beside name and state: when, where and how far. */
function detail(
  { date, startsAt, endsAt, dueOn, place, km, status, improvementsDueOn, kind }: VisitLine,
  today: string,
) {
  const when = whenOf({ date, startsAt, endsAt })
  const due = kind === 'voluntary' ? 'op eigen verzoek' : dueOn && `uiterlijk ${dueLabel(dueOn, today).text}`
  const about =
    status === 'due' || status === 'planned'
      ? due
      : status === 'improving' && improvementsDueOn
        ? `klaar op ${formatDate(improvementsDueOn)}`
        : when
  return [about, place, km !== null && distance(km)].filter(Boolean).join(' · ')
}

/** The lists at the left: the agenda by date, what is to be planned by its last day, what waits for the visitor. */
export function VisitQueue({ address, lines, figures, today }: Props) {
  const { list } = address
  return (
    <aside aria-label="Lijst" className={styles.queue}>
      <header className={styles.head}>
        <h1>Visitatie</h1>
        <p>{figures.next ? `Volgende bezoek: ${formatDate(figures.next)}` : 'Er is nog geen bezoek afgesproken'}</p>
        <p>
          <CalendarDays aria-hidden size={14} /> <a href="/api/visitations/agenda.ics">Agenda als bestand (.ics)</a>
        </p>
      </header>
      <nav aria-label="Welke lijst" className={styles.lists}>
        {visitLists.map((name) => (
          <Link
            aria-current={list === name ? 'page' : undefined}
            href={deskHref({ list: name })}
            key={name}
            prefetch={false}
          >
            {visitListLabels[name]}
            {name !== 'all' && <span className={styles.count}>{figures[name]}</span>}
          </Link>
        ))}
      </nav>
      {lines.length === 0 && (
        <div className={styles.empty}>
          <Inbox aria-hidden size={28} strokeWidth={1.5} />
          <p>{emptyTexts[list]}</p>
        </div>
      )}
      <ol className={styles.items}>
        {lines.map((line) => (
          <li key={line.id}>
            <Link
              aria-current={address.open === line.id ? 'true' : undefined}
              className={styles.item}
              href={deskHref({ list, open: line.id })}
              prefetch={false}
            >
              <span className={styles.line}>
                <strong>{line.name}</strong>
                <VisitBadge status={line.status} />
              </span>
              <span className={styles.title}>{detail(line, today)}</span>
              {list !== 'agenda' && <span className={styles.about}>{line.visitorName ?? 'Nog geen visiteur'}</span>}
            </Link>
          </li>
        ))}
      </ol>
    </aside>
  )
}
