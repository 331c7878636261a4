import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { exportStorage } from './store'

const row = z.object({ id: z.number(), name: z.string().nullable() })

/** Half-made copies of a process that was killed are left alone this long: they may still be written. */
const orphanAge = 24 * 60 * 60 * 1000

/**
 * Erases the copies whose time is over, and proves it: the row says expired only when the bytes are gone. Looks at
 * moments, so that a missed run is caught up and a second one does nothing.
 */
export async function expireExports(payload: Payload, now: Date): Promise<{ done: number; failed: number }> {
  const req = await createLocalReq({}, payload)
  const due = await query(
    req,
    sql`SELECT id, storage_name AS name FROM data_exports
         WHERE status = 'ready' AND expires_at <= ${now.toISOString()}::timestamptz ORDER BY id LIMIT 1000`,
  )
  const tally = { done: 0, failed: 0 }
  for (const { id, name } of z.array(row).parse(due)) {
    try {
      const own = await createLocalReq({}, payload)
      await inTransaction(own, () => eraseCopy(own, id, name))
      tally.done += 1
    } catch (error) {
      payload.logger.error({ err: error, export: id }, 'erasing a copy failed')
      tally.failed += 1
    }
  }
  await removeOrphans(req, now)
  return tally
}

async function eraseCopy(req: PayloadRequest, id: number, name: string | null): Promise<void> {
  await query(
    req,
    sql`UPDATE data_exports SET status = 'expired', storage_name = NULL, wrapped_key = NULL, updated_at = now()
         WHERE id = ${id} AND status = 'ready'`,
  )
  if (!name) return
  const storage = exportStorage()
  await storage.delete(name)
  if (await storage.exists(name)) throw new Error(`The bytes of copy ${id} are still there`)
}

async function removeOrphans(req: PayloadRequest, now: Date): Promise<void> {
  const storage = exportStorage()
  for await (const { key, modifiedAt } of storage.list()) {
    if (now.getTime() - modifiedAt.getTime() < orphanAge) continue
    const named = await query(req, sql`SELECT id FROM data_exports WHERE storage_name = ${key}`)
    if (named.length === 0) await storage.delete(key)
  }
}
