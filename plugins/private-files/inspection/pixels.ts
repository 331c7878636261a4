import sharp from 'sharp'
import type { Refusal } from '../upload/refusal'
import { refusals } from '../upload/refusal'

/** More than a 600 dpi scan of A4 or a 50 megapixel photo. */
const mostPixels = 64_000_000
const longestSide = 20_000

/** Decodes the picture once, to a thumbnail that is thrown away: whatever a viewer would stumble on shows here. */
export async function inspectPixels(bytes: Buffer): Promise<Refusal | null> {
  const picture = () => sharp(bytes, { limitInputPixels: mostPixels, failOn: 'truncated', sequentialRead: true })
  try {
    const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (width * height > mostPixels || Math.max(width, height) > longestSide) return refusals.tooComplex
    await picture().timeout({ seconds: 15 }).resize(32, 32, { fit: 'inside' }).raw().toBuffer()
    return null
  } catch {
    return refusals.broken
  }
}
