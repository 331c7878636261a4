import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { query, sql } from '@/src/lib/sql'
import type { Keyring } from './keyring'

const wrappedRow = z.object({ id: z.number(), wrapped_key: z.string() })
const batch = 500

/**
 * Wraps the key of every file anew with the first master key. The files themselves aren't touched. Safe to stop and
 * run again, also while the portal runs. Afterwards the older master keys can be taken out of FILES_MASTER_KEY.
 * @returns how many keys were wrapped anew
 */
export async function rotateKeys(req: PayloadRequest, keyring: Keyring): Promise<number> {
  let rotated = 0
  let last = 0
  for (;;) {
    const rows = await query(
      req,
      sql`SELECT id, wrapped_key FROM files WHERE id > ${last} AND wrapped_key IS NOT NULL ORDER BY id LIMIT ${batch}`,
    )
    for (const row of rows) {
      const { id, wrapped_key: old } = wrappedRow.parse(row)
      last = id
      if (await keyring.isCurrent(old)) continue
      const renewed = await keyring.wrap(await keyring.unwrap(old))
      // Only when nothing changed it meanwhile: an erased file must not get its key back.
      await query(req, sql`UPDATE files SET wrapped_key = ${renewed} WHERE id = ${id} AND wrapped_key = ${old}`)
      rotated += 1
    }
    if (rows.length < batch) return rotated
  }
}
