import { type DocumentKind, documentKindLabels } from '@/src/domain/library/labels'
import { type AddressQuery, addressText } from '@/src/domain/shared/address-text'

export type DocumentFilter = { text: string; kind: DocumentKind | null; changed: boolean }

const isKind = (value: string): value is DocumentKind => Object.hasOwn(documentKindLabels, value)

/** What of the library is asked for, from an address anybody can make up. */
export function parseDocumentFilter(query: AddressQuery): DocumentFilter {
  const kind = addressText(query, 'soort', 20)
  return {
    text: addressText(query, 'zoek', 80),
    kind: isKind(kind) ? kind : null,
    changed: addressText(query, 'gewijzigd', 2) === 'ja',
  }
}

/** The same as the search part of an address. */
export function documentQuery({ text, kind, changed }: DocumentFilter): string {
  const query = new URLSearchParams()
  if (text) query.set('zoek', text)
  if (kind) query.set('soort', kind)
  if (changed) query.set('gewijzigd', 'ja')
  return query.toString()
}
