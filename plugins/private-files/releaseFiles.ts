import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/sql'
import type { FileReceipt, Item } from './rows'
import { toReceipt } from './rows'

/**
 * Shows the files of an item to reviewers; called when it is handed in, and again when files were added after that.
 * @returns the receipts of what was handed in
 */
export async function releaseFiles(req: PayloadRequest, item: Item): Promise<FileReceipt[]> {
  const rows = await query(
    req,
    sql`UPDATE files SET released = true, updated_at = now()
         WHERE attached_to = ${item.collection} AND attached_id = ${item.id} AND state IN ('stored', 'quarantined')
        RETURNING id, name, size, sha256, received_at`,
  )
  return rows.map(toReceipt).sort((a, b) => a.id - b.id)
}
