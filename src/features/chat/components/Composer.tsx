'use client'

import { Paperclip, SendHorizontal, X } from 'lucide-react'
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { longestMessage } from '@/src/domain/chat/labels'
import { formatFileSize } from '@/src/lib/format'
import { keep, kept } from '../kept'

export type Attachment = { id: number; name: string; size: number }

type Props = {
  /** Under which name what is typed is kept until it is sent. */
  draft: string
  label: string
  onSend: (body: string, file: Attachment | null) => void
  onTyping?: () => void
  /** Takes a file in; left out: nothing can be added. @returns the file, or why not */
  attach?: (file: File) => Promise<Attachment | string>
  /** In characters; that of a message when left out. */
  longest?: number
  disabled?: boolean
}

const iconButton =
  'grid size-11 shrink-0 cursor-pointer place-items-center rounded-full hover:bg-sunken focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-brand'

/** Where one types. Enter sends, with Shift it begins a new line; a phone's Enter always begins a line. */
export function Composer({
  draft,
  label,
  onSend,
  onTyping,
  attach,
  longest = longestMessage,
  disabled = false,
}: Props) {
  const [body, setBody] = useState('')
  const [file, setFile] = useState<Attachment | null>(null)
  const [told, setTold] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => setBody(kept(draft) ?? ''), [draft])

  const write = (text: string) => {
    setBody(text)
    keep(draft, text)
    setTold(null)
    if (text) onTyping?.()
  }

  const send = (event?: FormEvent) => {
    event?.preventDefault()
    const text = body.trim()
    if (busy) return setTold('Je bestand wordt nog verstuurd. Een moment.')
    if (!text && !file) return setTold('Typ eerst je bericht.')
    if (text.length > longest) {
      return setTold(`Je bericht is te lang: ${text.length} tekens. Het mogen er ${longest} zijn. Knip het in stukken.`)
    }
    onSend(text, file)
    write('')
    setFile(null)
    field.current?.focus()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const onPhone = window.matchMedia('(pointer: coarse)').matches
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing && !onPhone) send(event)
  }

  const add = async (chosen: File | undefined) => {
    if (!attach || !chosen) return
    setBusy(true)
    setTold('Je bestand wordt verstuurd.')
    const answer = await attach(chosen)
    setBusy(false)
    setTold(typeof answer === 'string' ? answer : null)
    if (typeof answer !== 'string') setFile(answer)
  }

  return (
    <form className="border-line border-t bg-card p-3" noValidate onSubmit={send}>
      <p aria-live="polite" className="px-1 text-sm text-stop empty:hidden" id={`${draft}-melding`}>
        {told}
      </p>
      {file && (
        <p className="mb-2 flex items-center gap-2 rounded-s bg-sunken py-1 pl-3 text-sm">
          <Paperclip aria-hidden className="size-4 shrink-0" />
          <span className="min-w-0 flex-1 truncate">
            {file.name} ({formatFileSize(file.size)})
          </span>
          <button
            aria-label={`Haal ${file.name} weg`}
            className={iconButton}
            onClick={() => setFile(null)}
            type="button"
          >
            <X aria-hidden className="size-4" />
          </button>
        </p>
      )}
      <div className="flex items-end gap-1">
        {attach && (
          <label className={iconButton}>
            <Paperclip aria-hidden className="size-5 text-ink-soft" />
            <span className="sr-only">Voeg een bestand toe</span>
            <input
              className="sr-only"
              disabled={busy || disabled}
              onChange={(event) => {
                void add(event.target.files?.[0])
                event.target.value = ''
              }}
              type="file"
            />
          </label>
        )}
        <textarea
          aria-describedby={`${draft}-melding`}
          aria-label={label}
          className="control [field-sizing:content] max-h-40 min-h-11 flex-1 resize-none py-2"
          disabled={disabled}
          onChange={(event) => write(event.target.value)}
          onKeyDown={onKeyDown}
          ref={field}
          rows={1}
          value={body}
        />
        <button
          aria-label="Verstuur"
          className="grid size-11 shrink-0 cursor-pointer place-items-center rounded-full bg-brand text-on-brand disabled:opacity-50"
          disabled={disabled}
          type="submit"
        >
          <SendHorizontal aria-hidden className="size-5" />
        </button>
      </div>
    </form>
  )
}
