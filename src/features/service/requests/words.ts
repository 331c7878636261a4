import type { RequestKind } from '@/src/domain/service/labels'

/** Name of a request's panel in the address: `?open=vog`. */
export const panelOf: Record<RequestKind, string> = {
  'documents-ready': 'stukken',
  'dossier-update': 'dossier',
  recognition: 'erkenning',
  downgrade: 'downgrade',
  deregistration: 'uitschrijven',
  'conduct-order': 'vog',
}

/** The panel with what was asked. */
export const ownPanel = 'verzoeken'

const told: Record<string, string> = {
  verzoek: 'Je verzoek is binnen. Je vindt het bij Mijn verzoeken, en je krijgt mail.',
  ingegaan: 'Je verzoek is ingegaan. Je krijgt mail.',
  gewijzigd: 'Je melding is bijgewerkt.',
  ingetrokken: 'Je verzoek is ingetrokken. Je krijgt mail.',
}

/** The sentence for what was done just now; null when the address says nothing that is known. */
export const requestTold = (word: unknown): string | null =>
  typeof word === 'string' && Object.hasOwn(told, word) ? (told[word] ?? null) : null
