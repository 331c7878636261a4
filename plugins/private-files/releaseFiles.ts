import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/sql'
import type { FileReceipt, Item } from './rows'
import { toReceipt } from './rows'

/**
 * Shows the files of an item to reviewers; called when it is handed in, and again when files were added after that.
 * @param item.organisation who judges the item, when that isn't the owner's own organisation (a register has its keeper): from
 * then on its reviewers open the files
 * @returns the receipts of what was handed in
 */
export async function releaseFiles(
  req: PayloadRequest,
  item: Item & { organisation?: number },
): Promise<FileReceipt[]> {
  const rows = await query(
    req,
    sql`UPDATE files SET released = true, organisation_id = coalesce(${item.organisation ?? null}, organisation_id), updated_at = now()
         WHERE attached_to = ${item.collection} AND attached_id = ${item.id} AND state IN ('stored', 'quarantined')
        RETURNING id, name, size, sha256, received_at`,
  )
  return rows.map(toReceipt).sort((a, b) => a.id - b.id)
}
