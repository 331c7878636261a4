import { createInflate, inflateSync } from 'node:zlib'
import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFRawStream } from '@cantoo/pdf-lib'
import { ProblemFound } from './verdict'

/** Bytes that object streams of one file may hold together. */
const mostObjectBytes = 32 * 1024 * 1024
/** Bytes that one stream, and all streams together, may hold when unpacked. */
const mostStreamBytes = 256 * 1024 * 1024
const mostBytes = 512 * 1024 * 1024
/** Filters whose result we don't measure are only for small streams. */
const unmeasured = new Set(['LZWDecode', 'RunLengthDecode', 'ASCII85Decode', 'ASCIIHexDecode'])
const mostUnmeasured = 512 * 1024
const shortNames: Record<string, string> = {
  Fl: 'FlateDecode',
  LZW: 'LZWDecode',
  RL: 'RunLengthDecode',
  A85: 'ASCII85Decode',
  AHx: 'ASCIIHexDecode',
}

function filtersOf(stream: PDFRawStream): string[] {
  const filter = stream.dict.lookup(PDFName.of('Filter'))
  const list = filter instanceof PDFArray ? Array.from({ length: filter.size() }, (_, i) => filter.lookup(i)) : [filter]
  const names = list.flatMap((item) => (item instanceof PDFName ? [item.decodeText()] : []))
  return names.map((name) => shortNames[name] ?? name)
}

/** Adds up what a file unpacks to, so that a small file can't fill the memory of whoever opens it. */
export class StreamBudget {
  private objectBytes = 0
  private bytes = 0

  /**
   * Unpacks a stream of objects, for its raw text.
   * @throws ProblemFound when it is too large, or packed in a way that we and a reader could understand differently
   */
  unpackObjects(stream: PDFRawStream): Buffer {
    const parameters = stream.dict.lookup(PDFName.of('DecodeParms'))
    const predictor = parameters instanceof PDFDict ? parameters.lookup(PDFName.of('Predictor')) : undefined
    const isPlain = predictor === undefined || (predictor instanceof PDFNumber && predictor.asNumber() === 1)
    const filters = filtersOf(stream)
    if (!isPlain || filters.length > 1 || parameters instanceof PDFArray) throw new ProblemFound('hidden')
    const content = filters.length === 0 ? Buffer.from(stream.contents) : this.inflate(filters[0], stream.contents)
    this.objectBytes += content.length
    if (this.objectBytes > mostObjectBytes) throw new ProblemFound('tooComplex')
    return content
  }

  private inflate(filter: string | undefined, contents: Uint8Array): Buffer {
    if (filter !== 'FlateDecode') throw new ProblemFound('hidden')
    try {
      return inflateSync(contents, { maxOutputLength: mostObjectBytes })
    } catch (error) {
      const isTooLarge = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
      throw new ProblemFound(isTooLarge ? 'tooComplex' : 'broken')
    }
  }

  /** Measures any other stream without keeping what comes out. @throws ProblemFound */
  async measure(stream: PDFRawStream): Promise<void> {
    const filters = filtersOf(stream)
    const packings = filters.filter((filter) => filter === 'FlateDecode' || filter === 'LZWDecode')
    if (packings.length > 1) throw new ProblemFound('tooComplex')
    if (filters.some((filter) => unmeasured.has(filter)) && stream.contents.length > mostUnmeasured) {
      throw new ProblemFound('tooComplex')
    }
    if (filters[0] === 'FlateDecode') this.bytes += await inflatedSize(stream.contents)
    if (this.bytes > mostBytes) throw new ProblemFound('tooComplex')
  }
}

/** Readers are forgiving about a damaged stream, so are we: what came out before the damage counts. */
function inflatedSize(contents: Uint8Array): Promise<number> {
  return new Promise((resolve, reject) => {
    const inflate = createInflate({ chunkSize: 256 * 1024 })
    let size = 0
    inflate.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= mostStreamBytes) return
      inflate.destroy()
      reject(new ProblemFound('tooComplex'))
    })
    inflate.on('error', () => resolve(size))
    inflate.on('end', () => resolve(size))
    inflate.end(contents)
  })
}
