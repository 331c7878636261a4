export type DemoRequest = {
  course: string
  register: string
  kind: 'new' | 'renewal' | 'change'
  status: 'draft' | 'submitted' | 'returned' | 'approved' | 'rejected' | 'withdrawn'
  /** How many days ago it was handed in. */
  daysAgo: number
  changes?: { title?: string; hours?: number }
  said: { by: 'provider' | 'committee'; action: string; daysAgo: number; message: string | null }[]
}

const handedIn = (daysAgo: number, message: string | null = null) =>
  ({ by: 'provider', action: 'submit', daysAgo, message }) as const

/** Requests in every state, with what was said. Of most courses it was never kept how they were granted. */
export const requests: DemoRequest[] = [
  {
    course: 'Kinder-EHBO voor de kraamzorg',
    register: 'kckz',
    kind: 'new',
    status: 'approved',
    daysAgo: 345,
    said: [
      handedIn(345),
      {
        by: 'committee',
        action: 'return',
        daysAgo: 341,
        message: 'Hoeveel deelnemers heeft een docent bij het oefenen?',
      },
      {
        by: 'provider',
        action: 'answer',
        daysAgo: 339,
        message: 'Hooguit zes. Met meer deelnemers zijn er twee docenten.',
      },
      { by: 'committee', action: 'approve', daysAgo: 330, message: 'Akkoord. Houd de groepen zo klein.' },
    ],
  },
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
