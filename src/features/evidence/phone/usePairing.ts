'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { EvidenceKind } from '../kinds'
import type { ReceivedFile } from '../upload/sendFile'
import { type ComputerView, readComputer, readStarted, type Started } from './answers'
import { ask } from './ask'

/** Seconds between two looks at how it goes. */
const every = 2

const keyOf = (kind: EvidenceKind, item: number): string => `telefoon/${kind}/${item}`

/**
 * The pairing of a phone with one item, seen from the computer (PG-5): photos come in by looking every two seconds, also
 * after a reload.
 * @param item null: the item isn't saved yet, and can't be paired
 * @param onFiles gets the files that the item has, and tells which of them weren't in the form yet
 */
export function usePairing(
  kind: EvidenceKind,
  item: number | null,
  onFiles: (files: ReceivedFile[]) => ReceivedFile[],
) {
  const [code, setCode] = useState<Started | null>(null)
  const [view, setView] = useState<ComputerView | null>(null)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const take = useRef(onFiles)
  take.current = onFiles

  /** @returns the files that came in with the answer */
  const act = useCallback(async (id: number, action: 'state' | 'confirm' | 'end'): Promise<ReceivedFile[]> => {
    const answer = await ask(`/api/pairings/${id}/${action}`, {
      method: action === 'state' ? 'GET' : 'POST',
      read: readComputer,
    })
    if (answer.ok) {
      setView(answer.body)
      return take.current(answer.body.files)
    }
    // A look that fails is looked again; what someone asked for is told.
    if (action !== 'state') setError(answer.message)
    return []
  }, [])

  // Goes on after a reload.
  useEffect(() => {
    const known = item === null ? null : sessionStorage.getItem(keyOf(kind, item))
    if (known) void act(Number(known), 'state')
  }, [kind, item, act])

  const id = view?.id ?? null
  const going = view !== null && view.state !== 'ended'
  useEffect(() => {
    if (id === null || !going) return
    const timer = setInterval(() => void act(id, 'state'), every * 1000)
    return () => clearInterval(timer)
  }, [id, going, act])

  const start = useCallback(async () => {
    if (item === null) return
    setBusy(true)
    setError(null)
    const answer = await ask('/api/pairings/start', {
      method: 'POST',
      json: { collection: kind, item },
      read: readStarted,
    })
    setBusy(false)
    if (!answer.ok) return setError(answer.message)
    const { id: started, expiresAt } = answer.body
    sessionStorage.setItem(keyOf(kind, item), String(started))
    setCode(answer.body)
    setView({ id: started, state: 'waiting', check: null, expiresAt, files: [] })
  }, [kind, item])

  return {
    code: code?.id === view?.id ? code : null,
    view,
    busy,
    error,
    start,
    /** Whether this tab paired with this item before; then it goes on with that. */
    remembers: () => item !== null && sessionStorage.getItem(keyOf(kind, item)) !== null,
    confirm: async () => {
      if (id === null) return
      setBusy(true)
      setError(null)
      await act(id, 'confirm')
      setBusy(false)
    },
    /** Ends it; what the phone was sending is in or refused then. @returns the files that came in at the last moment */
    end: async (): Promise<ReceivedFile[]> => (id === null || !going ? [] : act(id, 'end')),
    going,
  }
}

export type PairingOnComputer = ReturnType<typeof usePairing>
