import { describe, expect, it } from 'vitest'
import { intervisieTotals, type SessionRow } from '@/src/domain/intervisie/totals'
import { assess } from '@/src/domain/registers/assess'
import type { DossierMember } from '@/src/domain/registers/dossier'
import { norms } from '../registers/norms'

const today = '2026-11-22'

const row = (date: string | null, given: Partial<SessionRow> = {}): SessionRow => ({
  status: 'approved',
  date,
  lasted: 2,
  creditedHours: 2,
  ...given,
})

const dossier = (member: DossierMember, sessions: { on: string; hours: number }[] = []) => ({
  norm: norms.cat,
  member,
  assessment: assess(
    norms.cat,
    {
      period: { start: '2024-01-01', end: '2028-12-31' },
      credits: [],
      member,
      sessions: sessions.map((one) => ({ kind: 'intervisie', groupSize: 3, ...one })),
    },
    today,
  ),
})

describe('KS-INT-1: where a member stands this year', () => {
  it('without a register: what was done this year, nothing is asked', () => {
    const rows = [
      row('2026-01-01'),
      row('2026-12-31', { status: 'submitted' }),
      row('2025-12-31'),
      row(null),
      row('2026-03-03', { status: 'draft' }),
      row('2026-04-04', { status: 'rejected' }),
      // Shorter than the minimum gives hours, but is no session.
      row('2026-05-05', { lasted: 1.5, creditedHours: 1.5 }),
    ]
    expect(intervisieTotals(rows, null, today)).toEqual({
      year: 2026,
      sessions: { done: 1, waiting: 1, required: 0 },
      hours: { done: 3.5, waiting: 2, required: 0 },
      toDo: 0,
      voluntary: true,
      obligedFrom: null,
      endsOn: '2026-12-31',
      cap: 2,
    })
  })

  it('obliged: as the norm counts it, and what is still to do', () => {
    const member = { tier: 'reimbursable', recognisedOn: '2023-03-15' }
    const totals = intervisieTotals([row('2026-02-02')], dossier(member, [{ on: '2026-02-02', hours: 2 }]), today)
    expect(totals).toMatchObject({ sessions: { done: 1, required: 3 }, toDo: 2, voluntary: false, obligedFrom: null })
  })

  it('in the year of the recognition it is voluntary, and asked from the next', () => {
    const totals = intervisieTotals([], dossier({ tier: 'reimbursable', recognisedOn: '2026-03-15' }), today)
    expect(totals).toMatchObject({ voluntary: true, obligedFrom: '2027-01-01', toDo: 0 })
  })

  it('who isn’t asked it, isn’t told that they will be', () => {
    const totals = intervisieTotals([], dossier({ tier: 'collective', recognisedOn: '2020-03-15' }), today)
    expect(totals).toMatchObject({ voluntary: true, obligedFrom: null, sessions: { required: 0 } })
  })
})
