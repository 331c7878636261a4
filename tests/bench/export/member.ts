import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { query, sql } from '@/src/lib/sql'
import { emailOf } from '../../support/personas'

const row = z.object({ id: z.number(), organisation: z.number() })

/** The member whose copy is made. */
export async function memberOf(req: PayloadRequest): Promise<{ id: number; organisation: number }> {
  const [found] = await query(
    req,
    sql`SELECT t.id, t.organisation_id AS organisation FROM therapists t JOIN users u ON u.id = t.user_id
         WHERE u.email = ${emailOf('alice')}`,
  )
  return row.parse(found)
}
