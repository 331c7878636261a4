import { describe, expect, it } from 'vitest'
import { assess } from '@/src/domain/registers/assess'
import { normSchema } from '@/src/domain/registers/norm'
import { requirementName } from '@/src/domain/registers/requirement-name'
import { cat } from '@/src/seed/reference/norms/cat'
import { kckz2023 } from '@/src/seed/reference/norms/kckz2023'

const norm = normSchema.parse(kckz2023)
const running = normSchema.parse(cat)

describe('X-2: the outcome of a trial names requirements in words', () => {
  it.each([
    [norm, 'A/child-first-aid', 'Kinder-EHBO'],
    [norm, 'A/points', 'A. Acute zorg: punten'],
    [norm, 'C/courses', 'C. Beroepshouding: verschillende scholingen'],
    [norm, 'documents/first-aid-certificate', 'EHBO-certificaat'],
    [norm, 'total', 'Punten in totaal'],
    [running, 'intervisie/2026', 'Intervisie 2026'],
    [running, 'cpd-own-field/2026', 'Vakgerichte bij- en nascholing 2026'],
    [running, 'visitation', 'Visitatie'],
    [norm, 'Q/unknown', 'Q/unknown'],
  ] as const)('%#: %s', (given, requirement, name) => {
    expect(requirementName(given, requirement)).toBe(name)
  })

  it.each([norm, running])('has a name for everything that can be missing ($code)', (given) => {
    const member = { tier: 'reimbursable', recognitions: ['mbk', 'psbk'], recognisedOn: '2020-01-01' }
    const dossier = { period: { start: '2023-05-01', end: '2027-04-30' }, credits: [], member }
    const { missing } = assess(given, dossier, '2026-11-22')
    expect(missing.length).toBeGreaterThan(5)
    expect(missing.filter(({ requirement }) => requirementName(given, requirement) === requirement)).toEqual([])
  })
})
