'use client'

import { useEffect, useMemo, useState } from 'react'
import { keep, kept } from '../kept'
import { chatDeskHref } from './address'
import { ConversationPane } from './ConversationPane'
import look from './chat.module.css'
import { callsForMe, queuesOf } from './inbox'
import { QueueList } from './QueueList'
import { Tabs } from './Tabs'
import type { CannedAnswer, ListedConversation } from './types'
import { useInbox } from './useInbox'
import { useSound } from './useSound'
import { useTitle } from './useTitle'

type Props = {
  /** What was closed earlier today. */
  closed: ListedConversation[]
  answers: CannedAnswer[]
  /** The conversation that the address asks for. */
  asked: number | null
}

const keptTabs = (): number[] =>
  (kept('balie') ?? '')
    .split(',')
    .map(Number)
    .filter((id) => Number.isSafeInteger(id) && id > 0)

/** The desk of who chats: who waits, and the conversations one has, several at once (KS-SRV-8). */
export function ChatDesk({ closed, answers, asked }: Props) {
  const inbox = useInbox(closed)
  const queues = useMemo(() => queuesOf(inbox.rows), [inbox.rows])
  const calls = callsForMe(inbox.rows)
  const sound = useSound(calls)
  useTitle(`${calls > 0 ? `(${calls}) ` : ''}Gesprekken · Registerhuis`)
  const [tabs, setTabs] = useState<readonly number[]>(asked === null ? [] : [asked])
  const [active, setActive] = useState<number | null>(asked)

  useEffect(() => setTabs((before) => [...new Set([...keptTabs(), ...before])]), [])
  useEffect(() => keep('balie', tabs.join(',')), [tabs])
  useEffect(() => window.history.replaceState(window.history.state, '', chatDeskHref(active ?? undefined)), [active])

  const open = (id: number) => {
    setTabs((before) => (before.includes(id) ? before : [...before, id]))
    setActive(id)
  }
  const shut = (id: number) => {
    const left = tabs.filter((one) => one !== id)
    setTabs(left)
    if (active === id) setActive(left.at(-1) ?? null)
  }
  const rowOf = (id: number) => inbox.rows.find((row) => row.id === id) ?? null

  return (
    <main className={look.desk} data-open={active !== null}>
      <QueueList active={active} inbox={inbox} onOpen={open} queues={queues} sound={sound} />
      <div className={look.work}>
        {tabs.length > 0 && (
          <Tabs active={active} onBack={() => setActive(null)} onOpen={open} onShut={shut} rowOf={rowOf} tabs={tabs} />
        )}
        {tabs.map((id) => (
          <ConversationPane
            active={id === active}
            answers={answers}
            id={id}
            key={id}
            known={inbox.known}
            onShut={() => shut(id)}
            row={rowOf(id)}
          />
        ))}
        {active === null && <Nothing waiting={queues.waiting.length} />}
      </div>
    </main>
  )
}

const Nothing = ({ waiting }: { waiting: number }) => (
  <div className={look.nothing}>
    <h2>{waiting > 0 ? 'Er wacht iemand' : 'Niemand wacht'}</h2>
    <p>
      {waiting > 0
        ? 'Open links wie het langst wacht, en neem het gesprek aan.'
        : 'Een nieuw gesprek verschijnt vanzelf links. Laat dit scherm open: zolang het open is, ben je aanwezig.'}
    </p>
  </div>
)
