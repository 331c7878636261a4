/** What someone asks the public register. */
export type PublicSearch = { text: string; page: number }

export const resultsPerPage = 20
const longestText = 80
const lastPage = 50

const single = (value: string | string[] | undefined): string =>
  Array.isArray(value) ? (value[0] ?? '') : (value ?? '')

/** The question in an address: a text of sensible length and a page that exists. */
export function parsePublicSearch(query: Record<string, string | string[] | undefined>): PublicSearch {
  const text = single(query.zoek).replaceAll('\0', '').trim().slice(0, longestText)
  const page = /^[1-9]\d?$/.test(single(query.pagina)) ? Number(single(query.pagina)) : 1
  return { text, page: Math.min(page, lastPage) }
}

/**
 * The words of a name as a PostgreSQL text query: each must begin a word of the name. null when too little was typed:
 * the register answers questions, it isn't walked through.
 */
export function nameQuery(text: string): string | null {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.join('').length < 2) return null
  return words
    .slice(0, 6)
    .map((word) => `${word}:*`)
    .join(' & ')
}
