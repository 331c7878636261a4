import type { Refusal } from '../upload/refusal'
import { refusals } from '../upload/refusal'
import { hasAt, isPadding } from './bytes'

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** Looks at the outside of a PNG: all chunks there, and nothing behind the last one. */
export function inspectPng(bytes: Buffer): Refusal | null {
  if (!hasAt(bytes, 0, signature)) return refusals.broken
  let offset = signature.length
  while (offset + 12 <= bytes.length) {
    const length = bytes.readUInt32BE(offset)
    const type = bytes.toString('latin1', offset + 4, offset + 8)
    offset += 12 + length
    if (offset > bytes.length) return refusals.broken
    if (type === 'IEND') return isPadding(bytes, offset) ? null : refusals.hidden
  }
  return refusals.broken
}
