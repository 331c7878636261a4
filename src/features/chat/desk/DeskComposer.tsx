'use client'

import { MessageSquare, SendHorizontal, StickyNote } from 'lucide-react'
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react'
import { AnswerList, optionId } from './AnswerList'
import { findAnswers, searchAt, withAnswer } from './canned'
import look from './chat.module.css'
import { FileChoice } from './FileChoice'
import type { CannedAnswer } from './types'
import { useDraft, whyNotSend } from './useDraft'
import { useHandedFile } from './useHandedFile'

type Props = {
  id: number
  /** Whether one may speak to the member; who hasn't taken the conversation only writes notes. */
  mayAnswer: boolean
  /** Whether files can go along: a visitor without an account can't have one. */
  mayHand: boolean
  answers: readonly CannedAnswer[]
  onSend: (body: string, file: null, internal: boolean) => void
  onTyping: () => void
}

const help = 'Typ / om een standaardantwoord te zoeken. Enter verstuurt, met Shift begin je een nieuwe regel.'

/** Where one answers or makes a note; "/" looks for a standard answer (KS-SRV-8). */
export function DeskComposer({ id, mayAnswer, mayHand, answers, onSend, onTyping }: Props) {
  const [text, write] = useDraft(`balie-${id}`)
  const [caret, setCaret] = useState(0)
  const [chosen, setChosen] = useState(0)
  /** The place of a slash that was waved away with Escape. */
  const [away, setAway] = useState<number | null>(null)
  const [wantsNote, setWantsNote] = useState(false)
  const [told, setTold] = useState<string | null>(null)
  const handed = useHandedFile(id)
  const field = useRef<HTMLTextAreaElement>(null)
  const note = wantsNote || !mayAnswer
  const search = note ? null : searchAt(text, caret)
  const found = search && search.from !== away ? findAnswers(answers, search.words) : []
  const at = Math.min(chosen, found.length - 1)
  const listId = `antwoorden-${id}`

  const change = (next: string, to: number) => {
    write(next)
    setCaret(to)
    setChosen(0)
    setTold(null)
    if (next && !note) onTyping()
  }
  const put = (answer: CannedAnswer | undefined) => {
    const box = field.current
    if (!search || !answer || !box) return
    const { text: next, caret: to } = withAnswer(text, caret, search, answer.body)
    change(next, to)
    // After React has put the text there.
    requestAnimationFrame(() => {
      box.focus()
      box.setSelectionRange(to, to)
    })
  }
  const withFile = !note && handed.file !== null
  const send = async (event?: FormEvent) => {
    event?.preventDefault()
    if (handed.busy) return
    const body = text.trim()
    const why = withFile && !body ? null : whyNotSend(body)
    setTold(why)
    if (why) return
    if (body) onSend(body, null, note)
    write('')
    setCaret(0)
    field.current?.focus()
    if (!withFile) return
    setTold('Je bestand wordt verstuurd.')
    setTold(await handed.send())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (found.length > 0) {
      const moves: Record<string, () => void> = {
        ArrowDown: () => setChosen((at + 1) % found.length),
        ArrowUp: () => setChosen((at + found.length - 1) % found.length),
        Enter: () => put(found[at]),
        Tab: () => put(found[at]),
        Escape: () => setAway(search?.from ?? null),
      }
      const move = moves[event.key]
      if (move && !event.shiftKey) {
        event.preventDefault()
        return move()
      }
    }
    if (event.key === 'Enter' && !event.shiftKey) void send(event)
  }

  return (
    <form className={look.composer} data-note={note} noValidate onSubmit={send}>
      <div className={look.modes}>
        {mayAnswer && (
          <button aria-pressed={!note} onClick={() => setWantsNote(false)} type="button">
            <MessageSquare aria-hidden size={16} /> Antwoord
          </button>
        )}
        <button aria-pressed={note} onClick={() => setWantsNote(true)} type="button">
          <StickyNote aria-hidden size={16} /> Notitie
        </button>
        <span>{note ? 'Alleen collega’s lezen dit.' : 'De ander leest dit meteen.'}</span>
        {mayHand && !note && <FileChoice handed={handed} />}
      </div>
      <p aria-live="polite" className={look.wrong} id={`${listId}-melding`}>
        {told}
      </p>
      {found.length > 0 && <AnswerList answers={found} at={at} id={listId} onPut={put} />}
      <div className={look.field}>
        <textarea
          aria-activedescendant={found.length > 0 ? optionId(listId, at) : undefined}
          aria-autocomplete="list"
          aria-controls={found.length > 0 ? listId : undefined}
          aria-describedby={`${listId}-melding ${listId}-hulp`}
          aria-label={note ? 'Je notitie' : 'Je antwoord'}
          onChange={({ target }) => change(target.value, target.selectionStart)}
          onKeyDown={onKeyDown}
          onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart)}
          ref={field}
          rows={3}
          value={text}
        />
        <button className={look.main} type="submit">
          <SendHorizontal aria-hidden size={18} /> {note ? 'Bewaar notitie' : 'Verstuur'}
        </button>
      </div>
      <p className={look.soft} id={`${listId}-hulp`}>
        {note ? 'Enter bewaart, met Shift begin je een nieuwe regel.' : help}
      </p>
    </form>
  )
}
