import type { FormError } from '@/src/ui/form/FormErrors'

/** A form of this page, before and after it is sent. Nothing that was typed is lost. */
export type FindFormState = {
  outcome: 'idle' | 'invalid' | 'done'
  values: Record<string, string>
  errors: FormError[]
}

export const untouched: FindFormState = { outcome: 'idle', values: {}, errors: [] }

/** The message at one field, if there is one. */
export const errorAt = ({ errors }: FindFormState, field: string): string | undefined =>
  errors.find((error) => error.field === field)?.message
