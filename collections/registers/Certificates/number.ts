import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { certificateNumber } from '@/src/domain/registers/certificate'
import { query, sql } from '@/src/lib/sql'

/** The next number of the year: a row that is counted up in the same transaction, so that none is ever skipped. */
export async function nextNumber(req: PayloadRequest, year: number): Promise<string> {
  const rows = await query(
    req,
    sql`INSERT INTO certificate_counters (year, last) VALUES (${year}, 1)
        ON CONFLICT (year) DO UPDATE SET last = certificate_counters.last + 1 RETURNING last`,
  )
  return certificateNumber(year, z.object({ last: z.number() }).parse(rows[0]).last)
}
