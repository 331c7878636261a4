import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { create, type Font } from 'fontkit'
import sharp from 'sharp'
import { type Certificate, certificateLines } from './certificate'

const typeface =
  'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2'

let loading: Promise<Font> | undefined

/** Letters are drawn as outlines: a machine without fonts makes the same picture. */
export async function loadFont(): Promise<Font> {
  const font = create(await readFile(join(process.cwd(), typeface)))
  if ('layout' in font) return font
  throw new Error('The typeface of the photos is a collection')
}

/** One line of text as an SVG path, centred on `x`, its baseline on `y`. */
export function outline(font: Font, text: string, size: number, x: number, y: number): string {
  const scale = size / font.unitsPerEm
  const { glyphs, positions } = font.layout(text)
  const width = positions.reduce((sum, position) => sum + position.xAdvance, 0) * scale
  let left = x - width / 2
  return glyphs
    .map((glyph, index) => {
      const path = `<path transform="translate(${left.toFixed(2)} ${y}) scale(${scale} ${-scale})" d="${glyph.path.toSVG()}"/>`
      left += (positions[index]?.xAdvance ?? 0) * scale
      return path
    })
    .join('')
}

/**
 * A certificate as someone photographs it: on a table, slightly turned, with a shadow.
 * @param options.blurred too blurred to read the small lines, as reviewers ask about
 */
export async function certificatePhoto(
  certificate: Certificate,
  options: { turn: number; blurred?: boolean },
): Promise<Buffer> {
  loading ??= loadFont()
  const font = await loading
  let y = 330
  const lines = certificateLines(certificate).map(([text, size]) => {
    y += size * 4.6
    return outline(font, text, size * (text.length > 34 ? 1.9 : 2.4), 800, y)
  })
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1200">
    <rect width="1600" height="1200" fill="#7b5b3e"/>
    ${Array.from({ length: 24 }, (_, i) => `<rect y="${i * 50}" width="1600" height="${18 + ((i * 7) % 20)}" fill="#6d4f35" opacity=".5"/>`).join('')}
    <g transform="rotate(${options.turn} 800 600)">
      <rect x="212" y="132" width="1200" height="960" fill="#000" opacity=".28"/>
      <rect x="200" y="120" width="1200" height="960" fill="#fbf8f0"/>
      <rect x="236" y="156" width="1128" height="888" fill="none" stroke="#0d5c63" stroke-width="5"/>
      <g fill="#1c2b2e">${lines.join('')}</g>
    </g></svg>`
  const picture = sharp(Buffer.from(svg))
  return (options.blurred ? picture.blur(4) : picture).jpeg({ quality: 82 }).toBuffer()
}
