/** A number as someone types it: comma or point. NaN when it isn't one, null when nothing was typed. */
export function typedNumber(text: string): number | null {
  const trimmed = text.trim()
  if (trimmed === '') return null
  return /^\d+([.,]\d+)?$/.test(trimmed) ? Number(trimmed.replace(',', '.')) : Number.NaN
}
