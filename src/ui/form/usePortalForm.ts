'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useActionState, useRef, useState, useTransition } from 'react'
import type { PortalFormState } from './portal-form-state'

/** What a field of the form needs: what was typed, and what is wrong with it. */
export type FieldOf = (name: string) => {
  name: string
  defaultValue: string
  error: string | undefined
  idPrefix: string
}

/**
 * A form of the portal that works with and without scripts, and loses nothing that was typed.
 * @param start the form that nobody sent yet
 */
export function usePortalForm<State extends PortalFormState>(
  action: (before: State, form: FormData) => Promise<State>,
  id: string,
  start: Awaited<State>,
) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  // `send` is for browsers without scripts; with them the form is sent by hand, because React empties a form that it
  // sends itself, also when it was refused.
  const [unscripted, send] = useActionState<State, FormData>(action, start)
  const [answer, setAnswer] = useState<State | null>(null)
  const [busy, begin] = useTransition()
  const state = answer ?? unscripted
  const done = state.outcome === 'done'
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy || done || !form.current || !(event.nativeEvent instanceof SubmitEvent)) return
    const data = new FormData(form.current, event.nativeEvent.submitter)
    begin(async () => {
      const next = await action(state, data)
      // Here and not in an effect: what was done may take this form off the page before an effect would run.
      if (next.goTo) router.push(next.goTo)
      begin(() => setAnswer(next))
    })
  }
  const field: FieldOf = (name) => ({
    name,
    idPrefix: id,
    defaultValue: state.values[name] ?? '',
    error: state.errors.find((error) => error.field === name)?.message,
  })
  return { form, send, onSubmit, state, unscripted, busy: busy || done, field }
}
