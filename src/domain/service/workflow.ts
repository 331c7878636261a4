import type { CalendarDate } from '../shared/calendar-date'
import type { RequestKind, RequestStatus } from './labels'

/** What happens to a request: `effect` is the daily job, on the day itself. */
export type RequestAction = 'withdraw' | 'take' | 'finish' | 'refuse' | 'effect'

const moves: Record<RequestAction, Partial<Record<RequestStatus, RequestStatus>>> = {
  withdraw: { submitted: 'withdrawn', 'in-progress': 'withdrawn', planned: 'withdrawn' },
  take: { submitted: 'in-progress' },
  finish: { submitted: 'done', 'in-progress': 'done' },
  refuse: { submitted: 'refused', 'in-progress': 'refused' },
  effect: { planned: 'done' },
}

type Request = { kind: RequestKind; status: RequestStatus; effectOn: CalendarDate | null }

const withDay: readonly RequestKind[] = ['downgrade', 'deregistration']

/** Where an action brings a request; null: the table doesn't have it. What has a day of its own waits for it when it is granted. */
export function nextStatus({ kind, status, effectOn }: Request, action: RequestAction): RequestStatus | null {
  const next = moves[action][status] ?? null
  return next === 'done' && action === 'finish' && withDay.includes(kind) && effectOn !== null ? 'planned' : next
}

/** Whether a member can still take a request back: until it takes effect (KS-SRV-3, KS-SRV-4). */
export const withdrawable = (request: Request, today: CalendarDate): boolean =>
  nextStatus(request, 'withdraw') !== null &&
  !(request.status === 'planned' && request.effectOn !== null && request.effectOn <= today)

/** Whether what was charged, or the included request, is given back: nobody worked on it yet, or it was refused. */
export const givenBack = (status: RequestStatus, action: RequestAction): boolean =>
  action === 'refuse' || (action === 'withdraw' && status !== 'in-progress')

/**
 * What a member can still do about what they said (KS-SRV-1: "can be reopened and edited"): everything until somebody looks,
 * then only add to it, because what was read stays as it was read.
 */
export function editable({ kind, status }: Pick<Request, 'kind' | 'status'>): 'change' | 'add' | null {
  if (kind !== 'documents-ready') return null
  return status === 'submitted' ? 'change' : status === 'in-progress' ? 'add' : null
}
