import { createHash } from 'node:crypto'

/** The start of the chain. */
export const genesis = '0'.repeat(64)

/** Text with the same letters for the same content, whatever the order of its keys. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value !== null && typeof value === 'object' && !(value instanceof Date)) {
    const pairs = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${pairs.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`
  }
  return JSON.stringify(value ?? null)
}

/** The hash of one line: it holds the hash before it, so that no line can change, vanish or move unseen. */
export function linkHash(previous: string, line: Record<string, unknown>): string {
  return createHash('sha256')
    .update(`${previous}\n${canonical(line)}`)
    .digest('hex')
}
