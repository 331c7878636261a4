/** What an editor can ask in a form of their own (the blocks of the form builder, but for the message between them). */
export const fieldKinds = ['text', 'textarea', 'email', 'number', 'date', 'checkbox', 'select', 'radio'] as const

export type FieldKind = (typeof fieldKinds)[number]

export type FieldOption = { value: string; label: string }

export type FormField = {
  kind: FieldKind
  /** What the answer is kept under. */
  name: string
  label: string
  required: boolean
  /** What stands there at first, as it would be typed. */
  initial: string
  /** Of a choice; empty for all others. */
  options: readonly FieldOption[]
  /** What a list says as long as nothing is chosen. */
  empty: string
}

/** How long an answer may be. */
export const longest = { text: 500, textarea: 5000, email: 254 } as const
