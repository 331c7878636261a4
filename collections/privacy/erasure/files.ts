import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { markForErasure } from '@/plugins/private-files/eraseFiles'
import { query, sql } from '@/src/lib/sql'
import { exportStorage } from '../DataExports/store'
import { counted, type Subject } from './step'

const file = z.object({ id: z.number(), sha256: z.string(), kept: z.boolean() })

/** A hash proves which file was erased, without saying what was in it. */
export type ErasedFile = { file: number; sha256: string }

/**
 * Closes every file of a member at once and queues the jobs that take the bytes and prove it; the receipts stay, nameless.
 * Files of a group's report stay: they are the proof of colleagues too.
 */
export async function eraseTheirFiles(req: PayloadRequest, { therapist }: Subject): Promise<ErasedFile[]> {
  const rows = await query(
    req,
    sql`SELECT f.id, f.sha256, (f.attached_to = 'intervisie-reports' AND r.id IS NOT NULL) IS TRUE AS kept
          FROM files f LEFT JOIN intervisie_reports r ON f.attached_to = 'intervisie-reports' AND r.id = f.attached_id
         WHERE f.therapist_id = ${therapist} AND f.state IN ('stored', 'quarantined') ORDER BY f.id FOR UPDATE OF f`,
  )
  const going = z
    .array(file)
    .parse(rows)
    .filter(({ kept }) => !kept)
  await markForErasure(
    req,
    going.map(({ id }) => id),
  )
  await query(
    req,
    sql`UPDATE files SET therapist_id = NULL, name = CASE WHEN attached_to = 'intervisie-reports' AND state = 'stored'
               THEN 'Groepsverslag' ELSE 'gewist' END, updated_at = now() WHERE therapist_id = ${therapist}`,
  )
  return going.map(({ id, sha256 }) => ({ file: id, sha256 }))
}

/** The copies they asked for: rows, and the sealed bytes, which must really be gone. @throws when they aren't */
export async function eraseCopies(req: PayloadRequest, { therapist }: Subject): Promise<number> {
  const rows = await query(
    req,
    sql`SELECT storage_name AS name FROM data_exports WHERE therapist_id = ${therapist} AND storage_name IS NOT NULL`,
  )
  const storage = exportStorage()
  for (const { name } of z.array(z.object({ name: z.string() })).parse(rows)) {
    await storage.delete(name)
    if (await storage.exists(name)) throw new Error('The bytes of a copy are still there')
  }
  return counted(req, sql`DELETE FROM data_exports WHERE therapist_id = ${therapist} RETURNING 1`)
}
