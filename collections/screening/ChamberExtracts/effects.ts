import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { ReviewAct } from '@/plugins/review/options'
import { conflict } from '@/src/lib/errors/refusals'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'

const practice = z.object({ id: z.number(), number: z.string().nullable() })

async function mainPractice(req: PayloadRequest, therapist: number) {
  const [row] = await query(
    req,
    sql`SELECT id, nullif(chamber_number, '') AS number FROM practices WHERE therapist_id = ${therapist} AND main
         ORDER BY id LIMIT 1`,
  )
  return practice.safeParse(row).data ?? null
}

/** The number on the extract is that of the practice, or the practice has none yet (KS-PRA-4). @throws APIError 409 */
export async function guardExtract(req: PayloadRequest, { item, action }: ReviewAct): Promise<void> {
  if (action !== 'submit' && action !== 'approve') return
  const known = await mainPractice(req, item.therapist)
  if (!known?.number || known.number === item.fields.chamberNumber) return
  const whose = action === 'submit' ? 'je praktijk' : 'de praktijk van dit lid'
  throw conflict(
    `Het nummer op het uittreksel is anders dan het KvK-nummer van ${whose} (${known.number}). Een van de twee klopt niet.`,
  )
}

/** A practice without a number gets that of its approved extract. */
export async function afterExtract(req: PayloadRequest, { item, action }: ReviewAct): Promise<void> {
  if (action !== 'approve' || typeof item.fields.chamberNumber !== 'string') return
  const known = await mainPractice(req, item.therapist)
  if (!known || known.number) return
  const data = { chamberNumber: item.fields.chamberNumber }
  await req.payload.update({ collection: 'practices', id: known.id, data, ...asSystem(req, 'number of the extract') })
}
