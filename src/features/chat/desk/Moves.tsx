'use client'

import { ArrowRightLeft, Hand, type LucideIcon, Undo2, X } from 'lucide-react'
import { useState } from 'react'
import { post } from '../post'
import look from './chat.module.css'
import { HandOver } from './HandOver'
import type { ListedConversation } from './types'

type Props = {
  id: number
  row: ListedConversation
  /** Why something wasn't done; null: it was. */
  onTold: (message: string | null) => void
  onShut: () => void
}

const standings = {
  waiting: 'Wacht op iemand die het aanneemt',
  closed: 'Afgesloten. Het lid kan een nieuw gesprek beginnen.',
} as const

/** What becomes of a conversation: taken, handed over, put back, closed. The portal says who has it when somebody was faster. */
export function Moves({ id, row, onTold, onShut }: Props) {
  const [busy, setBusy] = useState(false)
  const [giving, setGiving] = useState(false)
  const [ending, setEnding] = useState(false)
  const { status, mine, staffName } = row
  const move = async (name: string, body: object = {}): Promise<boolean> => {
    if (busy) return false
    setBusy(true)
    const answer = await post(`/api/conversations/${id}/${name}`, body)
    setBusy(false)
    onTold(answer.ok ? null : answer.message)
    setGiving(false)
    setEnding(false)
    return answer.ok
  }
  if (status === 'closed') {
    return (
      <div className={look.moves}>
        <p>{standings.closed}</p>
        <Press icon={X} label="Sluit dit tabblad" onPress={onShut} />
      </div>
    )
  }
  return (
    <div className={look.moves}>
      <p>
        {status === 'waiting'
          ? standings.waiting
          : mine
            ? 'Jouw gesprek'
            : `${staffName ?? 'Een collega'} heeft dit gesprek`}
      </p>
      {status === 'waiting' && (
        <Press busy={busy} icon={Hand} label="Neem aan" main onPress={() => void move('take')} />
      )}
      <Press expanded={giving} icon={ArrowRightLeft} label="Geef door" onPress={() => setGiving(!giving)} />
      {mine && status === 'active' && (
        <Press busy={busy} icon={Undo2} label="Zet terug in de rij" onPress={() => void move('release')} />
      )}
      {(mine || status === 'waiting') && !ending && (
        <Press icon={X} label="Sluit gesprek af" onPress={() => setEnding(true)} />
      )}
      {ending && (
        <div className={look.sure}>
          <p>Afsluiten? Daarna kan niemand er nog iets in zeggen.</p>
          <Press busy={busy} icon={X} label="Ja, sluit af" main onPress={() => void move('close')} />
          <Press icon={Undo2} label="Nee" onPress={() => setEnding(false)} />
        </div>
      )}
      {giving && <HandOver busy={busy} id={id} onGive={(to) => void move('handover', { to })} />}
    </div>
  )
}

type PressProps = {
  label: string
  icon: LucideIcon
  onPress: () => void
  busy?: boolean
  main?: boolean
  expanded?: boolean
}

const Press = ({ label, icon: Icon, onPress, busy = false, main = false, expanded }: PressProps) => (
  <button
    aria-disabled={busy}
    aria-expanded={expanded}
    className={main ? look.main : look.plain}
    onClick={onPress}
    type="button"
  >
    <Icon aria-hidden size={16} /> {label}
  </button>
)
