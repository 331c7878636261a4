import { createLocalReq, type Payload } from 'payload'
import { query, sql } from '@/src/lib/sql'

/** @throws when the database of a real portal holds demo accounts: their password is known to everyone. */
export async function refuseDemoData(payload: Payload): Promise<void> {
  const rows = await query(
    await createLocalReq({}, payload),
    sql`SELECT 1 FROM users WHERE email LIKE '%@demo.test' LIMIT 1`,
  )
  if (rows.length > 0) {
    throw new Error(
      'In deze database staan demo-accounts en APP_MODE is "production". Gebruik een lege database (DATABASE_URL).',
    )
  }
}
