import { PDFCatalog, PDFName, PDFNumber, type PDFObject, PDFPageLeaf, PDFParser, PDFRawStream } from '@cantoo/pdf-lib'
import { countObjectHeaders, namesActiveContent, namesEncryption } from './names'
import { inspectObject } from './objects'
import { StreamBudget } from './streams'
import { type PdfProblem, ProblemFound } from './verdict'

const mostObjects = 300_000
const objectsPerTick = 500

/** Reads a PDF object by object and judges each as it comes, before a later one can take its place. */
class InspectingParser extends PDFParser {
  readonly budget = new StreamBudget()
  readonly streams: PDFRawStream[] = []
  /** Objects in the file itself; those packed in object streams don't count. */
  direct = 0
  pages = 0
  problem: PdfProblem | null = null

  constructor(bytes: Uint8Array) {
    super(bytes, objectsPerTick, true)
    const assign = this.context.assign.bind(this.context)
    this.context.assign = (ref, object) => {
      this.guard(() => this.judge(object))
      assign(ref, object)
    }
  }

  /** Comes before the parser unpacks object streams by itself, without limits. */
  override parseObject(...args: Parameters<PDFParser['parseObject']>): PDFObject {
    const object = super.parseObject(...args)
    if (object instanceof PDFRawStream) this.guard(() => this.unpack(object))
    return object
  }

  get root(): PDFObject | undefined {
    return this.context.lookup(this.context.trailerInfo.Root)
  }

  get objects(): PDFObject[] {
    return this.context.enumerateIndirectObjects().map(([, object]) => object)
  }

  get isEncrypted(): boolean {
    return this.context.trailerInfo.Encrypt !== undefined
  }

  private unpack(stream: PDFRawStream): void {
    const type = stream.dict.lookup(PDFName.of('Type'))
    if (type !== PDFName.of('ObjStm') && type !== PDFName.of('XRef')) {
      this.streams.push(stream)
      return
    }
    const content = this.budget.unpackObjects(stream)
    if (type === PDFName.of('XRef')) return
    const count = stream.dict.lookup(PDFName.of('N'))
    if (!(count instanceof PDFNumber) || count.asNumber() > mostObjects) throw new ProblemFound('broken')
    this.direct -= count.asNumber()
    if (namesActiveContent(content.toString('latin1'))) throw new ProblemFound('active')
  }

  private judge(object: PDFObject): void {
    this.direct += 1
    if (this.direct > mostObjects) throw new ProblemFound('tooComplex')
    if (object instanceof PDFPageLeaf) this.pages += 1
    inspectObject(object)
  }

  /** The parser swallows errors to carry on after damage; the first problem is kept apart from that. */
  private guard(work: () => void): void {
    if (this.problem) throw new ProblemFound(this.problem)
    try {
      work()
    } catch (error) {
      this.problem = error instanceof ProblemFound ? error.problem : 'broken'
      throw error
    }
  }
}

/** What is wrong with a PDF, or null. May take long on a hostile file: run it where it can be stopped. */
export async function inspectPdf(bytes: Uint8Array): Promise<PdfProblem | null> {
  try {
    await inspect(bytes)
    return null
  } catch (error) {
    return error instanceof ProblemFound ? error.problem : 'broken'
  }
}

async function inspect(bytes: Uint8Array): Promise<void> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  inspectOutside(text)
  if (namesEncryption(text)) throw new ProblemFound('encrypted')
  if (namesActiveContent(text)) throw new ProblemFound('active')
  const parser = new InspectingParser(bytes)
  await parse(parser)
  if (parser.isEncrypted) throw new ProblemFound('encrypted')
  if (!(parser.root instanceof PDFCatalog) || parser.pages === 0) throw new ProblemFound('broken')
  // Once more, now that every reference leads somewhere.
  for (const object of parser.objects) inspectObject(object)
  if (countObjectHeaders(text) !== parser.direct) throw new ProblemFound('hidden')
  for (const stream of parser.streams) await parser.budget.measure(stream)
}

async function parse(parser: InspectingParser): Promise<void> {
  try {
    await parser.parseDocument()
  } catch {
    throw new ProblemFound(parser.problem ?? 'broken')
  }
  if (parser.problem) throw new ProblemFound(parser.problem)
}

/** The first line and the last: a PDF starts at its first byte, and nothing follows its end. */
function inspectOutside(text: string): void {
  if (!/^%PDF-[12]\.\d/.test(text)) throw new ProblemFound('hidden')
  const end = text.lastIndexOf('%%EOF')
  if (end < 0 || !text.includes('startxref')) throw new ProblemFound('broken')
  if (!/^[\0\t\n\f\r ]*$/.test(text.slice(end + 5))) throw new ProblemFound('hidden')
}
