import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { query, sql } from '@/src/lib/sql'

const column = z.object({ table: z.string(), column: z.string() })

/** Tables in which a column names this member or account, with how many rows. */
export async function pointsTo(
  req: PayloadRequest,
  { therapist, user }: { therapist: number; user: number },
): Promise<Record<string, number>> {
  const columns = await query(
    req,
    sql`SELECT c.table_name AS "table", c.column_name AS "column" FROM information_schema.columns c
          JOIN information_schema.tables t USING (table_schema, table_name)
         WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'
           AND (c.column_name IN ('therapist_id', 'therapist', 'therapists_id', 'manager_id')
             OR (c.column_name IN ('user_id', 'users_id', 'visitor_id')) OR (c.table_name, c.column_name) IN
                (('therapists', 'id'), ('users', 'id'), ('users_sessions', '_parent_id'))) ORDER BY 1, 2`,
  )
  const found: Record<string, number> = {}
  for (const one of z.array(column).parse(columns)) {
    const ofAccount = /^(user|visitor)/.test(one.column) || one.table.startsWith('users')
    const [row] = await query(
      req,
      sql`SELECT count(*)::int AS n FROM ${sql.identifier(one.table)}
           WHERE ${sql.identifier(one.column)} = ${ofAccount ? user : therapist}`,
    )
    if (Number(row?.n) > 0) found[one.table] = Number(row?.n)
  }
  return found
}

/** Tables in which these words stand anywhere. */
export async function mentions(req: PayloadRequest, words: string): Promise<string[]> {
  const tables = await query(
    req,
    sql`SELECT table_name AS "table", '' AS "column" FROM information_schema.tables
         WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`,
  )
  const found: string[] = []
  for (const { table } of z.array(column).parse(tables)) {
    const [row] = await query(
      req,
      sql`SELECT 1 FROM ${sql.identifier(table)} t WHERE strpos(lower(row_to_json(t)::text), lower(${words})) > 0 LIMIT 1`,
    )
    if (row) found.push(table)
  }
  return found
}
