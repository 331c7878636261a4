import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/sql'

/** Which of these professionals may be found as far as their standing goes (KS-FIND-1); their consent is another matter. */
export async function inGoodStanding(req: PayloadRequest, therapists: readonly number[]): Promise<number[]> {
  const rows = await query(
    req,
    sql`SELECT id FROM therapists
         WHERE standing = 'admitted'
           AND id IN (SELECT jsonb_array_elements_text(${JSON.stringify(therapists)}::jsonb)::int)`,
  )
  return rows.map(({ id }) => Number(id))
}
