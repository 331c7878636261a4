import { type EvidenceKind, evidenceKinds } from './kinds'
import { isScreeningKind, panelOf } from './screening/words'

/** What an address says about a kind of evidence: the open panel, and the item that something happens to or happened to. */
type Place = {
  open: 'nieuw' | 'ingediend' | 'erkend'
  bewerk?: number
  ontvangen?: number | null
  bewaard?: number | null
  verwijderd?: boolean
  /** Pair a phone with the item that is edited, at once (PG-5). */
  telefoon?: boolean
}

/**
 * The address of a panel of a kind of evidence, read back by readPageQuery.
 * @param page where the kind is shown; may have a query of its own, which is kept
 */
export function evidenceHref(
  kind: EvidenceKind,
  { open, ...item }: Place,
  page: string = evidenceKinds[kind].path,
): string {
  const { panels } = evidenceKinds[kind]
  const [path = '', own = ''] = page.split('?')
  const params = new URLSearchParams(own)
  params.set('open', isScreeningKind(kind) ? panelOf(kind) : panels + open)
  for (const [name, value] of Object.entries(item)) {
    if (value) params.set(name, `${panels}${value === true ? 1 : value}`)
  }
  return `${path}?${params}`
}

/** The place of one item on its page; mails link to it too (`memberPath`). */
export const itemAnchor = (kind: EvidenceKind, id: number): string => `${kind}-${id}`

/** The address at which an item that is in hand is edited. */
export const editHref = (kind: EvidenceKind, id: number, page?: string): string =>
  `${evidenceHref(kind, { open: 'ingediend', bewerk: id }, page)}#${itemAnchor(kind, id)}`

/** The address of the form for something new. */
export const newHref = (kind: EvidenceKind, page?: string): string =>
  `${evidenceHref(kind, { open: 'nieuw' }, page)}#${evidenceKinds[kind].panels}nieuw`

/** The form of a draft that was saved just now, where a phone is paired with it at once (PG-5). */
export const pairHref = (kind: EvidenceKind, id: number, page?: string): string =>
  `${evidenceHref(kind, { open: 'ingediend', bewerk: id, telefoon: true }, page)}#${itemAnchor(kind, id)}`
