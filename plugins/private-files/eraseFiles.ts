import type { PayloadRequest } from 'payload'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import type { Item } from './rows'
import { toIds } from './rows'

/**
 * Erases all files of an item: from the commit on nobody can open them, a job removes the bytes and proves it.
 * The rows stay as receipts. Safe to call again.
 * @returns the ids of the files that will be erased
 */
export async function eraseFiles(req: PayloadRequest, item: Item): Promise<number[]> {
  return inTransaction(req, async () => {
    const rows = await query(
      req,
      sql`SELECT id FROM files WHERE attached_to = ${item.collection} AND attached_id = ${item.id}
             AND state IN ('stored', 'quarantined') ORDER BY id FOR UPDATE`,
    )
    return markForErasure(req, toIds(rows))
  })
}

/** Closes files for everyone and queues the job that erases them, in the transaction of `req`. */
export async function markForErasure(req: PayloadRequest, files: number[]): Promise<number[]> {
  if (files.length === 0) return []
  const marked = toIds(
    await query(
      req,
      sql`UPDATE files SET state = 'erasing', updated_at = now()
           WHERE id = ANY(${sql.param(files)}::int[]) AND state IN ('stored', 'quarantined') RETURNING id`,
    ),
  )
  for (const file of marked) {
    await req.payload.jobs.queue({ task: 'eraseFile', input: { file }, ...asSystem(req, 'erase file') })
  }
  return marked
}
