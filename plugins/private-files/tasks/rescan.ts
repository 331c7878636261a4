import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { markForErasure } from '../eraseFiles'
import type { FileServices } from '../options'
import { readWhole } from '../readWhole'

const quarantinedRow = z.object({
  id: z.number(),
  storageKey: z.string(),
  wrappedKey: z.string(),
  size: z.coerce.number(),
  sha256: z.string(),
})

const mostFailures = 5

/**
 * Scans what came in while the scanner was down: clean files become readable, infected ones are erased.
 * Stops when the scanner keeps failing; what it couldn't scan goes to the end of the line.
 */
export async function rescan(
  req: PayloadRequest,
  services: FileServices,
): Promise<{ freed: number; infected: number }> {
  const result = { freed: 0, infected: 0 }
  let failures = 0
  const rows = await query(
    req,
    sql`SELECT id, storage_key AS "storageKey", wrapped_key AS "wrappedKey", size, sha256
          FROM files WHERE state = 'quarantined' ORDER BY updated_at, id LIMIT 500`,
  )
  for (const row of rows) {
    const file = quarantinedRow.parse(row)
    const bytes = await readWhole(services, file)
    if (!bytes) continue
    const scanned = services.scanner ? await services.scanner(bytes) : 'clean'
    if (scanned === 'unavailable') {
      await query(req, sql`UPDATE files SET updated_at = now() WHERE id = ${file.id}`)
      failures += 1
      if (failures === mostFailures) break
    } else if (scanned === 'infected') {
      await condemn(req, file.id)
      result.infected += 1
    } else {
      await query(
        req,
        sql`UPDATE files SET state = 'stored', updated_at = now() WHERE id = ${file.id} AND state = 'quarantined'`,
      )
      result.freed += 1
    }
  }
  return result
}

async function condemn(req: PayloadRequest, file: number): Promise<void> {
  await inTransaction(req, async () => {
    await markForErasure(req, [file])
    await recordAudit(req, { action: 'file.infected', subject: 'files', subjectId: file })
  })
}
