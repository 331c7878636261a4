'use client'

import { Bell, BellOff, CircleAlert, type LucideIcon, NotebookPen, RefreshCw } from 'lucide-react'
import { timeOf } from '@/src/domain/service/slots'
import { count } from '@/src/lib/format'
import look from './chat.module.css'
import type { Inbox, Queues } from './inbox'
import type { ListedConversation } from './types'
import { lastLine, whoOf } from './words'

type Props = {
  inbox: Inbox
  queues: Queues
  active: number | null
  onOpen: (id: number) => void
  sound: { on: boolean; turn: (on: boolean) => void }
}

/** Who waits, one's own conversations, those of colleagues, and what was closed today. */
export function QueueList({ inbox, queues, active, onOpen, sound }: Props) {
  const { waiting, mine, others, closed } = queues
  const part = { active, onOpen }
  return (
    <aside aria-label="Lijst" className={look.queue}>
      <div className={look.head}>
        <h1>Gesprekken</h1>
        <p role="status">
          {inbox.known ? waitingInWords(waiting) : inbox.connection === 'ended' ? '' : 'De lijst wordt opgehaald …'}
        </p>
        <p className={look.switches}>
          <button aria-pressed={sound.on} onClick={() => sound.turn(!sound.on)} type="button">
            {sound.on ? <Bell aria-hidden size={16} /> : <BellOff aria-hidden size={16} />}
            Geluid {sound.on ? 'aan' : 'uit'}
          </button>
          <a href="/admin/collections/canned-answers">
            <NotebookPen aria-hidden size={16} /> Standaardantwoorden
          </a>
        </p>
      </div>
      {inbox.connection === 'lost' && (
        <Banner icon={RefreshCw}>De verbinding is weg. We proberen het steeds opnieuw; er gaat niets verloren.</Banner>
      )}
      {inbox.connection === 'ended' && (
        <Banner icon={CircleAlert}>Je bent uitgelogd, of je mag hier niet meer bij. Log opnieuw in.</Banner>
      )}
      <Part {...part} rows={waiting} title="Wacht op antwoord" />
      <Part {...part} rows={mine} title="Van jou" />
      <Part {...part} rows={others} title="Van collega’s" />
      <Part {...part} rows={closed} title="Vandaag afgesloten" />
    </aside>
  )
}

function waitingInWords([first, ...others]: readonly ListedConversation[]): string {
  if (!first) return 'Niemand wacht.'
  return `${count(others.length + 1, 'wacht', 'wachten')}, de langste sinds ${timeOf(new Date(first.openedAt))}`
}

const Banner = ({ icon: Icon, children }: { icon: LucideIcon; children: string }) => (
  <p className={look.banner} role="alert">
    <Icon aria-hidden size={18} />
    {children}
  </p>
)

type PartProps = {
  title: string
  rows: readonly ListedConversation[]
  active: number | null
  onOpen: (id: number) => void
}

function Part({ title, rows, active, onOpen }: PartProps) {
  if (rows.length === 0) return null
  return (
    <section aria-label={title} className={look.part}>
      <h2>
        {title} <span className={look.number}>{rows.length}</span>
      </h2>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <button
              aria-current={row.id === active ? 'true' : undefined}
              className={look.line}
              onClick={() => onOpen(row.id)}
              type="button"
            >
              <span className={look.top}>
                <strong>{whoOf(row)}</strong>
                <time dateTime={row.lastMessageAt ?? row.openedAt}>
                  {timeOf(new Date(row.lastMessageAt ?? row.openedAt))}
                </time>
              </span>
              <span className={look.soft}>
                {[
                  row.organisationName,
                  row.status === 'active' && !row.mine ? `bij ${row.staffName ?? 'een collega'}` : null,
                ]
                  .filter(Boolean)
                  .join(', ')}
              </span>
              <span className={look.top}>
                <span className={look.last}>{lastLine(row)}</span>
                {row.unread > 0 && row.status !== 'closed' && (
                  <span className={look.unread}>
                    {row.unread}
                    <span className={look.hidden}> ongelezen</span>
                  </span>
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
