import type { FieldKind, FormField } from '@/src/domain/forms/field'
import { formatDateInput } from '@/src/lib/format'

/** A question as the form builder keeps it. */
export type Question = {
  blockType: FieldKind
  name: string
  label?: string | null
  required?: boolean | null
  defaultValue?: string | number | boolean | null
  placeholder?: string | null
  options?: { value: string; label: string }[] | null
}

function initialOf({ blockType, defaultValue }: Question): string {
  if (defaultValue === null || defaultValue === undefined) return ''
  if (blockType === 'checkbox') return defaultValue === true ? 'on' : ''
  if (blockType === 'number') return String(defaultValue).replace('.', ',')
  const text = String(defaultValue)
  return blockType === 'date' ? formatDateInput(text) : text
}

/** A question of the form builder as our own rules read it. */
export const fieldOf = (question: Question): FormField => ({
  kind: question.blockType,
  name: question.name,
  label: question.label?.trim() || question.name,
  required: question.required ?? false,
  initial: initialOf(question),
  options: (question.options ?? []).map(({ value, label }) => ({ value, label })),
  empty: question.placeholder?.trim() || 'Maak een keuze',
})
