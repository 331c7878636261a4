'use client'

import { useEffect, useState } from 'react'
import { longestMessage } from '@/src/domain/chat/labels'
import { keep, kept } from '../kept'

/** What is being typed in a conversation: kept by this tab until it is sent. */
export function useDraft(name: string): [text: string, write: (text: string) => void] {
  const [text, setText] = useState('')
  useEffect(() => setText(kept(name) ?? ''), [name])
  const write = (next: string) => {
    setText(next)
    keep(name, next)
  }
  return [text, write]
}

/** Why this can't be sent; null: it can. */
export function whyNotSend(text: string): string | null {
  if (!text) return 'Typ eerst je bericht.'
  if (text.length <= longestMessage) return null
  return `Je bericht is te lang: ${text.length} tekens. Het mogen er ${longestMessage} zijn. Knip het in stukken.`
}
