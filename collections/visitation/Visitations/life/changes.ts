import type { VisitInput } from '@/src/domain/visitation/guards'
import type { VisitStatus } from '@/src/domain/visitation/labels'
import { minutes } from '@/src/domain/visitation/times'
import { cancelCost, type VisitAction, type VisitActor } from '@/src/domain/visitation/transitions'
import type { Visitation } from '@/src/payload-types'
import type { Visitor } from './visitors'

type Step = {
  action: VisitAction
  actor: VisitActor
  to: VisitStatus
  input: VisitInput
  planned: Visitor | null
  at: Date
}

const trimmed = (text: string | null | undefined): string | null => text?.trim() || null

const noDate = {
  date: null,
  startsAt: null,
  endsAt: null,
  startMinute: null,
  endMinute: null,
  location: null,
  agreedAt: null,
}

const cancellers = { member: 'member', visitor: 'visitor', colleague: 'visitor', office: 'office' } as const

/** What the report says; the days that follow from it. */
function reported({ input, to }: Step): Partial<Visitation> {
  const due = to === 'improving' ? (input.improvementsDueOn ?? null) : null
  return { report: trimmed(input.report), improvementsDueOn: due, ...closed(to, input) }
}

const closed = (to: VisitStatus, { today }: VisitInput): Partial<Visitation> =>
  to === 'closed' ? { closedOn: today } : {}

/** What a step writes on the visit beside its status. */
export function changesOf(step: Step): Partial<Visitation> {
  const { action, actor, to, input, planned, at } = step
  switch (action) {
    case 'plan':
      return { visitor: planned?.user, visitorName: planned?.name }
    case 'propose': {
      const { date, startsAt, endsAt } = input
      const clock = { startsAt, endsAt, startMinute: minutes(startsAt), endMinute: minutes(endsAt) }
      return { date, ...clock, location: trimmed(input.location), agreedAt: null }
    }
    case 'withdraw-date':
    case 'decline':
      return noDate
    case 'agree':
      return { agreedAt: at.toISOString() }
    case 'cancel': {
      const fee = cancelCost(actor, input.visit.status, input.feeNow)
      const paid = fee > 0 ? { fee } : {}
      return { cancelledBy: cancellers[actor], cancelReason: trimmed(input.message), ...paid }
    }
    case 'visit':
      return {}
    case 'report':
      return reported(step)
    case 'declare':
      return { declaredAt: at.toISOString() }
    case 'reopen':
      return input.improvementsDueOn ? { improvementsDueOn: input.improvementsDueOn } : {}
    case 'close':
      return { closingRemark: trimmed(input.message), ...closed(to, input) }
  }
}
