import sharp from 'sharp'

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const text = (words: string): string => words.replace(/[&<>"]/g, (sign) => escapes[sign] ?? '')

/** A virtual shield for on a website: the short name of who it is of, in their colour (KS-DOC-1). */
export async function shield(name: string, line: string, color: string): Promise<Buffer<ArrayBuffer>> {
  const size = name.length > 8 ? 54 : 96
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="560" viewBox="0 0 480 560">
    <path d="M240 12 456 84v200c0 132-92 220-216 264C116 504 24 416 24 284V84Z" fill="${color}"/>
    <path d="M240 34 436 100v184c0 118-82 198-196 240C126 482 44 402 44 284V100Z" fill="none" stroke="#fff" stroke-width="6"/>
    <text x="240" y="262" text-anchor="middle" font-family="sans-serif" font-weight="700" font-size="${size}" fill="#fff">${text(name)}</text>
    <text x="240" y="322" text-anchor="middle" font-family="sans-serif" font-size="30" fill="#fff">${text(line)}</text>
    <path d="m196 392 32 32 58-62" fill="none" stroke="#fff" stroke-width="16" stroke-linecap="round" stroke-linejoin="round"/>
  </svg>`
  const png = await sharp(Buffer.from(svg)).png().toBuffer()
  return Buffer.from(png)
}
