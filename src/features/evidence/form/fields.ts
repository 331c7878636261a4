/** What a set of form fields gets. */
export type FieldsProps = {
  /** What the form starts with, as text. */
  values: Record<string, string>
  /** Field name → message. */
  errors: Record<string, string | undefined>
  idPrefix: string
}
