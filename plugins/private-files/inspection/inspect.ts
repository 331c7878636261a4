import { fileTypeFromBuffer } from 'file-type'
import { type FileType, isFileType } from '@/src/domain/evidence/file-types'
import { type Refusal, refusals, wrongType } from '../upload/refusal'
import { inspectJpeg } from './jpeg'
import { inspectInWorker } from './pdf/inspectInWorker'
import { inspectPixels } from './pixels'
import { inspectPng } from './png'
import { inspectPolyglot } from './polyglot'

export type Inspection =
  | { refusal: Refusal }
  /** `bytes` takes the place of what was handed in, which may have been moved. */
  | { refusal: null; type: FileType; bytes: Uint8Array }

/** Bytes that decide the type; a hostile file can't lead the detection further astray. */
const decisive = 4100

/** Looks at a whole upload: what is it, is it complete, and is it nothing else besides. */
export async function inspect(bytes: Buffer<ArrayBuffer>): Promise<Inspection> {
  if (bytes.length === 0) return { refusal: refusals.empty }
  const found = await fileTypeFromBuffer(bytes.subarray(0, decisive))
  const type = found?.mime ?? ''
  if (!isFileType(type)) return { refusal: wrongType(type) }
  const polyglot = inspectPolyglot(bytes)
  if (polyglot) return { refusal: polyglot }
  if (type === 'application/pdf') return inspectDocument(bytes)
  const outside = type === 'image/jpeg' ? inspectJpeg(bytes) : inspectPng(bytes)
  const refusal = outside ?? (await inspectPixels(bytes))
  return refusal ? { refusal } : { refusal: null, type, bytes }
}

async function inspectDocument(bytes: Buffer<ArrayBuffer>): Promise<Inspection> {
  const answer = await inspectInWorker(bytes)
  if (answer.problem) return { refusal: refusals[answer.problem] }
  return { refusal: null, type: 'application/pdf', bytes: answer.bytes }
}
