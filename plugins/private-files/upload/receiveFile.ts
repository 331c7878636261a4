import { Readable } from 'node:stream'
import type { ReadableStream as NodeReadableStream } from 'node:stream/web'
import busboy from 'busboy'
import { refusals, refused, tooLarge } from './refusal'

export type ReceivedFile = {
  name: string | undefined
  bytes: Buffer<ArrayBuffer>
  /** What stood in the other parts of the form. */
  fields: Map<string, string>
}

type Source = {
  body: ReadableStream<Uint8Array> | null
  headers: Headers
  signal?: AbortSignal | null
}

type Limits = {
  megabytes: number
  /** Milliseconds without a single byte. */
  stall: number
  /** Milliseconds for the whole upload. */
  total: number
}

/** What the multipart envelope may weigh on top of the file. */
const envelope = 64 * 1024

/**
 * Reads the one file of a multipart body into one buffer, never holding more than the limit.
 * @throws APIError 400 for anything but one part `file`, or when it stalls or breaks off; 413 as soon as it is too large
 */
export async function receiveFile(source: Source, limits: Limits): Promise<ReceivedFile> {
  const limit = limits.megabytes * 1024 * 1024
  const announced = Number(source.headers.get('content-length') ?? Number.NaN)
  const parser = openParser(source.headers, limit)
  if (!source.body) throw refused(refusals.noFile)
  const stream = asNodeStream(source.body)
  stream.on('error', () => stream.destroy())
  if (announced > limit + envelope) {
    drain(stream, 3 * limit)
    throw refused(tooLarge(limits.megabytes))
  }
  const buffer = Buffer.allocUnsafeSlow(announced > 0 ? Math.min(announced, limit) : limit)
  return new Promise((resolve, reject) => {
    const whole = setTimeout(() => fail(refused(refusals.tooSlow)), limits.total)
    const stalled = setTimeout(() => fail(refused(refusals.tooSlow)), limits.stall)
    let file: { name: string | undefined; size: number } | null = null
    const fields = new Map<string, string>()
    let settled = false

    function settle(): boolean {
      if (settled) return false
      settled = true
      clearTimeout(whole)
      clearTimeout(stalled)
      return true
    }
    function fail(error: Error): void {
      if (!settle()) return
      stream.unpipe(parser)
      // Not at once: the parser may be in the middle of a chunk, and would stumble over its own remains.
      setImmediate(() => parser.destroy())
      drain(stream, 3 * limit)
      reject(error)
    }

    stream.on('data', () => stalled.refresh())
    stream.on('error', () => fail(refused(refusals.interrupted)))
    source.signal?.addEventListener('abort', () => fail(refused(refusals.interrupted)), { once: true })
    parser.on('error', () => fail(refused(refusals.interrupted)))
    parser.on('filesLimit', () => fail(refused(refusals.severalFiles)))
    parser.on('partsLimit', () => fail(refused(refusals.severalFiles)))
    parser.on('field', (field, value) => fields.set(field, value))
    parser.on('file', (field, part, { filename }) => {
      part.on('error', () => fail(refused(refusals.interrupted)))
      part.on('limit', () => fail(refused(tooLarge(limits.megabytes))))
      if (field !== 'file') return fail(refused(refusals.noFile))
      const received = { name: decodeName(filename), size: 0 }
      file = received
      part.on('data', (chunk: Buffer) => {
        if (settled) return
        if (received.size + chunk.length > buffer.length) return fail(refused(refusals.interrupted))
        received.size += chunk.copy(buffer, received.size)
      })
    })
    parser.on('close', () => {
      if (!settle()) return
      if (file) resolve({ name: file.name, bytes: buffer.subarray(0, file.size), fields })
      else reject(refused(refusals.noFile))
    })
    stream.pipe(parser)
  })
}

/** Browsers write quotes and line ends in the name of a part as these three escapes, and nothing else. */
const decodeName = (name: string | undefined): string | undefined => name?.replace(/%22/g, '"').replace(/%0[da]/gi, ' ')

function openParser(headers: Headers, limit: number): busboy.Busboy {
  const contentType = headers.get('content-type') ?? ''
  if (!/^multipart\/form-data\s*;/i.test(contentType)) throw refused(refusals.notMultipart)
  try {
    return busboy({
      headers: { 'content-type': contentType },
      defParamCharset: 'utf8',
      // `limit` fires at the limit itself, so one byte more is allowed here and refused there.
      limits: { files: 1, fileSize: limit + 1, fields: 5, parts: 6, fieldSize: 8 * 1024, headerPairs: 20 },
    })
  } catch {
    throw refused(refusals.notMultipart)
  }
}

/** The web's and Node's types of the same thing. */
function asNodeStream(body: ReadableStream<Uint8Array>): Readable {
  if (!isNodeStream(body)) throw new Error('The body is not a stream of Node')
  return Readable.fromWeb(body)
}

const isNodeStream = (
  body: ReadableStream<Uint8Array>,
): body is ReadableStream<Uint8Array> & NodeReadableStream<Uint8Array> => Symbol.asyncIterator in body

/**
 * Throws away what still comes in after a refusal: a browser shows the answer only when it could send everything.
 * Bounded in bytes and time; after that the connection is cut.
 */
function drain(stream: Readable, bytes: number): void {
  const deadline = setTimeout(() => stream.destroy(), 30_000).unref()
  let left = bytes
  stream.on('data', (chunk: Buffer) => {
    left -= chunk.length
    if (left < 0) stream.destroy()
  })
  stream.on('close', () => clearTimeout(deadline))
  stream.resume()
}
