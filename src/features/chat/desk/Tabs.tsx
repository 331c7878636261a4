'use client'

import { ArrowLeft, X } from 'lucide-react'
import { type KeyboardEvent, useRef } from 'react'
import look from './chat.module.css'
import type { ListedConversation } from './types'
import { whoOf } from './words'

type Props = {
  tabs: readonly number[]
  active: number | null
  rowOf: (id: number) => ListedConversation | null
  onOpen: (id: number) => void
  onShut: (id: number) => void
  onBack: () => void
}

export const tabId = (id: number): string => `gesprek-tab-${id}`
export const paneId = (id: number): string => `gesprek-${id}`

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_at, last) => last,
}

/** The conversations that are open beside each other; with what came in while one looked at another. */
export function Tabs({ tabs, active, rowOf, onOpen, onShut, onBack }: Props) {
  const list = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent, id: number) => {
    const to = tabs[steps[event.key]?.(tabs.indexOf(id), tabs.length - 1) ?? -1]
    if (to === undefined) return
    event.preventDefault()
    onOpen(to)
    list.current?.querySelector<HTMLElement>(`#${tabId(to)}`)?.focus()
  }
  const reachable = active ?? tabs[0]
  return (
    <div className={look.tabs}>
      <button className={look.back} onClick={onBack} type="button">
        <ArrowLeft aria-hidden size={18} /> Lijst
      </button>
      <div aria-label="Open gesprekken" className={look.tablist} ref={list} role="tablist">
        {tabs.map((id) => {
          const row = rowOf(id)
          const unread = row && row.status !== 'closed' && id !== active ? row.unread : 0
          return (
            <button
              aria-controls={paneId(id)}
              aria-selected={id === active}
              className={look.tab}
              id={tabId(id)}
              key={id}
              onClick={() => onOpen(id)}
              onKeyDown={(event) => onKeyDown(event, id)}
              role="tab"
              tabIndex={id === reachable ? 0 : -1}
              type="button"
            >
              {row ? whoOf(row) : `Gesprek ${id}`}
              {unread > 0 && (
                <span className={look.unread}>
                  {unread}
                  <span className={look.hidden}> ongelezen</span>
                </span>
              )}
            </button>
          )
        })}
      </div>
      {active !== null && (
        <button className={look.plain} onClick={() => onShut(active)} type="button">
          <X aria-hidden size={16} /> Sluit tabblad
        </button>
      )}
    </div>
  )
}
