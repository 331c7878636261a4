import { keysOf } from '../shared/keys'

/** What a member can ask for on the service page (KS-SRV-1 … KS-SRV-5). */
export const requestKindLabels = {
  'documents-ready': 'Gevraagde stukken geüpload',
  'dossier-update': 'Dossier actualiseren',
  recognition: 'Erkenning aanvragen',
  downgrade: 'Naar CAT-collectief',
  deregistration: 'Uitschrijven',
  'conduct-order': 'VOG aanvragen',
} as const

export type RequestKind = keyof typeof requestKindLabels

export const requestKinds = keysOf(requestKindLabels)

export const requestStatusLabels = {
  submitted: 'Ingediend',
  'in-progress': 'In behandeling',
  // Nothing more to judge: it happens by itself on its day.
  planned: 'Gaat vanzelf in',
  done: 'Afgehandeld',
  refused: 'Afgewezen',
  withdrawn: 'Ingetrokken',
} as const

export type RequestStatus = keyof typeof requestStatusLabels

/** What was asked of a member, that they say is there now (KS-SRV-1). */
export const documentSubjectLabels = {
  screening: 'Screening',
  intervisie: 'Intervisie',
  cpd: 'Bij- en nascholing',
  visitation: 'Visitatie',
} as const

export type DocumentSubject = keyof typeof documentSubjectLabels

/** What a file can be brought up to date with (KS-SRV-2). */
export const dossierWishLabels = {
  'performance-code': 'Nieuwe prestatiecode',
  'insurer-recognition': 'Nieuwe erkenning (Vektis, CZ)',
} as const

export type DossierWish = keyof typeof dossierWishLabels

/** When a downgrade takes effect (KS-SRV-3). */
export const effectLabels = {
  'at-once': 'Per direct',
  'next-year': 'Per 1 januari',
} as const

export type Effect = keyof typeof effectLabels

export const callStatusLabels = {
  booked: 'Ingepland',
  cancelled: 'Geannuleerd',
  called: 'Gesproken',
  missed: 'Niet bereikt',
} as const

export type CallStatus = keyof typeof callStatusLabels
