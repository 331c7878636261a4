import sharp from 'sharp'
import { loadFont, outline } from './certificatePhoto'

/** What stands on a copy of an identity document, as far as it may be seen. */
export type MaskedCopy = { name: string; born: string; validUntil: string }

const [width, height] = [1180, 780]

/** A masked copy as members make it: picture, number and the lines at the bottom are covered, and what it is for is written over it. */
export async function maskedCopy({ name, born, validUntil }: MaskedCopy): Promise<Uint8Array> {
  const font = await loadFont()
  const at = (text: string, size: number, y: number): string => outline(font, text, size, 740, y)
  const black = (x: number, y: number, w: number, h: number): string =>
    `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="#111"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="${width}" height="${height}" fill="#d9d4cb"/>
    <rect x="60" y="50" width="1060" height="680" rx="34" fill="#f7f3ea" stroke="#b9b09f" stroke-width="4"/>
    <g fill="#26313f">${at('VOORBEELD (demogegevens)', 34, 130)}${at(name, 46, 250)}${at(`geboren ${born}`, 34, 320)}${at(`geldig tot en met ${validUntil}`, 34, 380)}</g>
    ${black(110, 150, 270, 350)}${black(450, 430, 580, 60)}${black(110, 560, 960, 130)}
    <g fill="#b3261e" opacity="0.55" transform="rotate(-14 590 390)">${outline(font, 'KOPIE VOOR CAT', 92, 590, 420)}</g>
  </svg>`
  return new Uint8Array(await sharp(Buffer.from(svg)).jpeg({ quality: 82 }).toBuffer())
}
