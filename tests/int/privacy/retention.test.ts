import { beforeAll, describe, expect, it } from 'vitest'
import { heldOf } from '@/collections/privacy/erasure/preview'
import { retentionDay } from '@/collections/privacy/retention/day'
import { sweeps } from '@/collections/privacy/retention/rules'
import { retentionLines } from '@/src/domain/privacy/retention'
import { query, sql } from '@/src/lib/sql'
import { systemRequest, testPayload } from '@/tests/support/payload'
import { people } from '../access/fixtures'

const now = new Date('2026-11-23T09:00:00Z')
let known: Awaited<ReturnType<typeof people>>

const count = async (statement: ReturnType<typeof sql>): Promise<number> =>
  (await query(await systemRequest(), statement)).length

beforeAll(async () => {
  known = await people(await systemRequest())
}, 120_000)

describe('X-15: what there is of a member', () => {
  it('is counted for every line of the table, in one statement that the database understands', async () => {
    const held = await heldOf(await systemRequest(), known.A.therapist)
    expect(Object.keys(held)).toEqual(retentionLines.map(({ part }) => part))
    expect(held[retentionLines[0]?.part ?? 'forms']).toBeGreaterThan(0)
  })
})

describe('X-15: what is past its term goes by itself', () => {
  it('does so for every line of the table that has a term of its own', () => {
    const own = retentionLines.filter(({ own: term }) => term).map(({ part }) => part)
    expect(Object.keys(sweeps).sort()).toEqual([...own].sort())
  })

  it('on the day after the last one, not on the last one; once; and says how much in the audit trail', async () => {
    const req = await systemRequest()
    const { A } = known
    const owned = sql`${A.therapist}, ${A.organisation}`
    await query(
      req,
      sql`INSERT INTO certificates_of_conduct (title, therapist_id, organisation_id, status, valid_until)
          VALUES ('over', ${owned}, 'approved', '2025-11-22'), ('nog', ${owned}, 'approved', '2025-11-23')`,
    )
    await query(
      req,
      sql`INSERT INTO files (therapist_id, organisation_id, name, mime_type, size, sha256, received_at, state, attached_to, attached_id, storage_key)
          SELECT ${owned}, 'vog.pdf', 'application/pdf', 1, repeat('a', 64), now(), 'stored', 'certificates-of-conduct', id, 'vog-' || id
            FROM certificates_of_conduct WHERE title = 'over'`,
    )
    await query(
      req,
      sql`INSERT INTO outbox (key, template, "to", subject, state, attempts, created_at) VALUES
          ('oud', 'x', 'a@x.test', 'X', 'sent', 1, '2025-11-22 12:00+01'), ('nieuw', 'x', 'a@x.test', 'X', 'sent', 1, '2025-11-24 12:00+01'),
          ('wacht', 'x', 'a@x.test', 'X', 'waiting', 0, '2020-01-01'), ('laatste', 'erasure-done', 'a@x.test', 'X', 'sent', 1, now() - interval '31 days')`,
    )
    await query(
      req,
      sql`INSERT INTO data_exports (therapist_id, organisation_id, status, asked_at) VALUES
          (${owned}, 'expired', '2025-11-01'), (${owned}, 'ready', '2025-11-01'), (${owned}, 'expired', '2025-12-01')`,
    )
    await query(
      req,
      sql`INSERT INTO charges (therapist_id, organisation_id, description, amount, booked_on, source) VALUES
          (${owned}, 'X', 100, '2018-12-31', 'oud'), (${owned}, 'X', 100, '2019-01-01', 'nieuw')`,
    )
    const payload = await testPayload()
    const first = await retentionDay(payload, now)
    expect(first).toEqual({ erased: { conduct: 1, mails: 2, exports: 1, money: 1 }, proposed: 0, failed: [] })
    expect(await retentionDay(payload, now)).toEqual({ erased: {}, proposed: 0, failed: [] })
    expect(await query(req, sql`SELECT title FROM certificates_of_conduct ORDER BY 1`)).toEqual([{ title: 'nog' }])
    expect(await count(sql`SELECT 1 FROM files WHERE name = 'vog.pdf' AND state = 'erasing'`)).toBe(1)
    expect(
      await query(req, sql`SELECT key FROM outbox WHERE key IN ('oud','nieuw','wacht','laatste') ORDER BY 1`),
    ).toEqual([{ key: 'nieuw' }, { key: 'wacht' }])
    expect(await query(req, sql`SELECT source FROM charges ORDER BY 1`)).toEqual([{ source: 'nieuw' }])
    const lines = await query(
      req,
      sql`SELECT fields FROM audit_log WHERE action = 'retention.done' AND fields ->> 'part' = 'mails'`,
    )
    expect(lines).toEqual([{ fields: { part: 'mails', count: 2 } }])
  }, 60_000)

  it('proposes to erase who ended their membership two years ago, but not who is a member or works here; a refusal holds for a year', async () => {
    const req = await systemRequest()
    const { A, B, C } = known
    for (const { therapist, organisation } of [A, B, C]) {
      await query(
        req,
        sql`INSERT INTO standing_changes (therapist_id, organisation_id, number, "on", good, reimbursable)
            VALUES (${therapist}, ${organisation}, 900, '2024-11-22', false, false)`,
      )
    }
    await query(req, sql`DELETE FROM standing_changes WHERE therapist_id = ${B.therapist} AND number < 900`)
    await query(req, sql`UPDATE therapists SET standing = 'ended' WHERE id IN (${B.therapist}, ${C.therapist})`)
    await query(req, sql`INSERT INTO memberships (user_id, display_name, role) VALUES (${C.user}, 'Carol', 'editor')`)
    const payload = await testPayload()
    const proposed = async (day: string) => (await retentionDay(payload, new Date(`${day}T09:00:00Z`))).proposed
    expect(await proposed('2026-11-22')).toBe(0)
    expect(await proposed('2026-11-23')).toBe(1)
    expect(await proposed('2026-11-23')).toBe(0)
    const [request] = await query(req, sql`SELECT id, therapist_id AS t FROM erasure_requests WHERE status = 'asked'`)
    expect(request?.t).toBe(B.therapist)
    await query(
      req,
      sql`UPDATE erasure_requests SET status = 'refused', updated_at = '2026-11-24T12:00:00Z' WHERE id = ${Number(request?.id)}`,
    )
    expect(await proposed('2027-11-24')).toBe(0)
    expect(await proposed('2027-11-26')).toBe(1)
  }, 60_000)
})
