import { describe, expect, it } from 'vitest'
import { type AskingFacts, askedOf } from '@/src/domain/service/asked-of'

const nothing: AskingFacts = { screening: false, returned: [], obligations: [], visit: false }
const today = '2026-11-22'

describe('KS-SRV-1: only what is asked of this member', () => {
  it.each<[Partial<AskingFacts>, string[]]>([
    [{}, []],
    [{ screening: true }, ['screening']],
    [{ visit: true }, ['visitation']],
    [{ returned: ['cpd', 'screening'] }, ['screening', 'cpd']],
    [{ obligations: [{ kind: 'intervisie', met: false, due: '2026-12-31' }] }, ['intervisie']],
    [{ obligations: [{ kind: 'cpd', met: false, due: '2025-12-31' }] }, ['cpd']],
    [{ obligations: [{ kind: 'cpd', met: true, due: '2026-12-31' }] }, []],
    [{ obligations: [{ kind: 'agb-code', met: false, due: '2026-12-31' }] }, []],
    [{ obligations: [{ kind: 'cpd', met: false, due: null }] }, []],
    [{ visit: true, obligations: [{ kind: 'visitation', met: false, due: '2026-12-31' }] }, ['visitation']],
  ])('%j: %j', (given, subjects) => {
    expect(askedOf({ ...nothing, ...given }, today)).toEqual(subjects)
  })

  it('a period is closed in its last three months, and asks after it until it is settled', () => {
    const on = (day: string) =>
      askedOf({ ...nothing, obligations: [{ kind: 'cpd', met: false, due: '2026-12-31' }] }, day)
    expect(on('2026-09-30')).toEqual([])
    expect(on('2026-10-01')).toEqual(['cpd'])
    expect(on('2027-02-01')).toEqual(['cpd'])
    const amid = { ...nothing, obligations: [{ kind: 'cpd' as const, met: false, due: '2026-12-15' }] }
    expect([askedOf(amid, '2026-09-14'), askedOf(amid, '2026-09-15')]).toEqual([[], ['cpd']])
  })
})
