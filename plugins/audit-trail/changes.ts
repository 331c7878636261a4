/** Fields that Payload keeps itself; a change of these alone is no event. */
const bookkeeping = new Set(['id', 'createdAt', 'updatedAt', 'sessions', 'hash', 'salt', '_verified', 'collection'])

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/**
 * What changed between two versions of a document: every changed field by name, with its new value only where the
 * collection says that it isn't personal.
 */
export function changedFields(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
  open: readonly string[],
): Record<string, unknown> {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  const changed = [...names].filter((name) => !bookkeeping.has(name) && !same(before[name], after[name])).sort()
  return Object.fromEntries(changed.map((name) => [name, open.includes(name) ? (after[name] ?? null) : 'gewijzigd']))
}
