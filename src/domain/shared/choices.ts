/** Values with their labels as the options of a select field, in the order in which they are written. */
export const choices = <Value extends string>(labels: Record<Value, string>): { value: string; label: string }[] =>
  Object.entries<string>(labels).map(([value, label]) => ({ value, label }))
