const largestId = 2_147_483_647

/** The id in an address or a body; null when it can't be one. */
export function idFrom(value: unknown): number | null {
  const id = typeof value === 'string' && /^\d{1,10}$/.test(value) ? Number(value) : value
  return typeof id === 'number' && Number.isInteger(id) && id > 0 && id <= largestId ? id : null
}
