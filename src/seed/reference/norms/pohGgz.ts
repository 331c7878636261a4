import type { NormInput } from '@/src/domain/registers/norm'
import { beforeTheEnd } from './reminders'

/** POH-GGZ: five years, 75 points for courses and 75 for own activities (norms.md §4). */
export const pohGgz: NormInput = {
  code: 'poh-ggz',
  title: 'POH-GGZ',
  validFrom: '2018-01-01',
  validUntil: null,
  period: { kind: 'fixed', years: 5 },
  total: { points: 150, article: 'POH-GGZ, artikel 1' },
  categories: [
    {
      code: 'A',
      title: 'A. Geaccrediteerde scholing',
      article: 'POH-GGZ, artikel 2',
      minimum: 75,
      booking: 'by-provider',
      pacePerYear: 15,
    },
    {
      code: 'B',
      title: 'B. Beroepsgebonden activiteiten',
      article: 'POH-GGZ, artikel 3',
      minimum: 75,
      booking: 'on-submission',
      pacePerYear: 15,
      activities: [
        { code: 'intervisie', title: 'Intervisie' },
        { code: 'supervision', title: 'Supervisie' },
        { code: 'case-discussion', title: 'Casuïstiekbespreking' },
        { code: 'network-meeting', title: 'Netwerkbijeenkomst' },
        { code: 'quality-group', title: 'Kwaliteitswerkgroep' },
        { code: 'conference', title: 'Congres' },
        { code: 'equal-accreditation', title: 'Scholing van een gelijkwaardige accrediteur' },
      ],
      evidenceTypes: ['application/pdf', 'image/jpeg'],
    },
  ],
  caps: [
    {
      code: 'intervisie-supervision',
      title: 'Intervisie en supervisie samen',
      article: 'POH-GGZ, artikel 3.1',
      category: 'B',
      activities: ['intervisie', 'supervision'],
      points: 10,
      per: 'registration-year',
    },
  ],
  submission: { windowMonths: 3, article: 'POH-GGZ, artikel 4' },
  bookingTermWeeks: 6,
  decisionWeeks: 6,
  reminders: beforeTheEnd,
  extensionMonths: 12,
  samplePercent: 20,
}
