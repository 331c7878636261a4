import { screeningWords } from './screening/words'

/**
 * The kinds of evidence, and their words. `path` is the page that shows them; where two kinds share a page, `panels`
 * tells their panels and their places in the address apart. `unit`: what a reviewer grants; null when nothing is counted.
 * `needsFiles`: whether it can't be handed in without a file.
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
    needsFiles: true,
  },
  'cpd-uploads': {
    path: '/bij-en-nascholing',
    panels: '',
    one: 'scholing',
    many: 'scholingen',
    this: 'deze scholing',
    submit: 'Verstuur deze scholing',
    unit: 'SBU',
    needsFiles: true,
  },
  'intervisie-sessions': {
    path: '/intervisie',
    panels: '',
    one: 'sessie',
    many: 'sessies',
    this: 'deze sessie',
    submit: 'Verstuur deze sessie',
    unit: null,
    needsFiles: true,
  },
  'first-aid-certificates': {
    path: '/dossier',
    panels: 'ehbo-',
    one: 'EHBO-certificaat',
    many: 'EHBO-certificaten',
    this: 'dit EHBO-certificaat',
    submit: 'Verstuur dit certificaat',
    unit: null,
    needsFiles: true,
  },
  activities: {
    path: '/dossier',
    panels: 'activiteit-',
    one: 'activiteit',
    many: 'activiteiten',
    this: 'deze activiteit',
    submit: 'Verstuur deze activiteit',
    unit: 'punten',
    needsFiles: true,
  },
  'registration-applications': {
    path: '/registratie',
    panels: 'aanvraag-',
    one: 'aanvraag',
    many: 'aanvragen',
    this: 'deze aanvraag',
    submit: 'Verstuur je aanvraag',
    unit: null,
    needsFiles: true,
  },
  'dossier-submissions': {
    path: '/registratie',
    panels: 'aanmelding-',
    one: 'aangemeld dossier',
    many: 'aangemelde dossiers',
    this: 'deze aanmelding',
    submit: 'Verstuur',
    unit: null,
    needsFiles: false,
  },
  'extension-requests': {
    path: '/registratie',
    panels: 'uitstel-',
    one: 'verzoek om uitstel',
    many: 'verzoeken om uitstel',
    this: 'dit verzoek',
    submit: 'Verstuur je verzoek',
    unit: null,
    needsFiles: true,
  },
  objections: {
    path: '/bezwaar',
    panels: '',
    one: 'bezwaar',
    many: 'bezwaren',
    this: 'dit bezwaar',
    submit: 'Verstuur je bezwaar',
    unit: null,
    needsFiles: false,
  },
  'points-claims': {
    path: '/punten-missen',
    panels: '',
    one: 'melding',
    many: 'meldingen',
    this: 'deze melding',
    submit: 'Verstuur je melding',
    unit: null,
    needsFiles: true,
  },
  'visitation-uploads': {
    path: '/visitatie',
    panels: 'stuk-',
    one: 'stuk',
    many: 'stukken',
    this: 'dit stuk',
    submit: 'Verstuur dit stuk',
    unit: null,
    needsFiles: true,
  },
  ...screeningWords,
} as const

export type EvidenceKind = keyof typeof evidenceKinds

/** Narrows text from an address to a kind of evidence. */
export const isEvidenceKind = (text: string): text is EvidenceKind => Object.hasOwn(evidenceKinds, text)
