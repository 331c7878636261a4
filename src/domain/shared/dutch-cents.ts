/** "187,50", "1.250,50", "€ 187" and "187.50", as people type an amount. */
const typed = /^€?\s*(\d{1,3}(?:\.\d{3})+|\d+)(?:[.,](\d{2})|,-)?$/

/** An amount in whole cents as it was typed in Dutch; null when it isn't one. "1.250" is a thousand and more. */
export function centsFrom(text: string): number | null {
  const [, whole, cents] = typed.exec(text.trim()) ?? []
  if (whole === undefined) return null
  const amount = Number(whole.replaceAll('.', '')) * 100 + Number(cents ?? 0)
  return Number.isSafeInteger(amount) ? amount : null
}

/** An amount as it stands in a field: "187,50". */
export const centsToField = (cents: number): string => (cents / 100).toFixed(2).replace('.', ',')
