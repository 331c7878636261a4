'use client'

import { useEffect, useReducer, useRef } from 'react'
import type { FileType } from '@/src/domain/evidence/file-types'
import { refusedBeforehand, retryDelays } from './limits'
import { type Destination, type ReceivedFile, sendFile, takeBack } from './sendFile'
import { alreadyReceived, change, type Upload } from './uploads'

type Running = { file: File; abort: AbortController }

/** Waits, shorter when the connection comes back or the upload is cancelled. */
function pause(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      window.removeEventListener('online', done)
      resolve()
    }
    const timer = setTimeout(done, seconds * 1000)
    window.addEventListener('online', done)
    signal.addEventListener('abort', done)
  })
}

/**
 * The files of one form: sends each as soon as it is chosen, tries again by itself after a broken connection,
 * and keeps what was chosen when that doesn't help (KS-DIP-2, KS-CPD-2).
 * @param to where the files go, where that isn't to the account of who is logged in
 */
export function useUploads(initial: ReceivedFile[], limitMb: number, accepted?: readonly FileType[], to?: Destination) {
  const [uploads, dispatch] = useReducer(change, initial, (files) => files.map((file) => alreadyReceived(file, true)))
  const running = useRef(new Map<string, Running>())
  // Every file that was ever in the list, so that one that was taken out doesn't come back by itself.
  const seen = useRef(new Set(initial.map(({ id }) => id)))
  const turn = useRef(Promise.resolve())

  useEffect(() => {
    const all = running.current
    return () => {
      for (const { abort } of all.values()) abort.abort()
    }
  }, [])

  const send = async (key: string) => {
    const job = running.current.get(key)
    if (!job) return
    const { file, abort } = job
    const entry = { key, name: file.name, size: file.size }
    for (const delay of [...retryDelays, null]) {
      if (abort.signal.aborted) return
      dispatch({ type: 'set', upload: { ...entry, state: 'sending', progress: 0 } })
      const onProgress = (progress: number) => {
        dispatch({ type: 'set', upload: { ...entry, state: 'sending', progress } })
      }
      const result = await sendFile(file, onProgress, abort.signal, to)
      switch (result.kind) {
        case 'cancelled':
          return
        case 'received':
          running.current.delete(key)
          seen.current.add(result.file.id)
          return dispatch({ type: 'set', upload: { ...entry, state: 'received', file: result.file, saved: false } })
        case 'refused':
          return dispatch({ type: 'set', upload: { ...entry, state: 'refused', message: result.message } })
        case 'broken':
          if (delay === null) {
            return dispatch({ type: 'set', upload: { ...entry, state: 'failed', message: result.message } })
          }
          dispatch({ type: 'set', upload: { ...entry, state: 'pausing', message: result.message } })
          await pause(delay, abort.signal)
      }
    }
  }

  // One after the other: on a phone's connection two at once only make both slower.
  const queue = (key: string) => {
    turn.current = turn.current.then(() => send(key))
  }

  return {
    uploads,
    add(files: Iterable<File>) {
      for (const file of files) {
        const entry = { key: crypto.randomUUID(), name: file.name, size: file.size }
        const message = refusedBeforehand(file, limitMb, accepted)
        const upload: Upload = message ? { ...entry, state: 'refused', message } : { ...entry, state: 'waiting' }
        dispatch({ type: 'add', upload })
        if (message) continue
        running.current.set(entry.key, { file, abort: new AbortController() })
        queue(entry.key)
      }
    },
    /** Puts back files that the server already had, after a reload. */
    restore(files: ReceivedFile[]) {
      for (const file of files) {
        seen.current.add(file.id)
        dispatch({ type: 'add', upload: alreadyReceived(file, false) })
      }
    },
    /** Takes in files that the item got meanwhile, from a phone. @returns those that weren't there yet */
    adopt(files: ReceivedFile[]): ReceivedFile[] {
      const fresh = files.filter(({ id }) => !seen.current.has(id))
      for (const file of fresh) {
        seen.current.add(file.id)
        dispatch({ type: 'add', upload: alreadyReceived(file, true) })
      }
      return fresh
    },
    retry: queue,
    remove(upload: Upload) {
      running.current.get(upload.key)?.abort.abort()
      running.current.delete(upload.key)
      dispatch({ type: 'remove', key: upload.key })
      // What belongs to the saved item is only let go when the form is saved.
      if (upload.state === 'received' && !upload.saved) void takeBack(upload.file.id)
    },
  }
}
