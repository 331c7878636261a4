import type { FormError } from '@/src/ui/form/FormErrors'

/** What came of a step about a visit: done, or refused with what was typed still in the form. */
export type VisitFormState = { outcome: 'done' } | { outcome: 'invalid'; errors: FormError[] }

export const signedOut: VisitFormState = {
  outcome: 'invalid',
  errors: [{ message: 'Je bent niet meer ingelogd. Log in een nieuw tabblad in en verstuur dit formulier opnieuw.' }],
}
