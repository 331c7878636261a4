import { type AddressQuery, addressText } from '../shared/address-text'

/** What someone asks the public register. */
export type PublicSearch = { text: string; page: number }

export const resultsPerPage = 20
const longestText = 80
const lastPage = 50

/** The question in an address: a text of sensible length and a page that exists. */
export function parsePublicSearch(query: AddressQuery): PublicSearch {
  const page = addressText(query, 'pagina', 10)
  return {
    text: addressText(query, 'zoek', longestText),
    page: Math.min(/^[1-9]\d?$/.test(page) ? Number(page) : 1, lastPage),
  }
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
