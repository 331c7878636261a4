import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildExport } from '@/collections/privacy/DataExports/build/build'
import { expireExports } from '@/collections/privacy/DataExports/expire'
import { holdings, leftOut } from '@/collections/privacy/holdings'
import { attachFiles } from '@/plugins/private-files'
import { query, sql } from '@/src/lib/sql'
import { pdf } from '@/tests/factories/files'
import { isOnDisk, storedPaths, upload } from '@/tests/support/files'
import { systemRequest, testPayload } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { requestOf, type Speaker } from '@/tests/support/session'

const fetched = (who: Speaker, id: number) => rest(who).get(`/api/data-exports/${id}/content`)
const copies = () => storedPaths().filter((path) => path.includes('/exports/'))

async function therapistOf(name: string): Promise<number> {
  const [row] = await query(
    await systemRequest(),
    sql`SELECT t.id FROM therapists t JOIN users u ON u.id = t.user_id WHERE u.email = ${`${name}@personas.test`}`,
  )
  return Number(row?.id)
}

/** A copy of Alice's data that was made, whatever the limit on asking. */
async function aCopy(): Promise<number> {
  const alice = await therapistOf('alice')
  const [row] = await query(
    await systemRequest(),
    sql`INSERT INTO data_exports (therapist_id, organisation_id, status, asked_at, created_at, updated_at)
        SELECT id, organisation_id, 'asked', now(), now(), now() FROM therapists WHERE id = ${alice}
        ON CONFLICT (therapist_id) WHERE status IN ('asked', 'building') DO UPDATE SET updated_at = now() RETURNING id`,
  )
  const id = Number(row?.id)
  expect(await buildExport(await testPayload(), id)).toBe('ready')
  return id
}

describe('X-15: a copy of everything', () => {
  beforeAll(async () => {
    for (const who of ['alice', 'bob'] as const) {
      const { body } = await upload(who, await pdf(), `bewijs van ${who}.pdf`)
      await attachFiles(await requestOf(who), { collection: 'diplomas', id: 7000 + body.id, files: [body.id] })
    }
  }, 120_000)

  it('is asked for once at a time, made by a job, and told by mail', async () => {
    const asked = await rest('alice').post('/api/data-exports', {})
    expect([asked.status, asked.body.status]).toEqual([201, 'asked'])
    const again = await rest('alice').post('/api/data-exports', {})
    expect([again.status, again.body.errors[0].message]).toEqual([
      409,
      'Er wordt al een kopie voor je gemaakt. Je krijgt mail zodra hij klaarstaat.',
    ])
    expect((await rest(null).post('/api/data-exports', {})).status).toBe(401)
    expect((await fetched('alice', asked.body.id)).status).toBe(404)
    const req = await systemRequest()
    const [job] = await query(
      req,
      sql`SELECT count(*)::int AS n FROM payload_jobs WHERE task_slug = 'build-data-export' AND input->>'export' = ${String(asked.body.id)}`,
    )
    expect(job).toEqual({ n: 1 })
    expect(await buildExport(await testPayload(), asked.body.id)).toBe('ready')
    expect(await buildExport(await testPayload(), asked.body.id)).toBe('nothing to do')
    const mails = await query(req, sql`SELECT subject FROM outbox WHERE key = ${`data-export-ready:${asked.body.id}`}`)
    expect(mails).toEqual([{ subject: 'De kopie van je gegevens staat klaar' }])
  })

  it('holds what is theirs and nobody else’s, no secrets, and is unreadable on disk', async () => {
    const id = await aCopy()
    const { status, bytes, headers } = await fetched('alice', id)
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(Number(headers.get('content-length'))).toBe(bytes.length)
    const zip = unzipSync(bytes)
    const names = Object.keys(zip)
    expect(names).toContain('index.html')
    expect(names).toContain('gegevens/therapists.json')
    expect(names).toContain('bestanden/diplomas/bewijs van alice.pdf')
    const text = Object.entries(zip)
      .filter(([name]) => !name.endsWith('.pdf'))
      .map(([, content]) => new TextDecoder().decode(content))
      .join('\n')
    expect(text).toContain('alice@personas.test')
    for (const other of ['bob', 'Bob', 'carol', 'reviewer@']) expect(text).not.toContain(other)
    expect(text).not.toMatch(/"(hash|salt|wrappedKey|storageKey|sessions)"/)
    expect(isOnDisk('alice@personas.test')).toBe(false)
  })

  it('is for its member alone: to everyone else it is not there', async () => {
    const id = await aCopy()
    for (const who of ['bob', 'carol'] as const) expect([who, (await fetched(who, id)).status]).toEqual([who, 404])
    for (const who of ['admin', 'support', 'stranger'] as const) {
      expect([who, [403, 404]]).toEqual([who, expect.arrayContaining([(await fetched(who, id)).status])])
    }
    expect((await fetched(null, id)).status).toBe(401)
    expect((await fetched('alice', 99999999)).status).toBe(404)
  })

  it('expires: no longer given out, its bytes erased, once', async () => {
    const id = await aCopy()
    const req = await systemRequest()
    const before = copies().length
    await query(req, sql`UPDATE data_exports SET expires_at = now() - interval '1 minute' WHERE id = ${id}`)
    expect((await fetched('alice', id)).status).toBe(404)
    const payload = await testPayload()
    expect(await expireExports(payload, new Date())).toEqual({ done: 1, failed: 0 })
    expect(await expireExports(payload, new Date())).toEqual({ done: 0, failed: 0 })
    expect(copies().length).toBe(before - 1)
    const [row] = await query(
      req,
      sql`SELECT status::text, storage_name AS name, wrapped_key AS key FROM data_exports WHERE id = ${id}`,
    )
    expect(row).toEqual({ status: 'expired', name: null, key: null })
  })

  it('leaves nothing out: every collection that points to members or accounts is in it, or says why not', async () => {
    const { config } = await testPayload()
    const points = config.collections.filter(({ flattenedFields }) =>
      flattenedFields.some(
        (field) =>
          field.type === 'relationship' &&
          [field.relationTo].flat().some((to) => to === 'therapists' || to === 'users'),
      ),
    )
    const known = new Set([...Object.keys(holdings), ...Object.keys(leftOut)])
    expect(points.map(({ slug }) => slug).filter((slug) => !known.has(slug))).toEqual([])
  })
})

describe('X-15: a copy by letter', () => {
  const start = (who: Speaker, membershipNumber: string) =>
    rest(who).post('/api/data-exports/on-behalf', { json: { membershipNumber } })

  it('is started by who watches over privacy there, for a member of theirs, who alone fetches it', async () => {
    const req = await systemRequest()
    const bob = await therapistOf('bob')
    const [row] = await query(req, sql`SELECT membership_number AS number FROM therapists WHERE id = ${bob}`)
    const number = String(row?.number)
    for (const who of ['support', 'reviewer', 'bob'] as const)
      expect([who, (await start(who, number)).status]).toEqual([who, 403])
    expect((await start('adminNorth', 'BESTAAT-NIET')).body.errors[0].field).toBe('membershipNumber')
    const carol = await query(
      req,
      sql`SELECT membership_number AS number FROM therapists WHERE id = ${await therapistOf('carol')}`,
    )
    expect((await start('adminNorth', String(carol[0]?.number))).status).toBe(400)
    const made = await start('adminNorth', ` ${number.toLowerCase()} `)
    expect([made.status, made.body.status]).toEqual([201, 'asked'])
    expect((await start('adminNorth', number)).status).toBe(409)
    expect(await buildExport(await testPayload(), made.body.id)).toBe('ready')
    expect((await fetched('adminNorth', made.body.id)).status).not.toBe(200)
    expect((await fetched('alice', made.body.id)).status).toBe(404)
    expect((await fetched('bob', made.body.id)).status).toBe(200)
    const audit = await query(
      req,
      sql`SELECT action FROM audit_log WHERE subject = 'data-exports' AND subject_id = ${String(made.body.id)}`,
    )
    expect(audit).toEqual([{ action: 'data-exports.on-behalf' }])
  }, 60_000)

  it('leaves nothing behind when who asked is erased while it is made', async () => {
    const id = await aCopy()
    const req = await systemRequest()
    const before = copies().length
    await query(req, sql`UPDATE data_exports SET status = 'asked', storage_name = NULL WHERE id = ${id}`)
    const building = buildExport(await testPayload(), id)
    await query(req, sql`UPDATE data_exports SET status = 'failed' WHERE id = ${id}`)
    expect(['failed', 'nothing to do']).toContain(await building)
    expect(copies().length).toBe(before)
  }, 60_000)
})
