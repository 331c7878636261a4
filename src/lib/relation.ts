/** The id behind a relation, whether it was populated or not; null when it is empty. */
export const idOf = (value: number | { id: number } | null | undefined): number | null =>
  typeof value === 'object' && value !== null ? value.id : (value ?? null)
