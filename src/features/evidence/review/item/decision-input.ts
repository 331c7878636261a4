import { type PointsRule, pointsProblem } from '@/src/domain/evidence/points'
import { refusal } from '@/src/domain/evidence/transitions'
import type { TypedBooking } from '../booking/read'
import type { Decision, DecisionInput } from './decide'
import { typedNumber } from './typed-number'

export type DecisionFields = { points: string; reason: string }
export type DecisionErrors = { points?: string; bookings?: string; reason?: string }

/**
 * Judges what a reviewer typed with the same rules as the server, before it is sent.
 * @param rule what the collection grants; null when it grants nothing
 * @param bookings the registers that were ticked; null when that isn't asked
 */
export function judgeDecision(
  decision: Decision,
  fields: DecisionFields,
  rule: PointsRule | null,
  bookings: TypedBooking[] | null = null,
): { input: DecisionInput; errors: DecisionErrors } {
  const reason = fields.reason.trim()
  const errors: DecisionErrors = {}
  const missing = refusal(decision, { reason, ownEvidence: false })
  if (missing) errors.reason = missing.message
  const input: DecisionInput = reason ? { reason } : {}
  if ((decision === 'approve' || decision === 'correct') && rule) {
    const points = typedNumber(fields.points)
    const problem = pointsProblem(points, rule)
    if (problem) errors.points = problem
    else if (points !== null) input.points = points
    if (bookings?.some(({ points }) => Number.isNaN(points))) errors.bookings = 'Vul een getal in, of niets.'
    else if (bookings) input.bookings = bookings
  }
  return { input, errors }
}
