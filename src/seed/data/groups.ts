import type { GroupFormat, GroupMethod } from '@/src/domain/intervisie/labels'
import type { Person } from './people'

/** Professional organisations without accounts here; their members can be in a group (KS-GRP-4). */
export const otherOrganisations = [
  {
    name: 'Vereniging voor Lichaamsgericht Werk',
    shortName: 'VLW',
    slug: 'vlw',
    kind: 'professional-organisation',
    affiliated: false,
  },
  {
    name: 'Nederlandse Kring van Ademtherapeuten',
    shortName: 'NKA',
    slug: 'nka',
    kind: 'professional-organisation',
    affiliated: false,
  },
] as const

type Row = readonly [
  place: string,
  name: string,
  format: GroupFormat,
  method: GroupMethod | null,
  /** Members with an account here, who manages it included. */
  here: number,
  /** Members of organisations without accounts here. */
  elsewhere: number,
  wanted: number,
]

/** The first is that of the therapist whom everybody looks at. Together they stand in every province. */
const rows: readonly Row[] = [
  ['Utrecht', 'Intervisie Utrecht-Oost', 'in-person', 'incident', 4, 1, 2],
  ['Amersfoort', 'De Keistad', 'in-person', 'ten-step', 2, 2, 0],
  ['Zeist', 'Heuvelrug', 'both', 'balint', 2, 1, 1],
  ['Amsterdam', 'Grachtengordel', 'in-person', 'incident', 3, 3, 0],
  ['Amsterdam', 'Amsterdam Noord', 'both', 'other', 2, 3, 2],
  ['Haarlem', 'Spaarne', 'in-person', 'five-step', 2, 2, 1],
  ['Alkmaar', 'Kaasstad', 'in-person', 'gossip', 2, 1, 3],
  ['Hilversum', 'Het Gooi', 'in-person', 'incident', 2, 4, 0],
  ['Rotterdam', 'Maasoever', 'in-person', 'ten-step', 3, 3, 2],
  ['Den Haag', 'Haagse intervisie', 'both', 'incident', 2, 3, 1],
  ['Leiden', 'Leidse Rijn en Duin', 'in-person', 'balint', 2, 2, 0],
  ['Dordrecht', 'Drechtsteden', 'in-person', null, 1, 1, 4],
  ['Gouda', 'Groene Hart', 'online', 'incident', 2, 3, 2],
  ['Middelburg', 'Walcheren', 'in-person', 'five-step', 2, 1, 2],
  ['Goes', 'De Bevelanden', 'both', 'incident', 1, 1, 3],
  ['Breda', 'Baronie', 'in-person', 'ten-step', 2, 3, 0],
  ['Tilburg', 'Midden-Brabant', 'in-person', 'gossip', 2, 2, 2],
  ['Eindhoven', 'De Kempen', 'in-person', 'incident', 3, 4, 1],
  ["'s-Hertogenbosch", 'Meierij', 'both', 'balint', 2, 2, 0],
  ['Helmond', 'De Peel', 'online', 'other', 1, 2, 2],
  ['Maastricht', 'Maas en Jeker', 'in-person', 'incident', 2, 2, 1],
  ['Venlo', 'Noord-Limburg', 'in-person', 'five-step', 2, 1, 2],
  ['Heerlen', 'Parkstad', 'in-person', null, 1, 1, 3],
  ['Nijmegen', 'Waalkade', 'in-person', 'ten-step', 3, 3, 0],
  ['Arnhem', 'Veluwezoom', 'both', 'incident', 2, 3, 1],
  ['Apeldoorn', 'Apeldoornse intervisie', 'in-person', 'balint', 2, 2, 2],
  ['Doetinchem', 'Achterhoek', 'in-person', 'incident', 2, 1, 0],
  ['Zwolle', 'Peperbus', 'in-person', 'ten-step', 2, 3, 2],
  ['Enschede', 'Twente', 'both', 'gossip', 2, 3, 1],
  ['Deventer', 'IJsselstreek', 'online', 'incident', 2, 2, 3],
  ['Almere', 'Flevoland-Zuid', 'in-person', 'incident', 2, 2, 2],
  ['Lelystad', 'Batavia', 'in-person', 'five-step', 1, 1, 4],
  ['Assen', 'Drentse Aa', 'in-person', 'incident', 2, 2, 1],
  ['Emmen', 'Zuidoost-Drenthe', 'both', 'other', 2, 1, 2],
  ['Groningen', 'Martini', 'in-person', 'ten-step', 3, 5, 0],
  ['Leeuwarden', 'Friese intervisie', 'in-person', 'incident', 2, 2, 2],
  ['Heerenveen', 'De Fryske Marren', 'online', 'balint', 2, 1, 1],
]

const about: Partial<Record<GroupMethod, string>> = {
  incident: 'We komen om de zes weken bij elkaar en werken met een situatie uit de praktijk van één van ons.',
  'ten-step': 'Vier keer per jaar, een hele ochtend. Wie een vraag heeft, brengt die in.',
  'five-step': 'We zoeken collega’s die graag volgens een vaste opbouw werken. Koffie staat klaar.',
  balint: 'Bij ons gaat het over de relatie met de cliënt. We zijn een gemengde groep.',
  gossip: 'Wie inbrengt, luistert eerst: de anderen praten erover. Levendig en altijd vertrouwelijk.',
}

export const groups = rows.map(([place, name, format, method, here, elsewhere, wanted], index) => ({
  place,
  name,
  format,
  method,
  here,
  elsewhere,
  wanted,
  description: (method && about[method]) ?? null,
  since: `20${String(15 + (index % 9)).padStart(2, '0')}-0${(index % 9) + 1}-01`,
}))

const firstNames =
  'Marloes Pieter Saskia Joris Heleen Sander Wendy Ramon Ingrid Tom Nienke Martijn Judith Robin Lianne Stefan Monique Niels Linda Arjan Tessa Marcel Yvonne Jasper Eline'.split(
    ' ',
  )
const lastNames: [string | undefined, string][] = [
  [undefined, 'Mulder'],
  ['van den', 'Heuvel'],
  [undefined, 'Kuipers'],
  ['van', 'Vliet'],
  [undefined, 'Bosman'],
  ['de', 'Ruiter'],
  [undefined, 'Schouten'],
  [undefined, 'Prins'],
  ['van', 'Veen'],
  [undefined, 'Huisman'],
]

const plain = (text: string): string => text.replace(/[^a-zA-Z]/g, '').toLowerCase()

const nameOf = (index: number) => {
  const [infix, lastName] = lastNames[(index * 3 + Math.floor(index / 10)) % lastNames.length] ?? [undefined, 'Mulder']
  return { firstName: firstNames[index % firstNames.length] ?? '', infix, lastName }
}

const professions = ['Acupuncturist', 'Haptotherapeut', 'Massagetherapeut', 'Homeopaat', 'Psychosociaal therapeut']

/** Colleagues all over the country, who make the groups. */
export const colleagues: Person[] = Array.from({ length: 54 }, (_, index) => {
  const name = nameOf(index)
  return {
    ...name,
    email: `${plain(name.firstName)}.${plain(name.lastName)}.${index + 1}@praktijk.test`,
    number: `CAT-1071${String(index + 1).padStart(2, '0')}`,
    organisation: 'cat',
    profession: professions[index % professions.length] ?? '',
    tier: 'collective',
    recognisedOn: `20${String(16 + (index % 8)).padStart(2, '0')}-0${(index % 9) + 1}-01`,
  }
})

/** Somebody of an organisation without accounts here, always the same for a number. */
export function elsewhere(index: number) {
  const { firstName, infix, lastName } = nameOf(index * 7 + 4)
  const name = [firstName, infix, lastName].filter(Boolean).join(' ')
  return {
    organisation: index % otherOrganisations.length,
    membershipNumber: index % 2 === 0 ? `VLW-${2300 + index}` : `N${400 + index}`,
    name,
    email: index % 3 === 0 ? null : `${plain(firstName)}.${plain(lastName)}.${index}@voorbeeld.test`,
  }
}
