import type { Role } from '@/src/access/roles'
import type { OrganisationKey } from './organisations'

/** The password of every demo account (api.md, Demo accounts). Never accepted in production: there is no demo data there. */
export const demoPassword = 'Demo-2026!'

type Staff = { email: string; name: string; role: Role; organisation: OrganisationKey | null }

export const staff: Staff[] = [
  { email: 'admin@demo.test', name: 'Femke Beheer', role: 'admin', organisation: null },
  { email: 'redactie@demo.test', name: 'Ruben de Graaf', role: 'editor', organisation: null },
  { email: 'beoordelaar@demo.test', name: 'Marijke Vos', role: 'reviewer', organisation: 'cat' },
  { email: 'beoordelaar2@demo.test', name: 'Hassan El Amrani', role: 'reviewer', organisation: null },
  { email: 'visiteur@demo.test', name: 'Trees Hoekstra', role: 'visitor', organisation: 'cat' },
  { email: 'financien@demo.test', name: 'Joost Kramer', role: 'finance', organisation: null },
  { email: 'support@demo.test', name: 'Nadia Willems', role: 'support', organisation: null },
  { email: 'accreditatie@demo.test', name: 'Peter-Jan Mulder', role: 'accreditation', organisation: 'kraam' },
  { email: 'opleider@demo.test', name: 'Academie voor Kraamzorg', role: 'provider', organisation: 'kraam' },
]

export type Tier = 'reimbursable' | 'collective' | 'student'

export type Person = {
  email: string
  number: string
  organisation: OrganisationKey
  firstName: string
  infix?: string
  lastName: string
  profession: string
  tier: Tier
  recognisedOn: string | null
}

/** The named demo professionals of api.md. */
export const namedPeople: Person[] = [
  {
    email: 'therapeut@demo.test',
    number: 'CAT-104233',
    organisation: 'cat',
    firstName: 'Sanne',
    infix: 'de',
    lastName: 'Wit',
    profession: 'Massagetherapeut',
    tier: 'reimbursable',
    recognisedOn: '2023-05-01',
  },
  {
    email: 'collectief@demo.test',
    number: 'CAT-104871',
    organisation: 'cat',
    firstName: 'Daan',
    lastName: 'Verhoeven',
    profession: 'Ademtherapeut',
    tier: 'collective',
    recognisedOn: '2024-09-15',
  },
  {
    email: 'student@demo.test',
    number: 'CAT-105310',
    organisation: 'cat',
    firstName: 'Aylin',
    lastName: 'Demir',
    profession: 'Student natuurgeneeskunde',
    tier: 'student',
    recognisedOn: null,
  },
  {
    email: 'kraam2019@demo.test',
    number: 'KCKZ-200019',
    organisation: 'kraam',
    firstName: 'Wilma',
    infix: 'van den',
    lastName: 'Berg',
    profession: 'Kraamverzorgende',
    tier: 'reimbursable',
    recognisedOn: '2023-03-01',
  },
  {
    email: 'kraam2023@demo.test',
    number: 'KCKZ-200123',
    organisation: 'kraam',
    firstName: 'Kim',
    lastName: 'Postma',
    profession: 'Kraamverzorgende',
    tier: 'reimbursable',
    recognisedOn: '2023-05-01',
  },
  {
    email: 'poh@demo.test',
    number: 'POH-30412',
    organisation: 'poh',
    firstName: 'Erik',
    lastName: 'Hofman',
    profession: 'POH-GGZ',
    tier: 'reimbursable',
    recognisedOn: '2022-01-01',
  },
  {
    email: 'praktijk@demo.test',
    number: 'CAT-103007',
    organisation: 'cat',
    firstName: 'Lotte',
    lastName: 'Scholten',
    profession: 'Haptotherapeut',
    tier: 'reimbursable',
    recognisedOn: '2019-02-01',
  },
]

const firstNames =
  'Anna Bram Carla Dirk Els Fatima Gijs Hanneke Ilse Jeroen Karin Leon Mirjam Noor Olaf Petra Quinten Roos Samira Thijs Ursula Vera Wouter Xandra Yusuf Zoë Annelies Bas Chantal Dennis Esther Floor Geert'.split(
    ' ',
  )
const lastNames: [string | undefined, string][] = [
  [undefined, 'Jansen'],
  ['van', 'Dijk'],
  [undefined, 'Bakker'],
  [undefined, 'Visser'],
  ['de', 'Boer'],
  [undefined, 'Smit'],
  ['van der', 'Meer'],
  [undefined, 'Yılmaz'],
  [undefined, 'Peters'],
  ['van', 'Leeuwen'],
  [undefined, 'Hendriks'],
  [undefined, 'Dekker'],
  ['ten', 'Brink'],
  [undefined, 'Brouwer'],
  [undefined, 'Koster'],
]
const professions: Record<OrganisationKey, string[]> = {
  cat: ['Acupuncturist', 'Natuurgeneeskundig therapeut', 'Massagetherapeut', 'Homeopaat', 'Psychosociaal therapeut'],
  kraam: ['Kraamverzorgende'],
  poh: ['POH-GGZ'],
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^a-zA-Z]/g, '')
    .replace(/ı/g, 'i')
    .toLowerCase()

/** The other professionals, always the same ones: the list follows from its index alone. */
export const otherPeople: Person[] = firstNames.map((firstName, index) => {
  const [infix, lastName] = lastNames[(index * 7) % lastNames.length] ?? [undefined, 'Jansen']
  const organisation: OrganisationKey = index % 5 === 3 ? 'kraam' : index % 5 === 4 ? 'poh' : 'cat'
  const prefix = { cat: 'CAT-1061', kraam: 'KCKZ-2007', poh: 'POH-309' }[organisation]
  const choice = professions[organisation]
  return {
    email: `${plain(firstName)}.${plain(lastName)}@praktijk.test`,
    number: `${prefix}${String(index + 1).padStart(2, '0')}`,
    organisation,
    firstName,
    infix,
    lastName,
    profession: choice[index % choice.length] ?? '',
    tier: organisation === 'cat' && index % 4 === 2 ? 'collective' : 'reimbursable',
    recognisedOn: `20${String(18 + (index % 7)).padStart(2, '0')}-0${(index % 9) + 1}-01`,
  }
})
