import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/sql'

export type Sql = ReturnType<typeof sql>

/** Whom it is about, with every address at which they, and nobody else, got mail. */
export type Subject = {
  request: number
  therapist: number
  user: number | null
  organisation: number
  email: string | null
  firstName: string
  addresses: string[]
}

/** Runs a statement that ends in RETURNING, and counts. */
export async function counted(req: PayloadRequest, statement: Sql): Promise<number> {
  const [row] = await query(req, sql`WITH touched AS (${statement}) SELECT count(*)::int AS n FROM touched`)
  return Number(row?.n ?? 0)
}

/** Table of a collection: Payload's own naming. */
export const tableOf = (collection: string): Sql => sql`${sql.identifier(collection.replaceAll('-', '_'))}`

/**
 * Says to the database that this transaction erases: what otherwise only grows may then be emptied. Ends with the
 * transaction.
 */
export const allowErasing = (req: PayloadRequest): Promise<unknown> =>
  query(req, sql`SELECT set_config('registerhuis.erasing', 'on', true)`)
