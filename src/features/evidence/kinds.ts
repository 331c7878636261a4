/** The two kinds of evidence, and their words. */
export const evidenceKinds = {
  diplomas: {
    path: '/scholing',
    one: 'diploma',
    many: 'diploma’s',
    this: 'dit diploma',
    submit: 'Verstuur dit diploma',
  },
  'cpd-uploads': {
    path: '/bij-en-nascholing',
    one: 'scholing',
    many: 'scholingen',
    this: 'deze scholing',
    submit: 'Verstuur deze scholing',
  },
} as const

export type EvidenceKind = keyof typeof evidenceKinds

/** Narrows text from an address to a kind of evidence. */
export const isEvidenceKind = (text: string): text is EvidenceKind => Object.hasOwn(evidenceKinds, text)
