import type { Refusal } from '../upload/refusal'
import { refusals } from '../upload/refusal'

const head = 1024
/** A zip's directory may stand this far from the end: its record and the longest comment. */
const zipTail = 22 + 0xffff
const zipEnd = Buffer.from('PK\x05\x06', 'latin1')
const webPage = /<(?:!doctype\s+html|html|head|body|script|iframe|svg|\?php)/i

/** Whether a part of a file would pass for a web page or a PDF. */
export const isPageOrPdf = (part: Buffer): boolean =>
  webPage.test(part.toString('latin1')) || part.includes('%PDF-', 0, 'latin1')

/** Whether a part of a file would pass for another type of file. */
export const isSomethingElse = (part: Buffer): boolean => isPageOrPdf(part) || holdsZip(part)

/**
 * Refuses files that are two things at once: readable as a web page, a PDF or a zip besides what they say they are.
 * @param bytes of a PDF, JPEG or PNG
 */
export function inspectPolyglot(bytes: Buffer): Refusal | null {
  const start = bytes.subarray(0, head)
  const secondPdf = bytes.indexOf('%PDF-', 1, 'latin1')
  if (secondPdf > 0 && secondPdf < head) return refusals.hidden
  if (webPage.test(start.toString('latin1'))) return refusals.hidden
  return holdsZip(bytes) ? refusals.hidden : null
}

/** Zip readers start at the end: they look for the directory record and accept anything before it. */
function holdsZip(bytes: Buffer): boolean {
  const tail = bytes.subarray(Math.max(0, bytes.length - zipTail))
  for (let at = tail.indexOf(zipEnd); at >= 0; at = tail.indexOf(zipEnd, at + 1)) {
    if (at + 22 > tail.length) continue
    const entries = tail.readUInt16LE(at + 10)
    const directorySize = tail.readUInt32LE(at + 12)
    if (entries > 0 && directorySize >= 46 && directorySize <= bytes.length) return true
  }
  return false
}
