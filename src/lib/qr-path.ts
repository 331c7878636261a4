import { create } from 'qrcode'

/** A QR code as one SVG path; `size` is its width in modules. */
export function qrPath(text: string): { path: string; size: number } {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const dark = Array.from(modules.data, (value, index) => ({ value, index })).filter(({ value }) => value)
  const path = dark.map(({ index }) => `M${index % modules.size} ${Math.floor(index / modules.size)}h1v1h-1z`).join('')
  return { path, size: modules.size }
}
