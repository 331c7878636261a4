'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import type { FormError } from '@/src/ui/form/FormErrors'
import type { PersonFormState } from '../form-state'

/**
 * Sends a form with personal data; when it is saved, the page is shown anew and says so.
 * @param told what was saved, for the address (`gedaan`)
 */
export function usePersonForm(action: (before: null, form: FormData) => Promise<PersonFormState>, told: string) {
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [errors, setErrors] = useState<FormError[]>([])

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    const broken: PersonFormState = {
      outcome: 'invalid',
      errors: [{ message: 'De server antwoordt niet. Er is niets opgeslagen; probeer het zo opnieuw.' }],
    }
    const state = await action(null, new FormData(event.currentTarget)).catch(() => broken)
    setBusy(false)
    if (state.outcome === 'invalid') return setErrors(state.errors)
    setErrors([])
    router.push(`/persoonlijk?open=${told}&gedaan=${told}`)
    router.refresh()
  }
  const errorOf = (field: string): string | undefined => errors.find((error) => error.field === field)?.message
  return { busy, errors, errorOf, submit }
}
