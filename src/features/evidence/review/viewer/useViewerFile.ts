'use client'

import { useEffect, useState } from 'react'
import { openDocument, type ViewerDocument } from './document'
import { type Integrity, integrityOf } from './integrity'

/** A file on its way to the screen. */
export type ViewerFile =
  | { state: 'loading' }
  | { state: 'failed'; message: string }
  | { state: 'unreadable'; integrity: Integrity }
  | { state: 'ready'; document: ViewerDocument; integrity: Integrity }

type Source = { id: number; mimeType: string; sha256: string }

const messages: Record<number, string> = {
  401: 'Je bent niet meer ingelogd. Log opnieuw in en open dit stuk nog een keer.',
  404: 'Dit bestand is er niet (meer) voor jou.',
}

const failure = (status: number): ViewerFile => ({
  state: 'failed',
  message: messages[status] ?? 'Het bestand kon niet worden opgehaald. Probeer het opnieuw.',
})

async function load({ id, mimeType, sha256 }: Source, signal: AbortSignal): Promise<ViewerFile> {
  const response = await fetch(`/api/files/${id}/content`, { signal, credentials: 'same-origin', cache: 'no-store' })
  if (!response.ok) return failure(response.status)
  const bytes = await response.arrayBuffer()
  const integrity = await integrityOf(bytes, sha256)
  return openDocument(bytes, mimeType).then(
    (document): ViewerFile => ({ state: 'ready', document, integrity }),
    (): ViewerFile => ({ state: 'unreadable', integrity }),
  )
}

/** Fetches, checks and opens a file; every fetch is a read that the server writes in the audit trail. */
export function useViewerFile(source: Source, attempt: number): ViewerFile {
  const { id, mimeType, sha256 } = source
  const [file, setFile] = useState<ViewerFile>({ state: 'loading' })
  // A new attempt loads again.
  useEffect(() => {
    const stop = new AbortController()
    let opened: ViewerDocument | undefined
    setFile({ state: 'loading' })
    load({ id, mimeType, sha256 }, stop.signal).then(
      (loaded) => {
        if (loaded.state === 'ready') opened = loaded.document
        if (stop.signal.aborted) opened?.close()
        else setFile(loaded)
      },
      () => {
        if (!stop.signal.aborted) setFile(failure(0))
      },
    )
    return () => {
      stop.abort()
      opened?.close()
    }
  }, [id, mimeType, sha256, attempt])
  return file
}
