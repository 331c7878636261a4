import type { Refusal } from '../upload/refusal'
import { refusals } from '../upload/refusal'
import { hasAt, isPadding } from './bytes'
import { isSomethingElse } from './polyglot'

const startOfImage = [0xff, 0xd8, 0xff]
/** More passes than any camera writes; a picture of thousands of passes only serves to keep a computer busy. */
const mostScans = 100

/** Looks at the outside of a JPEG: whole, sane, and nothing but pictures behind it. */
export function inspectJpeg(bytes: Buffer): Refusal | null {
  const first = endOfJpeg(bytes, 0)
  if (first === 'broken') return refusals.broken
  if (first === 'too many scans') return refusals.tooComplex
  return isPadding(bytes, first) || isCameraTrailer(bytes.subarray(first)) ? null : refusals.hidden
}

/**
 * Phones put more behind a picture: a second JPEG (HDR gain map, MPF), a short film (motion photo, an MP4)
 * or Samsung's own trailer. Nothing else is let through, and these neither when they could pass for a page, PDF or zip.
 */
function isCameraTrailer(trailer: Buffer): boolean {
  const known =
    hasAt(trailer, 0, startOfImage) ||
    trailer.subarray(4, 8).toString('latin1') === 'ftyp' ||
    (trailer.includes('SEFH', 0, 'latin1') && trailer.subarray(-4).toString('latin1') === 'SEFT')
  return known && !isSomethingElse(trailer)
}

/** Walks the segments of one JPEG. Returns the offset just after it. */
function endOfJpeg(bytes: Buffer, start: number): number | 'broken' | 'too many scans' {
  if (!hasAt(bytes, start, startOfImage)) return 'broken'
  let offset = start + 2
  let scans = 0
  while (offset + 1 < bytes.length) {
    if (bytes[offset] !== 0xff) return 'broken'
    const marker = bytes[offset + 1] ?? 0
    if (marker === 0xff) {
      offset += 1
    } else if (marker === 0xd9) {
      return scans > 0 ? offset + 2 : 'broken'
    } else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) {
      offset += 2
    } else {
      if (offset + 4 > bytes.length) return 'broken'
      const length = bytes.readUInt16BE(offset + 2)
      if (length < 2) return 'broken'
      offset += 2 + length
      if (marker === 0xda) {
        scans += 1
        if (scans > mostScans) return 'too many scans'
        offset = endOfScan(bytes, offset)
      }
    }
  }
  return 'broken'
}

/** Skips the compressed data of a scan: up to the next marker that isn't a stuffed zero or a restart. */
function endOfScan(bytes: Buffer, start: number): number {
  let offset = bytes.indexOf(0xff, start)
  while (offset >= 0 && offset + 1 < bytes.length) {
    const next = bytes[offset + 1] ?? 0
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return offset
    offset = bytes.indexOf(0xff, offset + (next === 0xff ? 1 : 2))
  }
  return bytes.length
}
