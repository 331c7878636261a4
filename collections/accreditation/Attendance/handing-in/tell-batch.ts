import { createLocalReq, type Payload } from 'payload'
import { z } from 'zod'
import { eachApart, type Tally } from '@/collections/registers/Registrations/jobs/eachApart'
import { query, sql } from '@/src/lib/sql'
import { tellParticipant } from './tell'

const rows = z.array(z.object({ id: z.number() }))

/** Tells everyone a list credited, each apart; who was told already is left out, so that it can run again (KK-DOS-4). */
export async function tellBatch(payload: Payload, batch: number): Promise<Tally> {
  const found = await query(
    await createLocalReq({}, payload),
    sql`SELECT a.id FROM attendance a WHERE a.batch_id = ${batch} AND a.ended_at IS NULL
           AND NOT EXISTS (SELECT 1 FROM outbox WHERE key = 'attendance:' || a.id) ORDER BY a.id`,
  )
  return eachApart(payload, rows.parse(found), (req, { id }) => tellParticipant(req, id))
}
