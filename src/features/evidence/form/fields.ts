import type { Option } from '@/src/ui/form/Select'

/** What a set of form fields gets. */
export type FieldsProps = {
  /** What the form starts with, as text. */
  values: Record<string, string>
  /** Field name → message. */
  errors: Record<string, string | undefined>
  idPrefix: string
  /** Choices that differ per member, by field: what their norm knows. */
  choices?: Record<string, Option[]>
  /** What was typed before a reload and is put back; null when there is nothing of that. */
  kept?: Record<string, string> | null
}
