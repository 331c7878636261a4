'use client'

import { useEffect, useRef, useState } from 'react'
import { useConversation } from '../useConversation'
import { useTyping } from '../useTyping'
import look from './chat.module.css'
import { DeskComposer } from './DeskComposer'
import { Log } from './Log'
import { MemberCard } from './MemberCard'
import { Moves } from './Moves'
import { paneId, tabId } from './Tabs'
import type { CannedAnswer, ListedConversation } from './types'
import { whoOf } from './words'

type Props = {
  id: number
  /** null: not in the list (any more). */
  row: ListedConversation | null
  /** Whether the list came in. */
  known: boolean
  active: boolean
  answers: readonly CannedAnswer[]
  onShut: () => void
}

/**
 * One conversation at the desk: what was said, what one says or notes, and what becomes of it (KS-SRV-8). It keeps what it had
 * while another one is looked at; only the one that is looked at has a line open.
 */
export function ConversationPane({ id, row, known, active, answers, onShut }: Props) {
  const { conversation, send, again, drop, typing, read } = useConversation(id, undefined, active)
  const { messages, connection } = conversation
  const typed = useTyping(conversation.typingAt)
  const [told, setTold] = useState<string | null>(null)
  const mine = row?.status === 'active' && row.mine
  const seen = messages.at(-1)?.seq ?? 0

  // Read is what the one whose conversation it is has before them.
  useEffect(() => {
    const look = () => {
      if (active && mine && seen > 0 && document.visibilityState === 'visible') read()
    }
    look()
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [active, mine, seen, read])

  const field = useRef<HTMLDivElement>(null)
  const took = mine === true
  useEffect(() => {
    if (took && active) field.current?.querySelector('textarea')?.focus()
  }, [took, active])

  return (
    <div aria-labelledby={tabId(id)} className={look.pane} hidden={!active} id={paneId(id)} role="tabpanel">
      <div className={look.talk}>
        {connection === 'lost' && (
          <p className={look.banner} role="status">
            De verbinding is weg. We proberen het steeds opnieuw; je mist niets.
          </p>
        )}
        {connection === 'ended' || (known && !row) ? (
          <p className={look.banner} role="status">
            Dit gesprek is er niet meer, of je mag er niet bij. Ouder dan vandaag?{' '}
            <a href="/admin/collections/conversations">Zoek in alle gesprekken</a>.
          </p>
        ) : (
          row && <Moves id={id} onShut={onShut} onTold={setTold} row={row} />
        )}
        {told && (
          <p className={look.told} role="alert">
            {told}
          </p>
        )}
        <Log again={again} conversation={conversation} drop={drop} who={row ? whoOf(row) : 'Bezoeker'} />
        <p aria-hidden={!typed} className={look.typing}>
          {typed && `${row ? whoOf(row) : 'De ander'} typt …`}
        </p>
        {row && row.status !== 'closed' && (
          <div ref={field}>
            <DeskComposer
              answers={answers}
              id={id}
              mayAnswer={mine === true}
              mayHand={row.therapist !== null}
              onSend={send}
              onTyping={typing}
            />
          </div>
        )}
      </div>
      {row && <MemberCard active={active} row={row} />}
    </div>
  )
}
