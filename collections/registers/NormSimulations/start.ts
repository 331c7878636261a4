import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { mayWithin } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { conflict, notFound } from '@/src/lib/errors/refusals'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'

const normSchema = z.object({ organisation: z.number(), busy: z.boolean() })

/**
 * Queues a trial of a norm on all running dossiers of its register. One at a time per norm; nothing of the dossiers
 * changes.
 * @returns the id of the simulation
 * @throws APIError 404 out of reach · 409 one is running already
 */
export async function startSimulation(req: PayloadRequest, norm: number): Promise<number> {
  return inTransaction(req, async () => {
    await query(req, sql`SELECT 1 FROM norms WHERE id = ${norm} FOR UPDATE`)
    const rows = await query(
      req,
      sql`SELECT organisation_id AS organisation,
                 EXISTS (SELECT 1 FROM norm_simulations s WHERE s.norm_id = norms.id AND s.status IN ('queued', 'running')) AS busy
            FROM norms WHERE id = ${norm}`,
    )
    const found = normSchema.safeParse(rows[0]).data
    if (!found || !mayWithin(await getViewer(req), 'manageRegisters', found.organisation)) throw notFound()
    if (found.busy) throw conflict('Er loopt al een proef met deze norm. Wacht tot die klaar is.')
    const simulation = await req.payload.create({
      collection: 'norm-simulations',
      data: { norm, status: 'queued', organisation: found.organisation },
      ...asSystem(req, 'simulation of a norm'),
    })
    await req.payload.jobs.queue({ task: 'simulate-norm', input: { simulation: simulation.id }, req })
    await recordAudit(req, {
      action: 'norms.simulate',
      subject: 'norms',
      subjectId: norm,
      organisation: found.organisation,
    })
    return simulation.id
  })
}
