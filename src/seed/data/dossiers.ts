import type { NewLine } from '@/plugins/ledger/book'

/** A line of a demo dossier; the day is a number of days after the period's start. */
export type DemoLine = Pick<NewLine, 'category' | 'points' | 'description'> &
  Partial<Pick<NewLine, 'topic' | 'component' | 'activity'>> & {
    day: number
    /** Lines with the same meeting are of one meeting. */
    meeting?: string
  }

const both = (category: string, topic: string, description: string, points: number, day: number): DemoLine[] =>
  ['theory', 'practice'].map((component) => ({
    category,
    topic,
    component,
    description: `${description} (${component === 'theory' ? 'theorie' : 'praktijk'})`,
    points: points / 2,
    day,
    meeting: `${topic}-${day}`,
  }))

const line = (category: string, topic: string | null, description: string, points: number, day: number): DemoLine => ({
  category,
  topic,
  description,
  points,
  day,
})

/** Norm 2023, all of it: 42 points, with the annotation for birth assistance. In the order in which one goes about it. */
export const kraam2023: DemoLine[] = [
  ...both('A', 'child-first-aid', 'Kinder-EHBO', 3, 60),
  line('B', 'breastfeeding', 'Borstvoeding basis', 4, 130),
  line('C', null, 'Kraamzorg in een veranderende wijk', 3, 190),
  ...both('A', 'resuscitation', 'Reanimatie van de pasgeborene', 3, 240),
  line('B', 'risk-signalling', 'Kwetsbare gezinnen signaleren', 2, 330),
  line('D', 'birth-assistance', 'Partusassistentie, deel 1', 4, 400),
  line('C', null, 'Gesprekken die ertoe doen', 3, 480),
  line('B', 'maternity-in-depth', 'De eerste duizend dagen', 2.5, 560),
  ...both('A', 'acute-postpartum', 'Acute situaties in het kraambed', 3, 640),
  line('B', 'health-education', 'Voorlichting over veilig slapen', 2, 700),
  line('B', 'formula-feeding', 'Kunstvoeding in de praktijk', 0.5, 760),
  line('D', 'birth-assistance', 'Partusassistentie, deel 2', 4, 850),
  line('C', null, 'Beroepscode en dilemma’s', 2.5, 930),
  ...both('A', 'child-first-aid', 'Kinder-EHBO, herhaling', 3.5, 1010),
  line('B', 'breastfeeding', 'Borstvoeding bij een premature baby', 3, 1100),
]

/** Norm 2019, all of it: 43 points, with the annotation for nursing techniques. */
export const kraam2019: DemoLine[] = [
  line('A', 'feeding-in-depth', 'Borstvoeding en diabetes', 4, 70),
  line('B', null, 'Samenwerken in de geboortezorg', 4, 150),
  line('A', 'child-first-aid', 'Kinder-EHBO', 4, 220),
  line('C', 'general', 'Borstvoeding basis', 1.5, 300),
  line('A', 'resuscitation', 'Reanimatie', 3, 410),
  line('B', null, 'Cliëntgericht werken', 3, 520),
  line('C', 'nursing-techniques', 'Verpleegtechnische handelingen, deel 1', 6, 600),
  line('A', 'birth-physiology-pathology', 'De baring: wanneer het anders loopt', 4, 700),
  { ...line('A', 'postpartum', 'Kraambed: de moeder', 2, 800), component: 'mother' },
  { ...line('A', 'postpartum', 'Kraambed: de pasgeborene', 2, 860), component: 'newborn' },
  line('B', null, 'Omgaan met grenzen', 3.5, 950),
  line('C', 'nursing-techniques', 'Verpleegtechnische handelingen, deel 2', 4, 1040),
  line('A', 'early-signalling', 'Vroegsignalering', 2, 1150),
]

const own = (activity: string, description: string, points: number, day: number): DemoLine => ({
  category: 'B',
  activity,
  description,
  points,
  day,
})

const yearOfPoh = (year: number): DemoLine[] => {
  const from = year * 365
  return [
    line('A', null, `Scholing ggz-vaardigheden ${year + 1}`, 9, from + 40),
    own('intervisie', `Intervisie, jaar ${year + 1}`, 8, from + 90),
    line('A', null, `Verdiepingsdag ${['angst', 'rouw', 'slaap', 'verslaving', 'jeugd'][year % 5]}`, 7, from + 150),
    own('supervision', 'Supervisie', 4, from + 200),
    own('case-discussion', 'Casuïstiekbespreking in de praktijk', 3, from + 260),
    own('network-meeting', 'Netwerkbijeenkomst sociaal domein', 2, from + 310),
  ]
}

/** POH-GGZ: five years; in category B a little short, and above the yearly maximum for intervisie and supervision. */
export const pohGgz: DemoLine[] = [0, 1, 2, 3, 4].flatMap(yearOfPoh)
