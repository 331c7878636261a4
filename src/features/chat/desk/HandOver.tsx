'use client'

import { CircleDashed, CircleDot } from 'lucide-react'
import { useEffect, useState } from 'react'
import look from './chat.module.css'
import { type Colleague, colleagueList } from './types'

type Props = { id: number; busy: boolean; onGive: (to: number) => void }

type Known = { state: 'asking' } | { state: 'failed' } | { state: 'known'; colleagues: Colleague[] }

async function ask(id: number): Promise<Known> {
  try {
    const response = await fetch(`/api/conversations/${id}/colleagues`, { cache: 'no-store' })
    const read = colleagueList.safeParse(await response.json())
    return response.ok && read.success ? { state: 'known', ...read.data } : { state: 'failed' }
  } catch {
    // No connection: said in the panel, with the way to ask again.
    return { state: 'failed' }
  }
}

/** To whom a conversation can go; who is there first, and said in words. */
export function HandOver({ id, busy, onGive }: Props) {
  const [known, setKnown] = useState<Known>({ state: 'asking' })
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let stopped = false
    void ask(id).then((answer) => {
      if (!stopped && tries >= 0) setKnown(answer)
    })
    return () => {
      stopped = true
    }
  }, [id, tries])
  if (known.state === 'asking') return <p role="status">Collega’s worden opgehaald …</p>
  if (known.state === 'failed') {
    return (
      <p role="alert">
        De collega’s konden niet worden opgehaald.{' '}
        <button className={look.plain} onClick={() => setTries(tries + 1)} type="button">
          Probeer opnieuw
        </button>
      </p>
    )
  }
  const colleagues = [...known.colleagues].sort((a, b) => Number(b.present) - Number(a.present))
  return (
    <ul aria-label="Geef door aan" className={look.colleagues}>
      {colleagues.map(({ id: account, name, present, self }) => (
        <li key={account}>
          <button aria-disabled={busy} onClick={() => !busy && onGive(account)} type="button">
            {present ? <CircleDot aria-hidden size={16} /> : <CircleDashed aria-hidden size={16} />}
            <span>
              {self ? `${name} (jij)` : name}
              <small>{present ? 'aanwezig' : 'heeft de chat niet open'}</small>
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
