import type { Tier } from '@/src/domain/identity/membership'
import type { Requirement } from '@/src/domain/screening/labels'

type DemoStep = { requirement: Requirement; text?: string; optional?: boolean }
type DemoPlan = { title: string; tier: Tier; fee: number; intro: string; steps: DemoStep[] }

const person: DemoStep[] = [
  { requirement: 'birth-data', text: 'Zoals ze op je legitimatiebewijs staan.' },
  { requirement: 'address' },
  {
    requirement: 'identity-document',
    text: 'Dek je burgerservicenummer en je pasfoto af. Na de beoordeling wissen we de kopie.',
  },
]

const practice: DemoStep[] = [
  { requirement: 'practice-location' },
  { requirement: 'practice-contact', text: 'Naar dit e-mailadres sturen we voortaan alles over je dossier.' },
  { requirement: 'chamber-extract', text: 'Niet ouder dan een jaar.' },
]

const training: DemoStep[] = [
  { requirement: 'diploma', text: 'Minstens één diploma van een opleiding in je vak.' },
  { requirement: 'work-experience', text: 'Werkte je op hbo-niveau? Dat kan studiepunten opleveren.', optional: true },
  {
    requirement: 'transfer-statement',
    text: 'Alleen als je overstapt van een andere beroepsorganisatie.',
    optional: true,
  },
]

/** What CAT asks of new members, per kind of membership (norms §5). Fees in eurocents. */
export const screeningPlans: DemoPlan[] = [
  {
    title: 'Screening vergoedbaar lid',
    tier: 'reimbursable',
    fee: 9500,
    intro:
      'Welkom bij CAT. Voordat je met vergoeding van zorgverzekeraars kunt werken, kijken we je opleiding en je praktijk na. Je kunt alle stappen in je eigen volgorde doen. Reken op drie tot zes weken.',
    steps: [
      { requirement: 'fee', text: 'Je krijgt een factuur. Betaal hem binnen 30 dagen.' },
      ...person,
      ...practice,
      { requirement: 'certificate-of-conduct', text: 'Vraag hem op tijd aan: dat duurt ongeveer vier weken.' },
      {
        requirement: 'agb-code',
        text: 'De code waarmee zorgverzekeraars je herkennen. Wij kijken na of hij actief is.',
      },
      { requirement: 'bank-details' },
      ...training,
    ],
  },
  {
    title: 'Screening collectief lid',
    tier: 'collective',
    fee: 4950,
    intro: 'Welkom bij CAT. We kijken na wie je bent en waar je werkt. Je kunt de stappen in je eigen volgorde doen.',
    steps: [
      { requirement: 'fee', text: 'Je krijgt een factuur. Betaal hem binnen 30 dagen.' },
      ...person,
      ...practice,
      ...training,
    ],
  },
  {
    title: 'Aanmelding studentlid',
    tier: 'student',
    fee: 0,
    intro: 'Welkom bij CAT. Als student vragen we alleen wie je bent. Studentlid zijn kost niets.',
    steps: [
      ...person.filter(({ requirement }) => requirement !== 'address'),
      { requirement: 'training-plan', text: 'Een bewijs van inschrijving bij je opleiding.', optional: true },
    ],
  },
]

/** People in screening, each at another stage. */
export const newcomers = [
  {
    email: 'nieuw@demo.test',
    number: 'CAT-106001',
    firstName: 'Bram',
    lastName: 'Kuipers',
    tier: 'collective',
    days: 1,
  },
  {
    email: 'onderweg@demo.test',
    number: 'CAT-106002',
    firstName: 'Fleur',
    lastName: 'Hendriks',
    tier: 'reimbursable',
    days: 24,
  },
  {
    email: 'compleet@demo.test',
    number: 'CAT-106003',
    firstName: 'Jasper',
    lastName: 'Molenaar',
    tier: 'collective',
    days: 19,
  },
  {
    email: 'toegelaten@demo.test',
    number: 'CAT-106005',
    firstName: 'Ruben',
    lastName: 'Aalbers',
    tier: 'collective',
    days: 61,
  },
  {
    email: 'afgewezen@demo.test',
    number: 'CAT-106004',
    firstName: 'Gitte',
    lastName: 'Prins',
    tier: 'collective',
    days: 48,
  },
] as const

export const welcome = 'Welkom bij CAT. Je vervolgopleiding in Zwolle viel ons op: mooi werk.'

export const refusal =
  'Je opleiding tot klankschaaltherapeut is niet op hbo-niveau, en je leverde geen werkervaring aan die dat aanvult.'

export const objection = 'Mijn vervolgopleiding is wel op hbo-niveau. Het diploma heb ik vorige maand gekregen.'
