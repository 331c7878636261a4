import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'

export { sql }

type Statement = ReturnType<typeof sql>

function isPostgres(db: object): db is PostgresAdapter {
  return 'drizzle' in db && 'pool' in db
}

/** The PostgreSQL adapter behind Payload. @throws when another adapter was configured. */
export function postgres(payload: Payload): PostgresAdapter {
  if (isPostgres(payload.db)) return payload.db
  throw new Error('Registerhuis needs the PostgreSQL adapter')
}

/** What LIKE looks for to find a text anywhere; what stands for a sign in LIKE is taken as the sign itself. */
export const containing = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`

/** Runs one statement inside the transaction of `req` when it has one, else on its own. Returns the rows, unchecked. */
export async function query(req: PayloadRequest, statement: Statement): Promise<Record<string, unknown>[]> {
  const adapter = postgres(req.payload)
  const transaction = await req.transactionID
  const session = transaction === undefined || transaction === null ? undefined : adapter.sessions[transaction]
  const result = await (session?.db ?? adapter.drizzle).execute(statement)
  return result.rows
}
