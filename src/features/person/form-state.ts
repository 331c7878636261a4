import type { FormError } from '@/src/ui/form/FormErrors'

/** What came of saving: done, or refused with what was typed still in the form. */
export type PersonFormState = { outcome: 'done' } | { outcome: 'invalid'; errors: FormError[] }

export const signedOut: PersonFormState = {
  outcome: 'invalid',
  errors: [{ message: 'Je bent niet meer ingelogd. Log in een nieuw tabblad in en verstuur dit formulier opnieuw.' }],
}
