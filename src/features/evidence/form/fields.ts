/** What a set of form fields gets. */
export type FieldsProps<Row> = {
  /** The saved item, when one is edited. */
  values?: Row
  /** Field name → message. */
  errors: Record<string, string | undefined>
  idPrefix: string
}
