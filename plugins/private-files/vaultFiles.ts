import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/sql'
import type { Item } from './rows'

/** Puts the files of an item in the vault: its owner can no longer open or remove them (KS-DIP-3). */
export async function vaultFiles(req: PayloadRequest, item: Item): Promise<void> {
  await query(
    req,
    sql`UPDATE files SET vaulted = true, updated_at = now()
         WHERE attached_to = ${item.collection} AND attached_id = ${item.id} AND state IN ('stored', 'quarantined')`,
  )
}
