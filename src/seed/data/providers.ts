import type { OrganisationKey } from './organisations'

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
