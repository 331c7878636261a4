import { fileTypeFromBuffer } from 'file-type'
import { inspect } from '@/plugins/private-files/inspection/inspect'
import { isPageOrPdf } from '@/plugins/private-files/inspection/polyglot'
import { type Refusal, refusals } from '@/plugins/private-files/upload/refusal'
import { type DocumentFileType, isDocumentFileType } from '@/src/domain/library/file-types'
import { readOffice } from './office'
import { pdfWords } from './pdfWords'

export type DocumentInspection =
  | { refusal: Refusal }
  | { refusal: null; type: DocumentFileType; bytes: Uint8Array; words: string }

const wrongType: Refusal = {
  status: 415,
  message: 'Dit soort bestand kan hier niet. Stuur een Word-bestand (.docx), OpenDocument (.odt), PDF of PNG.',
}
const vector: Refusal = {
  status: 415,
  message: 'Een SVG kan scripts bevatten. Sla de afbeelding op als PNG en probeer het opnieuw.',
}
const macros: Refusal = {
  status: 422,
  message:
    'Dit bestand bevat macro’s, ingesloten bestanden of verwijzingen die vanzelf worden geladen. Sla het op zonder die onderdelen en probeer het opnieuw.',
}

const zipStart = 'PK\u0003\u0004'
const head = 1024
const decisive = 4100
const mostWords = 60_000

/** Looks at a whole document before it is published: what is it, and does nothing in it run, fetch or hide (KS-DOC-1). */
export async function inspectDocument(bytes: Buffer<ArrayBuffer>): Promise<DocumentInspection> {
  if (bytes.length === 0) return { refusal: refusals.empty }
  if (bytes.toString('latin1', 0, 4) === zipStart) return inspectOffice(bytes)
  const type = (await fileTypeFromBuffer(bytes.subarray(0, decisive)))?.mime ?? ''
  if (/<svg[\s>]/i.test(bytes.toString('latin1', 0, head))) return { refusal: vector }
  if (!isDocumentFileType(type)) return { refusal: wrongType }
  const inspected = await inspect(bytes)
  if (inspected.refusal) return { refusal: inspected.refusal }
  const words = type === 'application/pdf' ? await pdfWords(inspected.bytes) : ''
  return { refusal: null, type, bytes: inspected.bytes, words: words.slice(0, mostWords) }
}

function inspectOffice(bytes: Buffer<ArrayBuffer>): DocumentInspection {
  const office = readOffice(bytes)
  if (!office) return { refusal: wrongType }
  // The start is the zip's own; a page or PDF among the names would be read by another program.
  if (isPageOrPdf(bytes.subarray(0, head))) return { refusal: refusals.hidden }
  if (office.problem === 'active') return { refusal: macros }
  if (office.problem !== null) return { refusal: refusals[office.problem] }
  return { refusal: null, type: office.type, bytes, words: office.words.slice(0, mostWords) }
}
