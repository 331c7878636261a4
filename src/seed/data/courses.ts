import type { OrganisationKey } from './organisations'

type Worth = { norm: string; category: string; topic?: string; component?: string; points: number }

export type DemoProvider = {
  key: string
  name: string
  slug: string
  place: string
  about: string
  /** Another contact person than the demo account. */
  contact?: { email: string; name: string }
  at: OrganisationKey
}

/** Invented providers over the country. The first one is that of the demo account. */
export const providers: DemoProvider[] = [
  {
    key: 'academie',
    name: 'Academie voor Kraamzorg',
    slug: 'academie-voor-kraamzorg',
    place: 'Utrecht',
    about: 'Scholing voor kraamverzorgenden, van acute zorg tot beroepshouding. Klein in groep, veel oefenen.',
    at: 'kraam',
  },
  {
    key: 'noorderlicht',
    name: 'Noorderlicht Scholing',
    slug: 'noorderlicht-scholing',
    place: 'Groningen',
    about: 'Scholing in de noordelijke provincies, ook bij jou op locatie.',
    contact: { email: 'contact@noorderlicht.test', name: 'Jitske Terpstra' },
    at: 'kraam',
  },
  {
    key: 'zuid',
    name: 'Kraamschool Zuid',
    slug: 'kraamschool-zuid',
    place: 'Eindhoven',
    about: 'Kraamzorg verdiepen in Brabant en Limburg.',
    contact: { email: 'contact@kraamschoolzuid.test', name: 'Mieke Claessens' },
    at: 'kraam',
  },
  {
    key: 'eerste-lijn',
    name: 'Instituut Eerste Lijn',
    slug: 'instituut-eerste-lijn',
    place: 'Amersfoort',
    about: 'Nascholing voor de praktijkondersteuner ggz.',
    contact: { email: 'contact@eerstelijn.test', name: 'Robbert Vink' },
    at: 'poh',
  },
  {
    key: 'praktijkleer',
    name: 'Praktijkleer ggz',
    slug: 'praktijkleer-ggz',
    place: 'Rotterdam',
    about: 'E-learning en korte cursussen voor de huisartsenpraktijk.',
    contact: { email: 'contact@praktijkleer.test', name: 'Soraya Benali' },
    at: 'poh',
  },
  {
    key: 'heelhuis',
    name: 'Heelhuis Opleidingen',
    slug: 'heelhuis-opleidingen',
    place: 'Zwolle',
    about: 'Vakgerichte nascholing voor complementair therapeuten.',
    contact: { email: 'contact@heelhuis.test', name: 'Karin Oldenhof' },
    at: 'cat',
  },
]

export type DemoCourse = {
  provider: string
  title: string
  summary: string
  form: 'classroom' | 'e-learning' | 'blended'
  hours: number
  price: number
  worth: Worth[]
}

const k19 = (category: string, topic: string | undefined, points: number, component?: string): Worth => ({
  norm: 'kckz-2019',
  category,
  topic,
  component,
  points,
})
const k23 = (category: string, topic: string | undefined, points: number, component?: string): Worth => ({
  norm: 'kckz-2023',
  category,
  topic,
  component,
  points,
})
const poh = (points: number): Worth => ({ norm: 'poh-ggz', category: 'A', points })
const cat = (category: string, points: number): Worth => ({ norm: 'cat', category, points })

/** Under the norm of 2023 acute care is learnt in theory and in practice, each with its own points. */
const theoryAndPractice = (topic: string, points: number): Worth[] => [
  k23('A', topic, points / 2, 'theory'),
  k23('A', topic, points / 2, 'practice'),
]

const course = (
  provider: string,
  title: string,
  summary: string,
  [form, hours, price]: [DemoCourse['form'], number, number],
  worth: Worth[],
): DemoCourse => ({ provider, title, summary, form, hours, price, worth })

const firstAid = [k19('A', 'child-first-aid', 3), ...theoryAndPractice('child-first-aid', 3)]
const resuscitation = [k19('A', 'resuscitation', 2), ...theoryAndPractice('resuscitation', 2)]
const breastfeeding = [k19('A', 'feeding-in-depth', 3), k23('B', 'breastfeeding', 3)]
const signalling = [k19('A', 'early-signalling', 2), k23('B', 'risk-signalling', 2)]

/** The courses of the demo: maternity care in both norms, POH-GGZ category A, and a few for therapists. */
export const courses: DemoCourse[] = [
  course(
    'academie',
    'Kinder-EHBO voor de kraamzorg',
    'Theorie en praktijk op één dag, met certificaat.',
    ['classroom', 7, 165],
    firstAid,
  ),
  course(
    'academie',
    'Reanimatie van baby en volwassene',
    'Oefenen met poppen en een AED.',
    ['classroom', 4, 95],
    resuscitation,
  ),
  course(
    'academie',
    'Acute situaties in het kraambed',
    'Fluxus, eclampsie en een slappe baby: herkennen en handelen.',
    ['classroom', 6, 155],
    [k19('A', 'birth-physiology-pathology', 4), ...theoryAndPractice('acute-postpartum', 4)],
  ),
  course(
    'academie',
    'Borstvoeding: de eerste week',
    'Aanleggen, stuwing en tepelkloven.',
    ['classroom', 6, 145],
    breastfeeding,
  ),
  course(
    'academie',
    'Borstvoeding bij bijzondere situaties',
    'Tweelingen, prematuren en na een borstoperatie.',
    ['blended', 8, 175],
    breastfeeding,
  ),
  course(
    'academie',
    'Kwetsbare gezinnen signaleren',
    'Van onderbuikgevoel naar een gesprek en een melding.',
    ['classroom', 5, 125],
    signalling,
  ),
  course(
    'academie',
    'Moeder en kind in de eerste dagen',
    'Lichamelijk herstel, geelzien en afvallen.',
    ['e-learning', 3, 55],
    [k19('A', 'postpartum', 1.5, 'mother'), k19('A', 'postpartum', 1.5, 'newborn'), k23('B', 'maternity-in-depth', 3)],
  ),
  course(
    'academie',
    'Grenzen stellen in het gezin',
    'Jouw rol bij lastige gasten en lastige vragen.',
    ['classroom', 3, 85],
    [k19('B', undefined, 1.5), k23('C', undefined, 1.5)],
  ),
  course(
    'academie',
    'Feedback geven en ontvangen',
    'Met collega’s en met ouders.',
    ['e-learning', 2, 39],
    [k19('B', undefined, 1), k23('C', undefined, 1)],
  ),
  course(
    'academie',
    'Partusassistentie',
    'De verloskundige bijstaan bij een thuisbevalling.',
    ['classroom', 8, 210],
    [k19('C', 'birth-assistance', 8), k23('D', 'birth-assistance', 8)],
  ),
  course(
    'academie',
    'Verpleegtechnische handelingen',
    'Katheter, hechtingen en medicatie.',
    ['classroom', 8, 195],
    [k19('C', 'nursing-techniques', 8), k23('D', 'nursing-techniques', 8)],
  ),
  course(
    'academie',
    'Voorlichting over veilig slapen',
    'Zo vertel je het, ook aan opa en oma.',
    ['e-learning', 2, 35],
    [k23('B', 'health-education', 2), k19('C', 'general', 2)],
  ),
  course(
    'noorderlicht',
    'Kinder-EHBO in één dag',
    'Voor wie zijn certificaat verlengt of begint.',
    ['classroom', 7, 149],
    firstAid,
  ),
  course(
    'noorderlicht',
    'Reanimatie herhaling',
    'Kort en praktisch, ook bij jou op locatie.',
    ['classroom', 3, 79],
    resuscitation,
  ),
  course(
    'noorderlicht',
    'Kraamzorg verdieping: het zieke kind',
    'Infecties, hypo’s en bewakingsapparatuur.',
    ['classroom', 6, 139],
    [k23('B', 'maternity-in-depth', 3), k19('A', 'postpartum', 3, 'newborn')],
  ),
  course(
    'noorderlicht',
    'Vroegsignalering in Groningen',
    'Met de sociale kaart van het noorden.',
    ['classroom', 4, 99],
    signalling,
  ),
  course(
    'noorderlicht',
    'Beroepshouding en social media',
    'Wat mag, wat kan, wat is verstandig?',
    ['e-learning', 2, 35],
    [k19('B', undefined, 1), k23('C', undefined, 1)],
  ),
  course(
    'noorderlicht',
    'Postpartumdepressie herkennen',
    'Signalen, vragenlijsten en doorverwijzen.',
    ['blended', 5, 119],
    [...signalling, k23('C', undefined, 1)],
  ),
  course(
    'zuid',
    'Kinder-EHBO en verslikking',
    'Met extra aandacht voor de eerste hapjes.',
    ['classroom', 7, 159],
    firstAid,
  ),
  course(
    'zuid',
    'Acute zorg rond de geboorte',
    'Scenario’s met acteurs.',
    ['classroom', 8, 225],
    [k19('A', 'birth-physiology-pathology', 5), ...theoryAndPractice('acute-postpartum', 5)],
  ),
  course(
    'zuid',
    'Borstvoeding en kunstvoeding',
    'Begeleiden zonder oordeel.',
    ['classroom', 5, 129],
    [...breastfeeding, k23('B', 'formula-feeding', 1)],
  ),
  course(
    'zuid',
    'Lesgeven aan grote groepen',
    'Voorlichtingsavonden die blijven hangen.',
    ['classroom', 6, 145],
    [k23('D', 'teaching-groups', 4), k19('C', 'general', 4)],
  ),
  course(
    'zuid',
    'Werken met een tolk',
    'Als je elkaars taal niet spreekt.',
    ['e-learning', 2, 45],
    [k19('B', undefined, 1), k23('C', undefined, 1)],
  ),
  course(
    'zuid',
    'Rapporteren en overdragen',
    'SOEP, en wat de verloskundige wil weten.',
    ['e-learning', 3, 49],
    [k19('B', undefined, 2), k23('C', undefined, 2)],
  ),
  course(
    'zuid',
    'Ergonomie in de kraamzorg',
    'Tillen, bedhoogte en je rug.',
    ['classroom', 4, 89],
    [k23('D', 'other', 2), k19('C', 'general', 2)],
  ),
  course(
    'eerste-lijn',
    'Oplossingsgericht werken',
    'In tien minuten naar een volgende stap.',
    ['classroom', 12, 495],
    [poh(12)],
  ),
  course(
    'eerste-lijn',
    'Suïcidepreventie in de huisartsenpraktijk',
    'Vragen stellen, inschatten, afspraken maken.',
    ['blended', 8, 345],
    [poh(8)],
  ),
  course('eerste-lijn', 'Slaapproblemen behandelen', 'CGT-i in de eerste lijn.', ['classroom', 8, 320], [poh(8)]),
  course('eerste-lijn', 'Angst en paniek', 'Uitleg, exposure en wanneer verwijzen.', ['classroom', 6, 275], [poh(6)]),
  course(
    'eerste-lijn',
    'Jeugd in de huisartsenpraktijk',
    'Ouders, school en het wijkteam.',
    ['classroom', 10, 410],
    [poh(10)],
  ),
  course(
    'eerste-lijn',
    'Verslaving bespreken',
    'Motiverende gespreksvoering bij alcohol en drugs.',
    ['classroom', 6, 265],
    [poh(6)],
  ),
  course(
    'praktijkleer',
    'Stemming en depressie: e-learning',
    'In je eigen tempo, met toets.',
    ['e-learning', 4, 95],
    [poh(4)],
  ),
  course(
    'praktijkleer',
    'Psychofarmaca voor de POH',
    'Werking, bijwerking, afbouwen.',
    ['e-learning', 5, 115],
    [poh(5)],
  ),
  course('praktijkleer', 'Trauma en PTSS herkennen', 'Screenen en veilig verwijzen.', ['e-learning', 4, 95], [poh(4)]),
  course(
    'praktijkleer',
    'E-health inzetten',
    'Welke programma’s werken, en voor wie.',
    ['e-learning', 3, 75],
    [poh(3)],
  ),
  course('praktijkleer', 'Rouw en verlies', 'Gewoon rouwen, en als het vastloopt.', ['blended', 6, 195], [poh(6)]),
  course(
    'heelhuis',
    'Medische basiskennis opgefrist',
    'Anatomie en alarmsignalen.',
    ['blended', 8, 260],
    [cat('mbk', 6), cat('free', 2)],
  ),
  course(
    'heelhuis',
    'Psychosociale basiskennis opgefrist',
    'Gespreksvoering en ontwikkelingspsychologie.',
    ['blended', 8, 260],
    [cat('psbk', 6), cat('free', 2)],
  ),
  course(
    'heelhuis',
    'Massage bij chronische pijn',
    'Technieken en contra-indicaties.',
    ['classroom', 7, 215],
    [cat('own-field', 6)],
  ),
  course('heelhuis', 'Adem en stress', 'Ademwerk in de praktijk.', ['classroom', 6, 185], [cat('own-field', 6)]),
]

/** Where courses are held, in turn: with the building. */
export const venues: Record<string, readonly [place: string, venue: string][]> = {
  academie: [
    ['Utrecht', 'Leercentrum De Wieg, Stationsplein 12'],
    ['Amsterdam', 'Zaal Amstelzicht, Kade 8'],
    ['Zwolle', 'Het Oefenhuis, Singel 3'],
    ['Rotterdam', 'Leerloods, Havenstraat 40'],
  ],
  noorderlicht: [
    ['Groningen', 'Noorderlicht, Kanaalweg 21'],
    ['Leeuwarden', 'De Terp, Dorpsstraat 5'],
    ['Assen', 'Zaal Drenthe, Brink 9'],
  ],
  zuid: [
    ['Eindhoven', 'Kraamschool Zuid, Lichtstraat 14'],
    ['Maastricht', 'De Maaszaal, Bassin 2'],
    ['Breda', 'Het Leerkwartier, Haven 31'],
    ['Middelburg', 'Zeeuwse Zaal, Markt 17'],
  ],
  'eerste-lijn': [
    ['Amersfoort', 'Instituut Eerste Lijn, Keistraat 6'],
    ['Arnhem', 'Zaal De Rijn, Oever 11'],
    ['Den Haag', 'Leercentrum Duin, Duinweg 70'],
  ],
  praktijkleer: [
    ['Rotterdam', 'Praktijkleer, Blaakweg 4'],
    ['Haarlem', 'Spaarnezaal, Spaarne 25'],
  ],
  heelhuis: [
    ['Zwolle', 'Heelhuis, Vechtstraat 18'],
    ['Apeldoorn', 'De Bosrand, Parklaan 52'],
  ],
}

export type DemoRequest = {
  course: string
  register: string
  kind: 'new' | 'renewal' | 'change'
  status: 'draft' | 'submitted' | 'returned' | 'rejected' | 'withdrawn'
  /** How many days ago it was handed in. */
  daysAgo: number
  changes?: { title?: string; hours?: number }
  said: { by: 'provider' | 'committee'; action: string; daysAgo: number; message: string | null }[]
}

const handedIn = (daysAgo: number, message: string | null = null) =>
  ({ by: 'provider', action: 'submit', daysAgo, message }) as const

/** Courses that nobody granted anything yet. */
export const ungranted: ReadonlySet<string> = new Set([
  'Voorlichting over veilig slapen',
  'Feedback geven en ontvangen',
  'Ergonomie in de kraamzorg',
  'Werken met een tolk',
  'Verslaving bespreken',
  'E-health inzetten',
  'Adem en stress',
])

/** Requests that aren't simply granted: one in every state, with what was said. */
export const openRequests: DemoRequest[] = [
  {
    course: 'Voorlichting over veilig slapen',
    register: 'kckz',
    kind: 'new',
    status: 'returned',
    daysAgo: 9,
    said: [
      handedIn(9),
      {
        by: 'committee',
        action: 'return',
        daysAgo: 2,
        message: 'Hoe toets je of deelnemers de e-learning hebben begrepen? Dat staat nog niet in de omschrijving.',
      },
    ],
  },
  { course: 'Feedback geven en ontvangen', register: 'kckz', kind: 'new', status: 'draft', daysAgo: 1, said: [] },
  {
    course: 'Ergonomie in de kraamzorg',
    register: 'kckz',
    kind: 'new',
    status: 'submitted',
    daysAgo: 12,
    said: [handedIn(12)],
  },
  {
    course: 'Partusassistentie',
    register: 'kckz',
    kind: 'renewal',
    status: 'submitted',
    daysAgo: 5,
    said: [handedIn(5, 'De inhoud is gelijk gebleven. De evaluaties van dit jaar zijn goed.')],
  },
  {
    course: 'Borstvoeding bij bijzondere situaties',
    register: 'kckz',
    kind: 'change',
    status: 'submitted',
    daysAgo: 3,
    changes: { title: 'Borstvoeding bij bijzondere situaties, met lactatiekundige', hours: 9 },
    said: [handedIn(3, 'We voegen een uur met een lactatiekundige toe.')],
  },
  {
    course: 'Werken met een tolk',
    register: 'kckz',
    kind: 'new',
    status: 'rejected',
    daysAgo: 40,
    said: [
      handedIn(40),
      {
        by: 'committee',
        action: 'reject',
        daysAgo: 31,
        message: 'De scholing is gericht op tolken, niet op kraamverzorgenden. Norm 2023, artikel 4.',
      },
    ],
  },
  {
    course: 'Verslaving bespreken',
    register: 'poh-ggz',
    kind: 'new',
    status: 'submitted',
    daysAgo: 20,
    said: [handedIn(20)],
  },
  {
    course: 'E-health inzetten',
    register: 'poh-ggz',
    kind: 'new',
    status: 'withdrawn',
    daysAgo: 25,
    said: [handedIn(25), { by: 'provider', action: 'withdraw', daysAgo: 18, message: null }],
  },
  { course: 'Adem en stress', register: 'cat', kind: 'new', status: 'submitted', daysAgo: 1, said: [handedIn(1)] },
]
