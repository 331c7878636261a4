'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import type { FormError } from '@/src/ui/form/FormErrors'
import type { VisitFormState } from '../form-state'

/**
 * Sends a form about a visit. When it is done the page is shown anew, with what happened above it: the form may be gone
 * then, so the way on is taken here and not in an effect.
 * @param back address of the page, where what was done is told as `gedaan`
 */
export function useVisitForm(action: (form: FormData) => Promise<VisitFormState>, back: string, told: string) {
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [errors, setErrors] = useState<FormError[]>([])

  const send = async (form: FormData): Promise<boolean> => {
    if (busy) return false
    setBusy(true)
    setErrors([])
    const broken: VisitFormState = {
      outcome: 'invalid',
      errors: [{ message: 'De server antwoordt niet. Er is niets opgeslagen; probeer het zo opnieuw.' }],
    }
    const state = await action(form).catch(() => broken)
    setBusy(false)
    if (state.outcome === 'invalid') {
      setErrors(state.errors)
      return false
    }
    const sent = form.get('intent') ?? form.get('step')
    const address = new URLSearchParams(window.location.search)
    address.set('gedaan', typeof sent === 'string' ? sent : told)
    router.push(`${back}?${address}`)
    router.refresh()
    return true
  }

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const { nativeEvent, currentTarget } = event
    const submitter = nativeEvent instanceof SubmitEvent ? nativeEvent.submitter : null
    void send(new FormData(currentTarget, submitter))
  }
  const errorOf = (field: string): string | undefined => errors.find((error) => error.field === field)?.message
  return { busy, errors, errorOf, send, submit }
}
