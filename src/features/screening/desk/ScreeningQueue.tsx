import { CheckCircle2, CircleDashed, CircleSlash, Inbox, Send, Undo2 } from 'lucide-react'
import Link from 'next/link'
import { Badge, type BadgeTone } from '@/src/features/backoffice/Badge'
import styles from '@/src/features/evidence/review/queue/Queue.module.css'
import { Tabs } from '@/src/features/evidence/review/queue/Tabs'
import { formatDate } from '@/src/lib/format'
import { type DeskAddress, deskHref } from './address'
import type { ScreeningLine } from './queries'

type Props = { address: DeskAddress; lines: ScreeningLine[]; organisations: { id: number; name: string }[] }

const lists = [
  ['open', 'Loopt'],
  ['decided', 'Beslist'],
] as const

type Look = { tone: BadgeTone; icon: typeof Inbox; text: string }

/** What a line says: whether it can be decided, whose turn it is, or what was decided. */
function lookOf({ admissionStatus, missing, waiting }: ScreeningLine): Look {
  switch (admissionStatus) {
    case 'admitted':
      return { tone: 'ok', icon: CheckCircle2, text: 'Toegelaten' }
    case 'refused':
      return { tone: 'stop', icon: CircleSlash, text: 'Afgewezen' }
    case 'withdrawn':
      return { tone: 'neutral', icon: Undo2, text: 'Ingetrokken' }
    case 'open':
      if (missing === 0) return { tone: 'ok', icon: CheckCircle2, text: 'Compleet' }
      return waiting > 0
        ? { tone: 'info', icon: Send, text: `${waiting} te beoordelen` }
        : { tone: 'wait', icon: CircleDashed, text: `${missing} ontbreekt` }
  }
}

/** Who is in screening: complete first, then by waiting time (KS-SCR-3). */
export function ScreeningQueue({ address, lines, organisations }: Props) {
  const { list, organisation } = address
  return (
    <aside aria-label="Lijst" className={styles.queue}>
      <header className={styles.head}>
        <h1>Screening</h1>
        <p>{list === 'open' ? 'Compleet bovenaan, daarna wie het langst wacht' : 'De laatste beslissingen eerst'}</p>
      </header>
      <Tabs
        current={list}
        href={(name = 'open') => deskHref({ list: name, organisation })}
        label="Welke lijst"
        tabs={lists}
      />
      {organisations.length > 1 && (
        <Tabs
          current={organisation}
          href={(id) => deskHref({ list, organisation: id })}
          label="Welke organisatie"
          tabs={[[undefined, 'Alle'], ...organisations.map(({ id, name }) => [id, name] as const)]}
        />
      )}
      {lines.length === 0 && (
        <div className={styles.empty}>
          <Inbox aria-hidden size={28} strokeWidth={1.5} />
          <p>{list === 'open' ? 'Er loopt geen screening.' : 'Er is nog niets beslist.'}</p>
        </div>
      )}
      <ol className={styles.items}>
        {lines.map((line) => {
          const { tone, icon, text } = lookOf(line)
          return (
            <li key={line.id}>
              <Link
                aria-current={address.open === line.id ? 'true' : undefined}
                className={styles.item}
                href={deskHref({ ...address, open: line.id })}
                prefetch={false}
              >
                <span className={styles.line}>
                  <strong>{line.name}</strong>
                  <Badge icon={icon} tone={tone}>
                    {text}
                  </Badge>
                </span>
                <span className={styles.title}>
                  {line.organisation},{' '}
                  {line.decidedOn ? `op ${formatDate(line.decidedOn)}` : `sinds ${formatDate(line.startedOn)}`}
                </span>
                {line.decidedByName && <span className={styles.about}>{line.decidedByName}</span>}
              </Link>
            </li>
          )
        })}
      </ol>
    </aside>
  )
}
