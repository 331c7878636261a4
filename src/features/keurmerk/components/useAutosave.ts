'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { z } from 'zod'
import { messageIn } from '@/src/lib/web/told'

/** What somebody else of the practice saved meanwhile. */
export type Newer = { revision: number; text: string; savedByName: string | null }

export type SaveState =
  | { kind: 'idle' | 'typing' | 'saving' | 'saved' }
  /** Refused or not arrived: nothing is lost, it stands in the field. */
  | { kind: 'failed'; message: string; again: boolean }
  | { kind: 'conflict'; newer: Newer }

const saved = z.object({ revision: z.number() })
const overtaken = z.object({
  newer: z.object({ revision: z.number(), text: z.string(), savedByName: z.string().nullable() }),
})

const waitMs = 1200
const againMs = 5000
const broken = 'Niet opgeslagen: de verbinding viel weg. Je tekst staat hier nog; we proberen het zo opnieuw.'

async function post(evaluation: number, body: object): Promise<SaveState & { revision?: number }> {
  const response = await fetch(`/api/self-evaluations/${evaluation}/save`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => null)
  if (!response || response.status >= 500) return { kind: 'failed', message: broken, again: true }
  const answer: unknown = await response.json().catch(() => null)
  const done = response.ok ? saved.safeParse(answer) : null
  if (done?.success) return { kind: 'saved', revision: done.data.revision }
  const conflict = response.status === 409 ? overtaken.safeParse(answer) : null
  if (conflict?.success) return { kind: 'conflict', newer: conflict.data.newer }
  return { kind: 'failed', message: messageIn(answer) ?? 'Niet opgeslagen. Probeer het opnieuw.', again: false }
}

type Start = { evaluation: number; code: string; text: string; revision: number }

/**
 * Saves what is typed by itself, a moment after the last key and when the field is left (KB-4). One save at a time; what was
 * typed meanwhile goes with the next. Who was overtaken chooses which text stays.
 */
export function useAutosave({ evaluation, code, ...start }: Start) {
  const [text, setText] = useState(start.text)
  const [state, setState] = useState<SaveState>({ kind: 'idle' })
  const kept = useRef({ text: start.text, revision: start.revision })
  const latest = useRef(start.text)
  const busy = useRef(false)
  /** While one chooses between two texts nothing is saved: leaving the field would take the choice away. */
  const choosing = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const flush = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current)
    if (busy.current || choosing.current || latest.current === kept.current.text) return
    busy.current = true
    setState({ kind: 'saving' })
    const sending = latest.current
    const { revision, ...answer } = await post(evaluation, { code, text: sending, seen: kept.current.revision })
    busy.current = false
    choosing.current = answer.kind === 'conflict'
    if (answer.kind === 'saved') kept.current = { text: sending, revision: revision ?? kept.current.revision }
    setState(answer)
    if (answer.kind === 'saved' && latest.current !== sending) timer.current = setTimeout(flush, waitMs)
    if (answer.kind === 'failed' && answer.again) timer.current = setTimeout(flush, againMs)
  }, [evaluation, code])

  const write = (next: string): void => {
    latest.current = next
    setText(next)
    if (choosing.current) return
    if (!busy.current) setState({ kind: 'typing' })
    clearTimeout(timer.current)
    timer.current = setTimeout(flush, waitMs)
  }

  /** After a conflict: with the other's text, or with one's own over it. */
  const settle = (newer: Newer, mine: boolean): void => {
    choosing.current = false
    kept.current = { text: newer.text, revision: newer.revision }
    if (!mine) {
      latest.current = newer.text
      setText(newer.text)
    }
    setState({ kind: 'saved' })
    void flush()
  }

  useEffect(() => () => clearTimeout(timer.current), [])
  // Who leaves with something unsaved is asked whether they mean it.
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (latest.current !== kept.current.text) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [])

  return { text, state, write, flush, settle, seen: kept.current.revision }
}
