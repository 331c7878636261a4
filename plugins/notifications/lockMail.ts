import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { query, sql } from '@/src/lib/sql'
import { mailStates } from './states'

const row = z.object({
  id: z.number(),
  key: z.string(),
  to: z.string(),
  subject: z.string(),
  html: z
    .string()
    .nullable()
    .transform((value) => value ?? ''),
  text: z
    .string()
    .nullable()
    .transform((value) => value ?? ''),
  sealed: z.string().nullable(),
  organisation: z.number().nullable(),
  state: z.enum(mailStates),
  attempts: z.coerce.number(),
})

export type LockedMail = z.infer<typeof row>

/** Reads a mail and keeps its row locked until the transaction of `req` ends. Null when it is gone. */
export async function lockMail(req: PayloadRequest, id: number): Promise<LockedMail | null> {
  const [found] = await query(
    req,
    sql`SELECT id, key, "to", subject, html, text, sealed, organisation_id AS organisation, state::text AS state, attempts
          FROM outbox WHERE id = ${id} FOR UPDATE`,
  )
  return found ? row.parse(found) : null
}
