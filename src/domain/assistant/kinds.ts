/** How an answer came about: from explanation, from the own dossier, refused, or not at all (KS-SRV-9). */
export const answerKindLabels = {
  passages: 'Uit de uitleg',
  dossier: 'Uit het eigen dossier',
  refused: 'Geweigerd: ging over een ander',
  unknown: 'Geen antwoord gevonden',
} as const

export type AnswerKind = keyof typeof answerKindLabels

/** As much as one question may be. */
export const longestQuestion = 1000

/** Where an answer comes from: `n` is its number in the text. */
export type Source = { n: number; title: string; href: string; excerpt: string }

/** The rule and the record that an answer about the own dossier stands on. */
export type Basis = { title: string; text: string; href: string }

export type Offer = 'chat' | 'call'

/** What is answered to one question. */
export type Answer = {
  kind: AnswerKind
  text: string
  sources: Source[]
  rule: Basis | null
  record: Basis | null
}
