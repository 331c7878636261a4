import type { RequestStatus } from '@/src/domain/service/labels'
import type { ServiceRequest } from '@/src/payload-types'
import type { Tier } from './people'

/** Who asked: a named account, or the nth admitted member of this kind without one. */
type Who = { email: string } | { tier: Tier; nth: number }

export type DemoServiceRequest = {
  who: Who
  daysAgo: number
  status: RequestStatus
  asked: Pick<
    ServiceRequest,
    'kind' | 'subjects' | 'wishes' | 'effect' | 'mayCall' | 'documentsInOrder' | 'remark' | 'confirmation'
  >
  /** In cents. */
  price?: number
  issuerPrice?: number
  /** It is the included one of its year. */
  included?: true
  /** `year`: on 1 January; `asked`: on the day it was asked. */
  effect?: 'year' | 'asked'
  /** With recognition by the organisation of the demo. */
  recognition?: true
  /** Leans on proof of business end, uploaded for it. */
  proof?: true
  answer?: string
}

const included = 'Dit is je inbegrepen verzoek van dit jaar: je betaalt niets.'
const paid = 'Dit kost € 19,95. Je krijgt een factuur.'
const conduct = 'Dit kost € 38,80. Je krijgt een factuur.\nDat is € 4,95 voor ons en € 33,85 voor Justis.'
const leave = 'Je lidmaatschap eindigt op 31 december.\nOok je ECD-account en je GRO-account stoppen dan.'

/** Requests of every kind and in every status (KS-SRV-1 … KS-SRV-5), the oldest first: so the numbers follow the days. */
export const serviceRequests: DemoServiceRequest[] = [
  {
    who: { email: 'therapeut@demo.test' },
    daysAgo: 160,
    status: 'done',
    asked: {
      kind: 'dossier-update',
      wishes: ['performance-code'],
      remark: 'Graag prestatiecode 24104 erbij, mijn diploma staat erin.',
      documentsInOrder: true,
      confirmation: included,
    },
    included: true,
    answer: 'Prestatiecode 24104 staat nu bij je erkenningen.',
  },
  {
    who: { email: 'therapeut@demo.test' },
    daysAgo: 90,
    status: 'refused',
    asked: {
      kind: 'dossier-update',
      wishes: ['insurer-recognition'],
      remark: 'Erkenning van CZ voor lymfedrainage.',
      documentsInOrder: true,
      confirmation: `Je inbegrepen verzoek van dit jaar is al gebruikt.\n${paid}`,
    },
    price: 1995,
    answer: 'Voor deze erkenning vraagt CZ een diploma oedeemtherapie. Dat staat nog niet in je dossier.',
  },
  {
    who: { tier: 'collective', nth: 0 },
    daysAgo: 75,
    status: 'done',
    asked: { kind: 'downgrade', effect: 'at-once', confirmation: 'Je wordt vandaag CAT-collectief.' },
    effect: 'asked',
  },
  {
    who: { tier: 'reimbursable', nth: 0 },
    daysAgo: 60,
    status: 'withdrawn',
    asked: { kind: 'conduct-order', confirmation: conduct },
    price: 495,
    issuerPrice: 3385,
  },
  {
    who: { tier: 'reimbursable', nth: 1 },
    daysAgo: 40,
    status: 'planned',
    asked: {
      kind: 'deregistration',
      mayCall: true,
      remark: 'Ik ga met pensioen.',
      confirmation: leave,
    },
    effect: 'year',
    proof: true,
    answer: 'We hebben het bewijs gezien. Veel plezier met je pensioen!',
  },
  {
    who: { tier: 'reimbursable', nth: 2 },
    daysAgo: 21,
    status: 'planned',
    asked: {
      kind: 'downgrade',
      effect: 'next-year',
      confirmation: 'Je wordt op 1 januari CAT-collectief.',
    },
    effect: 'year',
  },
  {
    who: { email: 'collectief@demo.test' },
    daysAgo: 9,
    status: 'in-progress',
    asked: {
      kind: 'recognition',
      remark: 'Ik wil van CAT-collectief naar vergoedbaar.',
      documentsInOrder: true,
      confirmation: paid,
    },
    price: 1995,
    recognition: true,
  },
  {
    who: { tier: 'reimbursable', nth: 3 },
    daysAgo: 6,
    status: 'submitted',
    asked: { kind: 'conduct-order', confirmation: conduct },
    price: 495,
    issuerPrice: 3385,
  },
  {
    who: { tier: 'reimbursable', nth: 4 },
    daysAgo: 4,
    status: 'submitted',
    asked: {
      kind: 'documents-ready',
      subjects: ['intervisie', 'cpd'],
      remark: 'De laatste twee verslagen staan er nu in.',
      confirmation: 'We kijken naar wat je hebt geüpload. Dit kost niets.',
    },
  },
  {
    who: { tier: 'reimbursable', nth: 5 },
    daysAgo: 2,
    status: 'submitted',
    asked: {
      kind: 'deregistration',
      mayCall: false,
      remark: 'Mijn praktijk is gestopt.',
      confirmation: `${leave}\nWe bekijken eerst het bewijs dat je bedrijf is beëindigd.`,
    },
    effect: 'year',
    proof: true,
  },
  {
    who: { tier: 'collective', nth: 1 },
    daysAgo: 1,
    status: 'submitted',
    asked: {
      kind: 'dossier-update',
      wishes: ['performance-code', 'insurer-recognition'],
      remark: 'Prestatiecode 24500 en de erkenning van Vektis.',
      documentsInOrder: true,
      confirmation: included,
    },
    included: true,
  },
]
