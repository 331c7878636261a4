import type { FormError } from '@/src/ui/form/FormErrors'

export type ContactState = {
  outcome: 'idle' | 'invalid' | 'done'
  errors: FormError[]
  values: Record<string, string>
  /** A new moment at which the form was shown, when the old one no longer counts. */
  token: string | null
}

export const untouched: ContactState = { outcome: 'idle', errors: [], values: {}, token: null }

/** The message at one field, if there is one. */
export const errorAt = (state: ContactState, field: string): string | undefined =>
  state.errors.find((error) => error.field === field)?.message
