import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { genesis, linkHash } from './chain'

const batch = 500
const chainLock = 7_204_118

const line = sql.raw(
  'a.id, a.action, a.subject, a.subject_id, a.actor, a.organisation, a.reason, a.fields, a.created_at::text AS at',
)

/**
 * Chains lines that were committed and not chained yet, oldest first. Only one process does so at a time; running it
 * twice changes nothing.
 * @returns how many lines were chained
 */
export async function chainLines(req: PayloadRequest): Promise<number> {
  return inTransaction(req, async () => {
    await query(req, sql`SELECT pg_advisory_xact_lock(${chainLock})`)
    const rows = await query(
      req,
      sql`SELECT ${line} FROM audit_log a
           WHERE NOT EXISTS (SELECT FROM audit_chain c WHERE c.line_id = a.id) ORDER BY a.id LIMIT ${batch}`,
    )
    const [last] = await query(req, sql`SELECT hash FROM audit_chain ORDER BY position DESC LIMIT 1`)
    let hash = typeof last?.hash === 'string' ? last.hash : genesis
    for (const row of rows) {
      hash = linkHash(hash, row)
      await query(req, sql`INSERT INTO audit_chain (line_id, hash) VALUES (${row.id}, ${hash})`)
    }
    return rows.length
  })
}

export type ChainReport = { lines: number; unchained: number; broken: { position: number; lineId: number } | null }

/** Walks the whole chain and names the first place where a line was changed, removed or moved. */
export async function verifyChain(req: PayloadRequest): Promise<ChainReport> {
  let hash = genesis
  let lines = 0
  for (let position = 0; ; ) {
    const rows = await query(
      req,
      sql`SELECT c.position::int AS position, c.line_id AS "lineId", c.hash, ${line}
            FROM audit_chain c LEFT JOIN audit_log a ON a.id = c.line_id
           WHERE c.position > ${position} ORDER BY c.position LIMIT ${batch}`,
    )
    for (const { position: at, lineId, hash: stored, ...content } of rows) {
      hash = linkHash(hash, content)
      position = Number(at)
      if (hash !== stored) return { lines, unchained: 0, broken: { position, lineId: Number(lineId) } }
      lines += 1
    }
    if (rows.length < batch) break
  }
  const [open] = await query(
    req,
    sql`SELECT count(*)::int AS count FROM audit_log a
         WHERE NOT EXISTS (SELECT FROM audit_chain c WHERE c.line_id = a.id)`,
  )
  return { lines, unchained: Number(open?.count ?? 0), broken: null }
}
