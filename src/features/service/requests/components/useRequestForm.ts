'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useActionState, useState, useTransition } from 'react'
import { requestAction } from '../actions'
import { type RequestFormState, untouchedRequest } from '../form-state'

/**
 * The form of a request in its steps. Without scripts the browser sends it and the page comes back with the next step; with
 * them it is sent by hand, because React empties a form that it sends itself.
 */
export function useRequestForm() {
  const router = useRouter()
  const [unscripted, send] = useActionState(requestAction, untouchedRequest)
  const [answer, setAnswer] = useState<RequestFormState | null>(null)
  const [busy, start] = useTransition()
  const state = answer ?? unscripted
  const done = state.outcome === 'done'
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy || done || !(event.nativeEvent instanceof SubmitEvent)) return
    const data = new FormData(event.currentTarget, event.nativeEvent.submitter)
    start(async () => {
      const broken: RequestFormState = {
        ...state,
        errors: [{ message: 'De server antwoordt niet. Er is niets verstuurd; probeer het zo opnieuw.' }],
      }
      const next = await requestAction(state, data).catch(() => broken)
      // Here and not in an effect: what was done may take this form off the page before an effect would run.
      if (next.goTo) router.push(next.goTo)
      start(() => setAnswer(next))
    })
  }
  return { state, send, onSubmit, busy: busy || done }
}
