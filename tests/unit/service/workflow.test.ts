import { describe, expect, it } from 'vitest'
import { type RequestKind, type RequestStatus, requestStatusLabels } from '@/src/domain/service/labels'
import { editable, givenBack, nextStatus, type RequestAction, withdrawable } from '@/src/domain/service/workflow'
import { keysOf } from '@/src/domain/shared/keys'

const statuses = keysOf(requestStatusLabels)
const at = (status: RequestStatus, kind: RequestKind = 'recognition', effectOn: string | null = null) => ({
  kind,
  status,
  effectOn,
})

describe('KS-SRV-1 to KS-SRV-5: the life of a request', () => {
  it.each<[RequestAction, Partial<Record<RequestStatus, RequestStatus>>]>([
    ['withdraw', { submitted: 'withdrawn', 'in-progress': 'withdrawn', planned: 'withdrawn' }],
    ['take', { submitted: 'in-progress' }],
    ['finish', { submitted: 'done', 'in-progress': 'done' }],
    ['refuse', { submitted: 'refused', 'in-progress': 'refused' }],
    ['effect', { planned: 'done' }],
  ])('%s moves only where it can', (action, moves) => {
    for (const status of statuses) expect(nextStatus(at(status), action)).toBe(moves[status] ?? null)
  })

  it('a late deregistration that is granted waits for its day', () => {
    expect(nextStatus(at('submitted', 'deregistration', '2027-01-01'), 'finish')).toBe('planned')
    expect(nextStatus(at('planned', 'deregistration', '2027-01-01'), 'effect')).toBe('done')
    expect(nextStatus(at('submitted', 'deregistration'), 'finish')).toBe('done')
    expect(nextStatus(at('submitted', 'recognition', '2027-01-01'), 'finish')).toBe('done')
  })

  it('can be withdrawn until it takes effect, not on the day itself', () => {
    const planned = at('planned', 'downgrade', '2027-01-01')
    expect(withdrawable(planned, '2026-12-31')).toBe(true)
    expect(withdrawable(planned, '2027-01-01')).toBe(false)
    expect(withdrawable(at('in-progress'), '2027-01-01')).toBe(true)
    expect(withdrawable(at('submitted', 'deregistration', '2027-01-01'), '2027-01-01')).toBe(true)
    for (const status of ['done', 'refused', 'withdrawn'] as const)
      expect(withdrawable(at(status), '2026-01-01')).toBe(false)
  })

  it('gives the money back when nobody worked on it, or when it is refused', () => {
    expect(givenBack('submitted', 'withdraw')).toBe(true)
    expect(givenBack('in-progress', 'withdraw')).toBe(false)
    expect(givenBack('in-progress', 'refuse')).toBe(true)
    expect(givenBack('submitted', 'finish')).toBe(false)
  })

  it('what was said about documents can be changed until somebody looks, then added to until it is handled', () => {
    const found = statuses.map((status) => editable(at(status, 'documents-ready')))
    expect(found).toEqual(['change', 'add', null, null, null, null])
    for (const status of statuses) expect(editable(at(status, 'recognition'))).toBeNull()
  })
})
