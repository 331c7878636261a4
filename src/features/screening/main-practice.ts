import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { query, sql } from '@/src/lib/sql'

const row = z.object({ chamberNumber: z.string().nullable() })

/** The chamber number of the member's main practice; null when it has none, or there is no practice yet. One query. */
export async function mainChamberNumber(req: PayloadRequest, therapist: number): Promise<string | null> {
  const [found] = await query(
    req,
    sql`SELECT chamber_number AS "chamberNumber" FROM practices WHERE therapist_id = ${therapist} AND main
         ORDER BY id LIMIT 1`,
  )
  return row.safeParse(found).data?.chamberNumber || null
}
