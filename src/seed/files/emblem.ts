import sharp from 'sharp'

const palettes = [
  ['#0d5c63', '#e3f0ef', '#e2a64a'],
  ['#7a3b69', '#f6e9f1', '#3d8f7f'],
  ['#2257a0', '#e7effa', '#f0b35a'],
  ['#4a6b2a', '#eef4e4', '#c96f3b'],
  ['#8a4b12', '#fbf0dd', '#2f6f7a'],
  ['#43439a', '#ecebf9', '#d9707f'],
]

const shapes: ((colour: string, turn: number) => string)[] = [
  (colour, turn) =>
    [0, 60, 120, 180, 240, 300]
      .map(
        (angle) =>
          `<ellipse cx="256" cy="150" rx="52" ry="100" fill="${colour}" opacity=".55" transform="rotate(${angle + turn} 256 256)"/>`,
      )
      .join(''),
  (colour, turn) =>
    [170, 128, 86]
      .map(
        (radius, nth) =>
          `<circle cx="${256 + (turn % 30)}" cy="${256 - nth * 14}" r="${radius}" fill="none" stroke="${colour}" stroke-width="26" opacity="${0.45 + nth * 0.25}"/>`,
      )
      .join(''),
  (colour, turn) =>
    [0, 1, 2]
      .map(
        (nth) =>
          `<path d="M60 ${300 + nth * 52}q98 ${-90 - (turn % 40)} 196 0t196 0" fill="none" stroke="${colour}" stroke-width="26" stroke-linecap="round" opacity="${0.9 - nth * 0.22}"/>`,
      )
      .join(''),
  (colour, turn) =>
    `<path d="M256 96C150 190 130 290 256 420C382 290 362 190 256 96Z" fill="${colour}" opacity=".75" transform="rotate(${(turn % 50) - 25} 256 256)"/><path d="M256 150V410" stroke="#fff" stroke-width="10" opacity=".7" transform="rotate(${(turn % 50) - 25} 256 256)"/>`,
]

/** The logo of an invented practice, as a square webp. No faces. The same number gives the same picture. */
export function emblem(number: number): Promise<Buffer> {
  const [dark = '', light = '', accent = ''] = palettes[number % palettes.length] ?? []
  const shape = shapes[number % shapes.length]?.(dark, (number * 37) % 360) ?? ''
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512"><rect width="512" height="512" fill="${light}"/><circle cx="${120 + ((number * 71) % 280)}" cy="${110 + ((number * 43) % 90)}" r="58" fill="${accent}" opacity=".8"/>${shape}</svg>`
  return sharp(Buffer.from(svg)).webp({ quality: 80 }).toBuffer()
}
