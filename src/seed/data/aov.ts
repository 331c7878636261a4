import { type OwnRisk, ownRisks } from '@/src/domain/aov/labels'
import type { Rate } from '@/src/domain/aov/tariff'

/** Example figures: no insurer asks these. Hundredths of a percent of the yearly benefit, for 3, 6 and 12 months. */
const bands: [fromAge: number, untilAge: number, rates: Record<OwnRisk, number>][] = [
  [18, 24, { '3': 285, '6': 240, '12': 195 }],
  [25, 34, { '3': 345, '6': 290, '12': 235 }],
  [35, 44, { '3': 455, '6': 385, '12': 310 }],
  [45, 54, { '3': 640, '6': 545, '12': 440 }],
  [55, 58, { '3': 815, '6': 690, '12': 560 }],
]

export const exampleRates: Rate[] = bands.flatMap(([fromAge, untilAge, rates]) =>
  ownRisks.map((ownRisk) => ({ fromAge, untilAge, ownRisk, rate: rates[ownRisk] })),
)

/** What the tariff of the demo is called, and who the insurer would be. */
export const exampleTariff = { name: 'Voorbeeldtarief', insurer: 'Voorbeeld Verzekeringen' }

export const exampleLimits = { maxPercent: 80, maxBenefit: 6_000_000, minAge: 18, maxEntryAge: 58, endAge: 67 }

type Example = {
  status: 'submitted' | 'sent' | 'accepted' | 'declined' | 'withdrawn'
  /** So many days ago. */
  ago: number
  ownRisk: OwnRisk
  /** In cents. */
  grossIncome: number
  benefit: number
  answer?: string
}

/** An application of each status, each of another member. */
export const exampleApplications: Example[] = [
  { status: 'submitted', ago: 1, ownRisk: '6', grossIncome: 4_200_000, benefit: 3_000_000 },
  { status: 'sent', ago: 6, ownRisk: '3', grossIncome: 3_650_000, benefit: 2_400_000 },
  {
    status: 'accepted',
    ago: 40,
    ownRisk: '12',
    grossIncome: 5_100_000,
    benefit: 3_600_000,
    answer: 'De polis komt per post. Je eerste premie wordt in de maand van ingang afgeschreven.',
  },
  { status: 'declined', ago: 55, ownRisk: '3', grossIncome: 2_800_000, benefit: 2_000_000 },
  { status: 'withdrawn', ago: 20, ownRisk: '6', grossIncome: 3_300_000, benefit: 2_500_000 },
]
