import { describe, expect, it } from 'vitest'
import { usualDays } from '@/src/domain/keurmerk/round'
import { evaluationTodos, type WaitingEvaluation } from '@/src/features/keurmerk/waiting'

const waiting = (more: Partial<WaitingEvaluation> = {}): WaitingEvaluation => ({
  id: 7,
  year: 2026,
  practice: 'De Linde',
  sent: false,
  reported: false,
  sentAgain: false,
  ...usualDays(2026),
  ...more,
})
const on = (day: string, more?: Partial<WaitingEvaluation>) =>
  evaluationTodos([waiting(more)], new Date(`${day}T12:00:00Z`))

describe('KS-ACC-1, KB-4: what waits for the keurmerk', () => {
  it('is sending it, while that can be done', () => {
    expect(on('2026-01-21')).toMatchObject([
      {
        href: '/keurmerk/7',
        title: 'Verstuur je zelfevaluatie voor het keurmerk 2026',
        detail: 'De Linde, nog 10 dagen, tot en met 31 januari 2026',
      },
    ])
    expect([on('2025-12-01'), on('2026-02-01'), on('2026-01-21', { sent: true })]).toEqual([[], [], []])
  })

  it('is the one repair, after the report and before its last day is over', () => {
    const reported = { sent: true, reported: true }
    expect(on('2026-03-31', reported)).toMatchObject([
      { title: 'Vul je zelfevaluatie voor het keurmerk 2026 aan', detail: expect.stringContaining('nog 10 uur') },
    ])
    expect([
      on('2026-02-17', reported),
      on('2026-04-01', reported),
      on('2026-03-31', { ...reported, sentAgain: true }),
      on('2026-03-31', { sent: true }),
    ]).toEqual([[], [], [], []])
  })
})
