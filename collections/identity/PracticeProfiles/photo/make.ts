import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'
import { inspect } from '@/plugins/private-files/inspection/inspect'
import { inspectPixels } from '@/plugins/private-files/inspection/pixels'
import { inspectPolyglot } from '@/plugins/private-files/inspection/polyglot'
import { cropFrom, squareIn } from '@/src/domain/media/crop'
import { type PhotoProblem, photoTypes, sizeProblem } from '@/src/domain/media/photo'

const side = 512
/** What is worked on: with four times zoom still as sharp as the result, and 50 MB at most when decoded. */
const workingSide = 4096

export type MadePhoto = { problem: PhotoProblem } | { problem: null; image: Buffer }

/**
 * A square webp out of what a member sent (KS-PRA-5). It is looked at first as every upload is; its pixels are counted
 * before they are decoded; and what comes out was drawn anew, so that no place, device or anything else goes along.
 */
export async function makePhoto(
  bytes: Buffer<ArrayBuffer>,
  fields: ReadonlyMap<string, string> = new Map(),
): Promise<MadePhoto> {
  if (bytes.length === 0) return { problem: 'geen' }
  const type = (await fileTypeFromBuffer(bytes.subarray(0, 4100)))?.mime
  if (!photoTypes.some((known) => known === type)) return { problem: 'soort' }
  const problem = await countPixels(bytes)
  if (problem) return { problem }
  if (await refusalOf(bytes, type)) return { problem: 'beschadigd' }
  return { problem: null, image: await draw(await shrink(bytes, type !== 'image/jpeg'), fields) }
}

/** A webp isn't kept anywhere as it came, so no other upload looks at one. */
const refusalOf = async (bytes: Buffer<ArrayBuffer>, type: string | undefined): Promise<unknown> =>
  type === 'image/webp' ? (inspectPolyglot(bytes) ?? (await inspectPixels(bytes))) : (await inspect(bytes)).refusal

/** Reads the head of the file only. */
async function countPixels(bytes: Buffer): Promise<PhotoProblem | null> {
  try {
    return sizeProblem(await sharp(bytes, { limitInputPixels: false }).metadata())
  } catch {
    return 'beschadigd'
  }
}

/** Line by line, so that a large photo is never in memory as a whole. Its orientation is still written beside it. */
function shrink(bytes: Buffer, lossless: boolean): Promise<Buffer> {
  const small = sharp(bytes, { limitInputPixels: 64_000_000, failOn: 'truncated', sequentialRead: true })
    .timeout({ seconds: 15 })
    .resize(workingSide, workingSide, { fit: 'inside', withoutEnlargement: true })
    .keepExif()
  return (lossless ? small.png({ compressionLevel: 1 }) : small.jpeg({ quality: 95 })).toBuffer()
}

/** Turned upright, cut out, and drawn on white: a logo that lets through what is behind it would vanish in the dark. */
async function draw(bytes: Buffer, fields: ReadonlyMap<string, string>): Promise<Buffer> {
  const { data, info } = await sharp(bytes).autoOrient().raw().toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  const square = squareIn(info, cropFrom(info, fields))
  return sharp(data, { raw: { width, height, channels } })
    .extract({ left: square.left, top: square.top, width: square.side, height: square.side })
    .resize(side, side)
    .flatten({ background: '#ffffff' })
    .webp({ quality: 82 })
    .toBuffer()
}
