import type { PayloadRequest } from 'payload'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { mayWithin } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { mayObject } from '@/src/domain/keurmerk/objection'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { conflict, invalid, notFound } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { mailObjection } from '../mails'
import type { KeurmerkOptions } from '../options'
import { grant } from '../round/grant'
import { type Evaluation, lockedEvaluation, roundById } from '../rows'
import { partyOf, reviewerOf } from './party'

async function objectionOf(req: PayloadRequest, id: number): Promise<{ made: boolean; decided: boolean }> {
  const [row] = await query(
    req,
    sql`SELECT objected_at IS NOT NULL AS made, objection_decided_at IS NOT NULL AS decided FROM self_evaluations WHERE id = ${id}`,
  )
  return { made: row?.made === true, decided: row?.decided === true }
}

const note = (req: PayloadRequest, { id, organisation }: Evaluation, step: 'made' | 'upheld' | 'dismissed') =>
  recordAudit(req, {
    action: `self-evaluations.objection-${step}`,
    subject: 'self-evaluations',
    subjectId: id,
    organisation,
  })

/** Objects to a keurmerk that wasn't granted (KB-6). @throws APIError 404 · 409 nothing to object to, too late, or done before */
export function object(req: PayloadRequest, id: number, text: string, at: Date): Promise<void> {
  return inTransaction(req, async () => {
    await partyOf(req, id)
    const evaluation = await lockedEvaluation(req, id, 'update')
    const refusal = mayObject(evaluation, amsterdamDay(at))
    if (refusal !== null) throw conflict(refusal)
    if ((await objectionOf(req, id)).made) throw conflict('Je bezwaar is al binnen. Je hoort van ons.')
    await query(
      req,
      sql`UPDATE self_evaluations SET objected_at = ${at.toISOString()}, objection = ${text.trim()}, updated_at = now() WHERE id = ${id}`,
    )
    await note(req, evaluation, 'made')
  })
}

/**
 * Decides about an objection (KB-6); upheld, the keurmerk is granted after all.
 * @throws APIError 400 nothing was sent that could be granted · 404 out of reach · 409 there is none, or it was decided
 */
export function decideObjection(
  req: PayloadRequest,
  options: KeurmerkOptions,
  id: number,
  { upheld, answer }: { upheld: boolean; answer: string },
  at: Date,
): Promise<void> {
  return inTransaction(req, async () => {
    const evaluation = await lockedEvaluation(req, id, 'update')
    await reviewerOf(req, evaluation)
    if (!mayWithin(await getViewer(req), 'manageKeurmerk', evaluation.organisation)) throw notFound()
    if (upheld && evaluation.outcome === 'nothing-sent') {
      throw invalid({
        upheld:
          'Er is niets verstuurd, dus valt er niets toe te kennen. Kies ongegrond, en schrijf wat de praktijk wel kan doen.',
      })
    }
    const { made, decided } = await objectionOf(req, id)
    if (!made || decided) throw conflict('Er is geen bezwaar (meer) om over te besluiten. Ververs de pagina.')
    await query(
      req,
      sql`UPDATE self_evaluations SET objection_upheld = ${upheld}, objection_answer = ${answer.trim()},
                 objection_decided_at = ${at.toISOString()}, updated_at = now() WHERE id = ${id}`,
    )
    const round = await roundById(req, evaluation.round)
    if (upheld) await grant(req, options, round, [id], at)
    await note(req, evaluation, upheld ? 'upheld' : 'dismissed')
    await mailObjection(req, options, round, evaluation, { upheld, answer: answer.trim() })
  })
}
