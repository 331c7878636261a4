import type { ReactNode } from 'react'

/** What every field has. */
export type FieldProps = {
  /** Name in the form data; also the field's name in the errors of the server. */
  name: string
  label: string
  /** Keeps ids apart when two forms with the same fields stand on one page. */
  idPrefix?: string
  required?: boolean
  /** Help under the label: before one types, never a placeholder. */
  help?: ReactNode
  error?: string
}

/** The id of a field's control; FormErrors links to it. */
export const fieldId = (name: string, idPrefix?: string): string => (idPrefix ? `${idPrefix}-${name}` : name)

/** Attributes that tie a control to its label, help and error. */
export function fieldAttributes({ name, idPrefix, required, help, error }: FieldProps) {
  const id = fieldId(name, idPrefix)
  const describedBy = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ')
  return {
    id,
    name,
    required,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': describedBy || undefined,
  }
}
