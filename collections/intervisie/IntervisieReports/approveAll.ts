import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { transition } from '@/plugins/review/transition'
import { rolesWith } from '@/src/access/permissions'
import { getViewer, organisationsOf } from '@/src/access/viewer'
import { errorLines } from '@/src/lib/errors/error-lines'
import { conflict } from '@/src/lib/errors/refusals'
import { asUser } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'

const row = z.object({ id: z.number(), name: z.string() })

export type AllApproved = { approved: number; refused: { name: string; message: string }[] }

/**
 * Approves every session of a report that waits, of the organisations that the person behind `req` reviews, each as if it were
 * approved by itself (KS-INT-1). Their own is left out. What can't be approved is named with the reason.
 * @throws APIError 404 out of reach · 409 nothing waits
 */
export async function approveAll(req: PayloadRequest, report: number): Promise<AllApproved> {
  await req.payload.findByID({ collection: 'intervisie-reports', id: report, depth: 0, ...asUser(req) })
  const viewer = await getViewer(req)
  const reach = organisationsOf(viewer, ...rolesWith('reviewEvidence'))
  const rows = await query(
    req,
    sql`SELECT s.id, t.display_name AS name FROM intervisie_sessions s JOIN therapists t ON t.id = s.therapist_id
         WHERE s.report_id = ${report} AND s.status = 'submitted' AND s.therapist_id IS DISTINCT FROM ${viewer?.therapist?.id ?? null}
           AND ${reach === 'all' ? sql`true` : sql`s.organisation_id = ANY(${sql.param(reach)}::int[])`}
         ORDER BY s.id`,
  )
  const waiting = z.array(row).parse(rows)
  if (waiting.length === 0) throw conflict('Van deze sessie wacht er voor jou niets meer.')
  const result: AllApproved = { approved: 0, refused: [] }
  for (const { id, name } of waiting) {
    try {
      await transition(req, { collection: 'intervisie-sessions', id, action: 'approve' })
      result.approved += 1
    } catch (error) {
      result.refused.push({
        name,
        message: errorLines(req, error, true)
          .map(({ message }) => message)
          .join(' '),
      })
    }
  }
  return result
}
