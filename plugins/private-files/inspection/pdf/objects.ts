import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, PDFRawStream, PDFStream } from '@cantoo/pdf-lib'
import { ProblemFound } from './verdict'

/** Keys that carry files, forms in XML or scripts, whatever their value. */
const activeKeys = new Set(['EF', 'EmbeddedFiles', 'XFA', 'JavaScript', 'JS', 'RichMediaContent', 'RichMediaSettings'])
/** Actions that do more than go to a page or open a link. */
const activeActions = new Set([
  'JavaScript',
  'Launch',
  'SubmitForm',
  'ImportData',
  'GoToR',
  'GoToE',
  'Rendition',
  'RichMediaExecute',
  'Movie',
  'Sound',
  'Trans3D',
])
const activeSubtypes = new Set(['RichMedia', 'FileAttachment', 'Screen', 'Movie', 'Sound', '3D'])
/** The moments at which additional actions fire, in pages, fields, annotations and the document. */
const triggers = ['E', 'X', 'D', 'U', 'Fo', 'Bl', 'PO', 'PC', 'PV', 'PI', 'O', 'C', 'K', 'F', 'V']
const documentTriggers = ['WC', 'WS', 'DS', 'WP', 'DP']
const mostPixels = 150_000_000

const name = (dict: PDFDict, key: string): string | null => {
  const value = dict.lookup(PDFName.of(key))
  return value instanceof PDFName ? value.decodeText() : null
}

/**
 * Looks at one object and everything in it. Called for every object as it is read, also one that is overwritten
 * later in the file: a reader may still use it.
 * @throws ProblemFound
 */
export function inspectObject(object: PDFObject): void {
  const open: PDFObject[] = [object]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next instanceof PDFArray) open.push(...next.asArray())
    else if (next instanceof PDFStream) {
      inspectStream(next)
      open.push(next.dict)
    } else if (next instanceof PDFDict) {
      inspectDict(next)
      open.push(...next.values())
    }
  }
}

function inspectDict(dict: PDFDict): void {
  const keys = dict.keys().map((key) => key.decodeText())
  if (keys.some((key) => activeKeys.has(key))) throw new ProblemFound('active')
  if (activeActions.has(name(dict, 'S') ?? '')) throw new ProblemFound('active')
  if (activeSubtypes.has(name(dict, 'Subtype') ?? '')) throw new ProblemFound('active')
  if (keys.includes('AA') && hasTriggers(dict.lookup(PDFName.of('AA')))) throw new ProblemFound('active')
  const opening = keys.includes('OpenAction') ? dict.lookup(PDFName.of('OpenAction')) : undefined
  if (opening instanceof PDFDict && name(opening, 'S') !== 'GoTo') throw new ProblemFound('active')
}

/** `/AA` may also be the name of a font in a list of resources; actions hang on triggers. */
function hasTriggers(value: PDFObject | undefined): boolean {
  if (!(value instanceof PDFDict)) return value !== undefined
  return [...triggers, ...documentTriggers].some((trigger) => value.has(PDFName.of(trigger)))
}

function inspectStream(stream: PDFStream): void {
  const { dict } = stream
  // Contents kept in another file, and objects kept in a stream that doesn't say so.
  if (dict.has(PDFName.of('F')) || dict.has(PDFName.of('FFilter'))) throw new ProblemFound('active')
  if (dict.has(PDFName.of('First')) && name(dict, 'Type') !== 'ObjStm') throw new ProblemFound('hidden')
  const [width, height] = ['Width', 'Height'].map((side) => dict.lookup(PDFName.of(side)))
  const pixels = width instanceof PDFNumber && height instanceof PDFNumber ? width.asNumber() * height.asNumber() : 0
  if (pixels > mostPixels) throw new ProblemFound('tooComplex')
  if (!(stream instanceof PDFRawStream)) throw new ProblemFound('broken')
}
