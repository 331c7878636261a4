import type { FormError } from '@/src/ui/form/FormErrors'

export type IdentityFormState = {
  outcome: 'idle' | 'invalid' | 'done'
  errors: FormError[]
  /** What was typed, except passwords and codes. */
  values: Record<string, string>
  /** The password was right; the code of the second factor is asked for. */
  needsCode: boolean
}

export const untouched: IdentityFormState = { outcome: 'idle', errors: [], values: {}, needsCode: false }

/** The message at one field, if there is one. */
export const errorAt = (state: IdentityFormState, field: string): string | undefined =>
  state.errors.find((error) => error.field === field)?.message
