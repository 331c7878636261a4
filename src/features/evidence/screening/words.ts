/**
 * The kinds of evidence of who somebody is and what they bring along, and their words (KS-PER-1 … KS-PER-3, KS-PRA-4,
 * KS-SCR-1, KS-SCR-2). Each stands in one panel, which has the name in `panelOf`.
 */
export const screeningWords = {
  'identity-documents': {
    path: '/persoonlijk',
    panels: 'identiteit-',
    one: 'legitimatiebewijs',
    many: 'legitimatiebewijzen',
    this: 'dit legitimatiebewijs',
    submit: 'Verstuur de afgedekte kopie',
    unit: null,
    needsFiles: true,
  },
  'certificates-of-conduct': {
    path: '/persoonlijk',
    panels: 'vog-',
    one: 'VOG',
    many: 'VOG’s',
    this: 'deze VOG',
    submit: 'Verstuur deze VOG',
    unit: null,
    needsFiles: true,
  },
  'data-corrections': {
    path: '/persoonlijk',
    panels: 'correctie-',
    one: 'verzoek om correctie',
    many: 'verzoeken om correctie',
    this: 'dit verzoek',
    submit: 'Verstuur je verzoek',
    unit: null,
    needsFiles: true,
  },
  'chamber-extracts': {
    path: '/praktijk',
    panels: 'kvk-',
    one: 'KvK-uittreksel',
    many: 'KvK-uittreksels',
    this: 'dit uittreksel',
    submit: 'Verstuur dit uittreksel',
    unit: null,
    needsFiles: true,
  },
  'screening-uploads': {
    path: '/screening-extra',
    panels: 'uploads-',
    one: 'stuk',
    many: 'stukken',
    this: 'dit stuk',
    submit: 'Verstuur dit stuk',
    unit: null,
    needsFiles: true,
  },
  'work-experiences': {
    path: '/screening-extra',
    panels: 'werkervaring-',
    one: 'opgave',
    many: 'opgaven',
    this: 'deze opgave',
    submit: 'Verstuur je werkervaring',
    unit: 'studiepunten',
    needsFiles: true,
  },
  'transfer-statements': {
    path: '/screening-extra',
    panels: 'overstap-',
    one: 'overstapverklaring',
    many: 'overstapverklaringen',
    this: 'deze verklaring',
    submit: 'Verstuur je overstapverklaring',
    unit: null,
    needsFiles: false,
  },
} as const

export type ScreeningKind = keyof typeof screeningWords

/** Whether a kind stands in one panel. */
export const isScreeningKind = (kind: string): kind is ScreeningKind => Object.hasOwn(screeningWords, kind)

/** The one panel that shows a kind: its name in the address, for links from what is missing too (`?open=identiteit`). */
export const panelOf = (kind: ScreeningKind): string => screeningWords[kind].panels.slice(0, -1)
