'use client'

import { useState } from 'react'
import { sendFile } from '@/src/features/evidence/upload/sendFile'

/** A file that goes along to a member, while it is chosen and on its way. */
export type HandedFile = {
  file: File | null
  busy: boolean
  choose: (file: File | null) => void
  /** @returns why it didn't go, in Dutch; null: it went */
  send: () => Promise<string | null>
}

type Chosen = { file: File; key: string }

/** Hands a file in a conversation to its member (KS-SRV-8). Sent again after a broken line it is the same message. */
export function useHandedFile(conversation: number): HandedFile {
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [busy, setBusy] = useState(false)
  return {
    file: chosen?.file ?? null,
    busy,
    choose: (file) => setChosen(file && { file, key: crypto.randomUUID() }),
    send: async () => {
      if (!chosen) return null
      setBusy(true)
      const path = `/api/files/chat?conversation=${conversation}&key=${chosen.key}`
      const result = await sendFile(chosen.file, () => undefined, new AbortController().signal, { path, headers: {} })
      setBusy(false)
      if (result.kind === 'received') {
        setChosen(null)
        return null
      }
      return result.kind === 'cancelled' ? 'Het bestand is niet verstuurd.' : result.message
    },
  }
}
