import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { defineTask } from '@/src/jobs/defineTask'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import type { SeenOnly } from '../options'
import type { FileStorage } from '../storage/types'

/** Erases one file that was marked for it and proves it: bytes and key are gone, the row stays as the receipt. */
export const eraseTask = (storage: FileStorage, told: SeenOnly = {}) =>
  defineTask<'eraseFile'>({
    slug: 'eraseFile',
    label: 'Bestand wissen',
    retries: { attempts: 20, backoff: { type: 'exponential', delay: 30_000 } },
    inputSchema: [{ name: 'file', type: 'number', required: true }],
    outputSchema: [{ name: 'erased', type: 'checkbox' }],
    handler: async ({ input, req }) => ({ output: { erased: await eraseBytes(req, storage, input.file, told) } }),
  })

const storedRow = z.object({
  storage_key: z.string().nullable(),
  attached_to: z.string().nullable(),
  attached_id: z.coerce.number().nullable(),
})

/**
 * Removes the bytes of one file and writes down that it happened. Idempotent: killed halfway, it starts again.
 * @returns false when the file wasn't (or no longer) marked for erasure
 * @throws when the bytes are still there afterwards
 */
export async function eraseBytes(
  req: PayloadRequest,
  storage: FileStorage,
  file: number,
  told: SeenOnly = {},
): Promise<boolean> {
  return inTransaction(req, async () => {
    const [row] = await query(
      req,
      sql`SELECT storage_key, attached_to, attached_id FROM files WHERE id = ${file} AND state = 'erasing' FOR UPDATE`,
    )
    if (!row) return false
    const { storage_key: key, attached_to: owner, attached_id: item } = storedRow.parse(row)
    if (key !== null) {
      await storage.delete(key)
      if (await storage.exists(key)) throw new Error(`The bytes of file ${file} are still there`)
    }
    await query(
      req,
      sql`UPDATE files SET state = 'erased', erased_at = now(), updated_at = now(), storage_key = NULL, wrapped_key = NULL
           WHERE id = ${file}`,
    )
    if (owner !== null && item !== null && Object.hasOwn(told, owner)) await told[owner]?.(req, item)
    return true
  })
}
