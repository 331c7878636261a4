import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/sql'

/** Why a line isn't corrected by hand: it follows an activity that isn't decided yet, and would be booked again. */
export async function keptBy(req: PayloadRequest, source: string): Promise<string | null> {
  const id = /^activities\/(\d{1,9})$/.exec(source)?.[1]
  if (!id) return null
  const [open] = await query(
    req,
    sql`SELECT 1 FROM activities WHERE id = ${Number(id)} AND status IN ('submitted', 'returned')`,
  )
  return open ? 'Deze punten horen bij een activiteit die nog beoordeeld wordt. Pas ze aan in die beoordeling.' : null
}
