/**
 * The kinds of evidence, and their words. `path` is the page that shows them; where two kinds share a page, `panels`
 * tells their panels and their places in the address apart. `unit`: what a reviewer grants; null when nothing is counted.
 */
export const evidenceKinds = {
  diplomas: {
    path: '/scholing',
    panels: '',
    one: 'diploma',
    many: 'diploma’s',
    this: 'dit diploma',
    submit: 'Verstuur dit diploma',
    unit: 'studiepunten',
  },
  'cpd-uploads': {
    path: '/bij-en-nascholing',
    panels: '',
    one: 'scholing',
    many: 'scholingen',
    this: 'deze scholing',
    submit: 'Verstuur deze scholing',
    unit: 'SBU',
  },
  'first-aid-certificates': {
    path: '/dossier',
    panels: 'ehbo-',
    one: 'EHBO-certificaat',
    many: 'EHBO-certificaten',
    this: 'dit EHBO-certificaat',
    submit: 'Verstuur dit certificaat',
    unit: null,
  },
  activities: {
    path: '/dossier',
    panels: 'activiteit-',
    one: 'activiteit',
    many: 'activiteiten',
    this: 'deze activiteit',
    submit: 'Verstuur deze activiteit',
    unit: 'punten',
  },
} as const

export type EvidenceKind = keyof typeof evidenceKinds

/** Narrows text from an address to a kind of evidence. */
export const isEvidenceKind = (text: string): text is EvidenceKind => Object.hasOwn(evidenceKinds, text)
