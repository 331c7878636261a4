import { randomUUID } from 'node:crypto'
import { unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PayloadRequest } from 'payload'
import { env } from '@/src/lib/env'
import { query, sql } from '@/src/lib/sql'

export type Verdict = 'ok' | 'down'

const patience = 5_000

/** `down` when the check fails, or takes so long that a visitor would have given up. */
export async function judge(check: () => Promise<Verdict>): Promise<Verdict> {
  const tooLate = new Promise<Verdict>((resolve) => setTimeout(resolve, patience, 'down').unref())
  try {
    return await Promise.race([check(), tooLate])
  } catch {
    return 'down'
  }
}

/** Whether the database answers. */
export async function database(req: PayloadRequest): Promise<Verdict> {
  await query(req, sql`SELECT 1`)
  return 'ok'
}

/** Whether a private file could be stored now: a full or read-only disk shows here. */
export async function storage(folder = env.FILES_DIR): Promise<Verdict> {
  const probe = join(folder, `.health-${randomUUID()}`)
  await writeFile(probe, 'ok')
  await unlink(probe)
  return 'ok'
}
