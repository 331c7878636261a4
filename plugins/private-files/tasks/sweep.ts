import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { markForErasure } from '../eraseFiles'
import { toIds } from '../rows'
import type { FileStorage } from '../storage/types'

const hour = 60 * 60 * 1000
/** Bytes that no row names are left alone this long: their row may be on its way. */
const orphanAge = 24 * hour

export type SweepResult = { orphans: number; abandoned: number; missing: number }

/** Brings store and rows together again after crashes and abandoned forms. Safe to run at any time. */
export async function sweep(req: PayloadRequest, storage: FileStorage, now: Date): Promise<SweepResult> {
  return {
    orphans: await removeOrphans(req, storage, now),
    abandoned: await eraseAbandoned(req),
    missing: await reportMissing(req, storage),
  }
}

const keyRow = z.object({ id: z.number(), storage_key: z.string() })

/** Rows are read after the age is known, so a row written meanwhile still protects its bytes. */
async function removeOrphans(req: PayloadRequest, storage: FileStorage, now: Date): Promise<number> {
  let removed = 0
  for await (const { key, modifiedAt, unfinished } of storage.list()) {
    if (now.getTime() - modifiedAt.getTime() < orphanAge) continue
    const named = unfinished ? [] : await query(req, sql`SELECT id FROM files WHERE storage_key = ${key}`)
    if (named.length > 0) continue
    await storage.delete(key)
    removed += 1
  }
  return removed
}

/** Uploads that were never attached to anything: the form was left. */
async function eraseAbandoned(req: PayloadRequest): Promise<number> {
  return inTransaction(req, async () => {
    const rows = await query(
      req,
      sql`SELECT id FROM files WHERE attached_to IS NULL AND state IN ('stored', 'quarantined')
             AND received_at < now() - interval '7 days' ORDER BY id FOR UPDATE SKIP LOCKED`,
    )
    return (await markForErasure(req, toIds(rows))).length
  })
}

/** A row whose bytes are gone is a loss someone must know of; nothing can be repaired here. */
async function reportMissing(req: PayloadRequest, storage: FileStorage): Promise<number> {
  const rows = await query(
    req,
    sql`SELECT id, storage_key FROM files WHERE state IN ('stored', 'quarantined') AND storage_key IS NOT NULL`,
  )
  let missing = 0
  for (const row of rows) {
    const { id, storage_key } = keyRow.parse(row)
    if (await storage.exists(storage_key)) continue
    missing += 1
    req.payload.logger.error({ file: id }, 'the bytes of a private file are missing')
    const known = await query(
      req,
      sql`SELECT id FROM audit_log WHERE action = 'file.missing' AND subject_id = ${String(id)} LIMIT 1`,
    )
    if (known.length === 0) await recordAudit(req, { action: 'file.missing', subject: 'files', subjectId: id })
  }
  return missing
}
