import type { PayloadRequest } from 'payload'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { getViewer } from '@/src/access/viewer'
import { applicationStatusLabels } from '@/src/domain/aov/labels'
import { type ApplicationAction, nextStatus } from '@/src/domain/aov/workflow'
import { conflict, notFound } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { tellWithdrawn } from '../../insurer'
import { mailDecided, mailWithdrawn } from '../mail'
import { type ApplicationRow, lockedApplication } from '../row'

type Decision = { insurerReference?: string | null; answer?: string | null }

/** @throws APIError 409 when this step isn't possible any more, with where it stands */
export function demandStep(row: ApplicationRow, action: ApplicationAction): NonNullable<ReturnType<typeof nextStatus>> {
  const next = nextStatus(row.status, action)
  if (next !== null) return next
  const stands = applicationStatusLabels[row.status].toLowerCase()
  throw conflict(
    row.status === 'submitted'
      ? 'De aanvraag is nog niet naar de verzekeraar. Verstuur hem eerst.'
      : `Dit kan niet meer: de aanvraag staat op “${stands}”. Ververs de pagina.`,
  )
}

/** Nobody of staff decides about their own application. @throws APIError 409 */
export async function demandOther(req: PayloadRequest, { therapist }: ApplicationRow): Promise<void> {
  if ((await getViewer(req))?.therapist?.id === therapist) throw conflict('Je eigen aanvraag handelt een collega af.')
}

/** What the insurer decided, told to the member (KS-AOV-1). */
export function decide(
  req: PayloadRequest,
  id: number,
  { accepted, insurerReference, answer }: Decision & { accepted: boolean },
  at: Date,
): Promise<void> {
  return inTransaction(req, async () => {
    const row = await lockedApplication(req, id)
    await demandOther(req, row)
    const status = demandStep(row, accepted ? 'accept' : 'decline')
    await query(
      req,
      sql`UPDATE aov_applications SET status = ${status}, decided_at = ${at.toISOString()}, answer = ${answer || null},
                 insurer_reference = coalesce(${insurerReference || null}, insurer_reference), updated_at = now()
           WHERE id = ${id}`,
    )
    await recordAudit(req, {
      action: accepted ? 'aov-applications.accepted' : 'aov-applications.declined',
      subject: 'aov-applications',
      subjectId: id,
      organisation: row.organisation,
    })
    await mailDecided(req, row, { accepted, answer: answer || null })
  })
}

/**
 * The member takes their application back (KS-AOV-1). An insurer that has it is told by what was set up, else by staff: until
 * then it stays on their list. @throws APIError 404 when it isn't theirs
 */
export function withdraw(req: PayloadRequest, id: number, therapist: number, at: Date): Promise<void> {
  return inTransaction(req, async () => {
    const row = await lockedApplication(req, id)
    if (row.therapist !== therapist) throw notFound()
    const status = demandStep(row, 'withdraw')
    await query(
      req,
      sql`UPDATE aov_applications SET status = ${status}, decided_at = ${at.toISOString()}, updated_at = now() WHERE id = ${id}`,
    )
    await recordAudit(req, {
      action: 'aov-applications.withdraw',
      subject: 'aov-applications',
      subjectId: id,
      organisation: row.organisation,
      fields: { from: row.status },
    })
    if (row.sent && (await tellWithdrawn(req, row))) await markTold(req, id, at)
    await mailWithdrawn(req, row)
  })
}

const markTold = (req: PayloadRequest, id: number, at: Date) =>
  query(
    req,
    sql`UPDATE aov_applications SET insurer_told_at = ${at.toISOString()}, updated_at = now() WHERE id = ${id}`,
  )

/** Staff told the insurer themselves that it was taken back. @throws APIError 409 when there was nothing to tell (any more) */
export function tellByHand(req: PayloadRequest, id: number, at: Date): Promise<void> {
  return inTransaction(req, async () => {
    const row = await lockedApplication(req, id)
    await demandOther(req, row)
    if (row.status !== 'withdrawn' || !row.sent || row.told) {
      throw conflict('Hier is niets (meer) door te geven. Ververs de pagina.')
    }
    await markTold(req, id, at)
    await recordAudit(req, {
      action: 'aov-applications.told',
      subject: 'aov-applications',
      subjectId: id,
      organisation: row.organisation,
    })
  })
}
