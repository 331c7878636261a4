import sharp from 'sharp'

const palettes = [
  ['#0d5c63', '#e3f0ef', '#c2410c'],
  ['#083d42', '#5fc0bd', '#fdeee4'],
  ['#2257a0', '#e7effa', '#f0c25a'],
  ['#1f7a4d', '#e4f3ea', '#0d5c63'],
  ['#8a5a00', '#fdf3d9', '#083d42'],
]

/** A calm cover picture: overlapping roofs in the colours of the house. The same number gives the same picture. */
export function coverPicture(number: number): Promise<Buffer> {
  const [dark, light, accent] = palettes[number % palettes.length] ?? []
  const roofs = Array.from({ length: 5 }, (_, i) => {
    const x = ((number * 137 + i * 271) % 1400) - 200
    const top = 180 + ((number * 53 + i * 97) % 260)
    const half = 170 + ((number * 31 + i * 61) % 130)
    const colour = i === (number + 2) % 5 ? accent : dark
    return `<path d="M${x} 720V${top + half * 0.7}L${x + half} ${top}L${x + 2 * half} ${top + half * 0.7}V720Z" fill="${colour}" opacity="${0.35 + ((i * 13) % 50) / 100}"/>`
  })
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1280" height="720"><rect width="1280" height="720" fill="${light}"/><circle cx="${200 + ((number * 211) % 880)}" cy="190" r="92" fill="${accent}" opacity=".55"/>${roofs.join('')}</svg>`
  return sharp(Buffer.from(svg)).jpeg({ quality: 88 }).toBuffer()
}
