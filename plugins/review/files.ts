import type { PayloadRequest } from 'payload'
import { invalid } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'
import { idsIn } from './item'

const unknownFile = () =>
  invalid({ files: 'Een van de bestanden bestaat niet (meer). Haal het weg en upload het opnieuw.' })

/**
 * Refuses files that aren't the therapist's before the database is asked to point at them; someone else's look like
 * files that don't exist. attachFiles() claims them after the row is there, and has the last word.
 */
export async function checkFiles(req: PayloadRequest, files: unknown, therapist: unknown): Promise<void> {
  const ids = idsIn(files)
  if (ids === null) throw unknownFile()
  if (ids.length === 0) return
  const wanted = [...new Set(ids)]
  const owner = typeof therapist === 'number' ? therapist : null
  const rows = await query(
    req,
    sql`SELECT id FROM files WHERE id = ANY(${sql.param(wanted)}::int[]) AND therapist_id = ${owner}
           AND state IN ('stored', 'quarantined')`,
  )
  if (rows.length < wanted.length) throw unknownFile()
}
