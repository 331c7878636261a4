import type { NormInput } from '@/src/domain/registers/norm'

const reimbursable = { tiers: ['reimbursable'] }
const therapists = { tiers: ['reimbursable', 'collective'] }

const cpd = (category: string, title: string, points: number, article: string, recognitions?: string[]) => ({
  kind: 'cpd',
  category,
  title,
  points,
  article,
  carryForward: true,
  applies: recognitions ? { ...reimbursable, recognitions } : reimbursable,
})

const category = (code: string, title: string, article: string) => ({
  code,
  title,
  article,
  minimum: 0,
  booking: 'on-approval' as const,
})

/** Therapists: obligations per calendar year (norms.md §5). */
export const cat: NormInput = {
  code: 'cat',
  title: 'CAT therapeuten',
  validFrom: '2020-01-01',
  validUntil: null,
  period: { kind: 'running', cycleYears: 3 },
  categories: [
    category('own-field', 'Vakgericht', 'CAT, artikel 2.1'),
    category('free', 'Vrije ruimte', 'CAT, artikel 2.2'),
    category('literature', 'Literatuur', 'CAT, artikel 2.3'),
    category('mbk', 'Medische basiskennis (MBK)', 'CAT, artikel 2.4'),
    category('psbk', 'Psychosociale basiskennis (PsBK)', 'CAT, artikel 2.5'),
  ],
  yearly: [
    cpd('own-field', 'Vakgerichte bij- en nascholing', 6, 'CAT, artikel 2.1'),
    cpd('free', 'Vrije ruimte', 2, 'CAT, artikel 2.2'),
    cpd('literature', 'Literatuur', 6, 'CAT, artikel 2.3'),
    cpd('mbk', 'MBK (PLATO)', 6, 'CAT, artikel 2.4', ['mbk']),
    cpd('psbk', 'PsBK (PLATO)', 6, 'CAT, artikel 2.5', ['psbk']),
  ],
  sessions: [
    {
      kind: 'intervisie',
      title: 'Intervisie',
      article: 'CAT, artikel 3',
      perYear: 3,
      minimumHours: 2,
      maximumHours: 2,
      minimumGroup: 3,
      applies: reimbursable,
    },
  ],
  intervals: [
    {
      kind: 'visitation',
      title: 'Visitatie',
      article: 'CAT, artikel 4',
      years: 5,
      firstTermMonths: 12,
      applies: reimbursable,
    },
  ],
  documents: [
    {
      kind: 'certificate-of-conduct',
      title: 'VOG',
      article: 'CAT, artikel 5',
      rule: 'valid-now',
      applies: reimbursable,
    },
    { kind: 'chamber-extract', title: 'KvK-uittreksel', article: 'CAT, artikel 7', rule: 'once', applies: therapists },
    { kind: 'identity-document', title: 'Identiteit gezien', article: 'CAT, artikel 8', rule: 'once' },
  ],
  facts: [{ kind: 'agb-code', title: 'AGB-code', article: 'CAT, artikel 6', applies: reimbursable }],
  decisionWeeks: 2,
  reminders: [
    { amount: 3, unit: 'months' },
    { amount: 8, unit: 'weeks' },
  ],
}
