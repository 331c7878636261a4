import { type PointsRule, pointsProblem } from '@/src/domain/evidence/points'
import { refusal } from '@/src/domain/evidence/transitions'
import type { Decision, DecisionInput } from './decide'

export type DecisionFields = { points: string; reason: string }
export type DecisionErrors = { points?: string; reason?: string }

/** A number as someone types it: comma or point. NaN when it isn't one, null when nothing was typed. */
function typedNumber(text: string): number | null {
  const trimmed = text.trim()
  if (trimmed === '') return null
  return /^\d+([.,]\d+)?$/.test(trimmed) ? Number(trimmed.replace(',', '.')) : Number.NaN
}

/**
 * Judges what a reviewer typed with the same rules as the server, before it is sent.
 * @param rule what the collection grants; null when it grants nothing
 */
export function judgeDecision(
  decision: Decision,
  fields: DecisionFields,
  rule: PointsRule | null,
): { input: DecisionInput; errors: DecisionErrors } {
  const reason = fields.reason.trim()
  const errors: DecisionErrors = {}
  const missing = refusal(decision, { reason, ownEvidence: false })
  if (missing) errors.reason = missing.message
  const input: DecisionInput = reason ? { reason } : {}
  if (decision === 'approve' && rule) {
    const points = typedNumber(fields.points)
    const problem = pointsProblem(points, rule)
    if (problem) errors.points = problem
    else if (points !== null) input.points = points
  }
  return { input, errors }
}
