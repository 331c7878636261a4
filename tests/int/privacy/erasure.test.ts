import { beforeAll, describe, expect, it } from 'vitest'
import { eraseAgain, listErased } from '@/collections/privacy/erasure/again'
import { eraseMember } from '@/collections/privacy/erasure/erase'
import { heldOf } from '@/collections/privacy/erasure/preview'
import { holdings, leftOut } from '@/collections/privacy/holdings'
import { attachFiles } from '@/plugins/private-files'
import { releaseFiles } from '@/plugins/private-files/releaseFiles'
import { localDisk } from '@/plugins/private-files/storage/localDisk'
import { eraseBytes } from '@/plugins/private-files/tasks/eraseTask'
import { heldSomewhere } from '@/src/domain/privacy/retention'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { pdf } from '@/tests/factories/files'
import { aGroup } from '@/tests/factories/intervisie'
import { aMembership, factoryPassword } from '@/tests/factories/users'
import { storedPaths, upload } from '@/tests/support/files'
import { systemRequest, testPayload } from '@/tests/support/payload'
import { emailOf } from '@/tests/support/personas'
import { rest } from '@/tests/support/rest'
import { logIn, requestOf, type Speaker } from '@/tests/support/session'
import { people, rows } from '../access/fixtures'
import { type Context, idOf } from '../access/make-row'
import { mentions, pointsTo } from './traces'

const asked = { currentPassword: factoryPassword, understood: true, request: 'Ik stop met mijn praktijk.' }
const ask = (who: Speaker, body: object = asked) => rest(who).post('/api/erasure-requests', { json: body })
const withdraw = (who: Speaker, id: number) => rest(who).post(`/api/erasure-requests/${id}/withdraw`, { json: {} })
const judge = (who: Speaker, id: number, body: object) =>
  rest(who).post(`/api/erasure-requests/${id}/judge`, { json: body })

let known: Awaited<ReturnType<typeof people>>

async function statusOf(id: number): Promise<unknown> {
  const [row] = await query(await systemRequest(), sql`SELECT status::text AS s FROM erasure_requests WHERE id = ${id}`)
  return row?.s
}

/** Runs the jobs that erase bytes, as the worker would. */
async function eraseMarked(): Promise<void> {
  const req = await systemRequest()
  const marked = await query(req, sql`SELECT id FROM files WHERE state = 'erasing'`)
  for (const { id } of marked) await eraseBytes(req, localDisk(process.env.FILES_DIR ?? ''), Number(id))
}

beforeAll(async () => {
  known = await people(await systemRequest())
}, 120_000)

describe('X-15: asking to be erased', () => {
  it('asks for the password and a yes, once at a time, and can be taken back until it is judged', async () => {
    expect((await ask(null)).status).toBe(401)
    expect((await ask('stranger')).status).toBe(403)
    const wrong = await ask('alice', { ...asked, currentPassword: 'Iets-anders-1!' })
    expect([wrong.status, wrong.body.errors[0].field]).toEqual([400, 'currentPassword'])
    const unsure = await ask('alice', { currentPassword: factoryPassword })
    expect([unsure.status, unsure.body.errors[0].field]).toEqual([400, 'understood'])
    const first = await ask('alice')
    expect(first.status).toBe(201)
    expect((await ask('alice')).status).toBe(409)
    for (const who of ['bob', 'carol'] as const) expect((await withdraw(who, first.body.id)).status).toBe(404)
    expect((await withdraw('alice', first.body.id)).status).toBe(200)
    expect((await withdraw('alice', first.body.id)).status).toBe(409)
    const late = await judge('admin', first.body.id, { approve: true })
    expect([late.status, late.body.errors[0].message]).toEqual([409, 'Het lid heeft dit verzoek ingetrokken.'])
    const mails = await query(
      await systemRequest(),
      sql`SELECT "to" FROM outbox WHERE key = ${`erasure-asked:${first.body.id}`}`,
    )
    expect(mails).toEqual([{ to: emailOf('alice') }])
  }, 60_000)

  it('waits for what others depend on: a role, a group, an appointment', async () => {
    const req = await systemRequest()
    const { B } = known
    await aGroup(req, { members: [B.therapist, known.A.therapist] })
    const managing = await ask('bob')
    expect([managing.status, managing.body.errors[0].message]).toEqual([
      409,
      expect.stringContaining('Draag het beheer eerst over'),
    ])
    await inTransaction(req, async () => {
      await query(req, sql`UPDATE intervisie_group_members SET until = '2026-11-01' WHERE until IS NULL`)
      await query(
        req,
        sql`UPDATE intervisie_groups SET status = 'ended', manager_id = NULL WHERE manager_id = ${B.therapist}`,
      )
    })
    const role = await aMembership(req, { user: B.user, role: 'editor', displayName: 'Bob' })
    expect((await ask('bob')).body.errors[0].message).toContain('rol voor je werk')
    await query(req, sql`UPDATE memberships SET ended_at = now() WHERE id = ${role.id}`)
    const free = await ask('bob')
    expect(free.status).toBe(201)
    // What comes up after asking is in the way of approving too.
    await query(req, sql`UPDATE memberships SET ended_at = NULL WHERE id = ${role.id}`)
    expect((await judge('admin', free.body.id, { approve: true })).status).toBe(409)
    await query(req, sql`UPDATE memberships SET ended_at = now() WHERE id = ${role.id}`)
    await withdraw('bob', free.body.id)
  }, 60_000)

  it('is judged by who watches over privacy there: refused with a reason that the member reads, once', async () => {
    const request = await ask('carol')
    expect([request.status, request.body]).toEqual([201, { id: expect.any(Number) }])
    const { id } = request.body
    for (const who of ['reviewerSouth', 'support', 'finance', 'editor', 'bob'] as const) {
      expect([who, (await judge(who, id, { approve: true })).status]).toEqual([who, 404])
    }
    expect((await judge('adminNorth', id, { approve: true })).status).toBe(404)
    expect((await judge('admin', id, { approve: false })).body.errors[0].field).toBe('reason')
    const both = await Promise.all([
      judge('admin', id, { approve: false, reason: 'Er loopt nog een bezwaar.' }),
      judge('admin', id, { approve: false, reason: 'Er loopt nog een bezwaar.' }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    const [mail] = await query(
      await systemRequest(),
      sql`SELECT text FROM outbox WHERE key = ${`erasure-refused:${id}`}`,
    )
    expect(mail?.text).toContain('Er loopt nog een bezwaar.')
    expect((await judge('admin', id, { approve: true })).status).toBe(409)
    const own = await rest('carol').get(`/api/erasure-requests/${id}`)
    expect(own.body.reason).toBe('Er loopt nog een bezwaar.')
    expect((await rest('bob').get(`/api/erasure-requests/${id}`)).status).toBe(404)
  }, 60_000)
})

/** One row of everything that the portal can hold, with this member's name in what is text. */
async function fill(who: 'A' | 'B', without: string[] = []): Promise<void> {
  const req = await systemRequest()
  const context: Context = { req, person: known[who], owner: who }
  for (const slug of [...Object.keys(holdings), 'second-factors', 'credential-tokens', 'pairings', 'credits']) {
    if (without.includes(slug)) continue
    await rows[slug]?.(context)
  }
}

describe('X-15: erasing', () => {
  it('takes everything that may go: rows, files, account and sessions, once; what must stay has its reason', async () => {
    const req = await systemRequest()
    const { A } = known
    await fill('A', ['erasure-requests'])
    const alice = await logIn(emailOf('alice'))
    const file = (await upload('alice', await pdf(), 'diploma van alice.pdf')).body
    const [open] = await query(
      req,
      sql`SELECT id FROM diplomas WHERE therapist_id = ${A.therapist} AND status = 'submitted' LIMIT 1`,
    )
    const diploma = idOf(open)
    await attachFiles(await requestOf('alice'), { collection: 'diplomas', id: diploma, files: [file.id] })
    await releaseFiles(req, { collection: 'diplomas', id: diploma })
    await query(
      req,
      sql`INSERT INTO webhook_endpoints (name, url, active, salt) VALUES ('X', 'https://x.test', true, 'x')`,
    )
    await query(
      req,
      sql`INSERT INTO webhook_deliveries (endpoint_id, event, key, payload, status, attempts)
          SELECT id, 'bank.changed', 'about-alice', jsonb_build_object('data', jsonb_build_object('therapist', ${A.therapist}::int)),
                 'delivered', 1 FROM webhook_endpoints LIMIT 1`,
    )
    await query(req, sql`INSERT INTO profile_photos (therapist_id, hash, image) VALUES (${A.therapist}, 'x', 'x')`)
    const before = storedPaths().length

    const { id } = (await ask('alice')).body
    expect(await heldOf(req, A.therapist)).toMatchObject({ account: 4, conduct: 1, downloads: 1, certificates: 1 })
    expect((await judge('admin', id, { approve: true })).body).toEqual({ id, status: 'planned' })
    expect((await withdraw('alice', id)).status).toBe(409)
    const payload = await testPayload()
    // Two workers at once, and a third time after it is done.
    const outcomes = await Promise.all([eraseMember(payload, id), eraseMember(payload, id)])
    expect(outcomes.sort()).toEqual(['done', 'nothing to do'])
    expect(await eraseMember(payload, id)).toBe('nothing to do')

    // What the tax office wants, and nothing else.
    const kept = ['charges', 'invoices', 'payment_attempts', 'payments', 'therapists']
    expect(Object.keys(await pointsTo(req, A))).toEqual(kept)
    const [left] = await query(
      req,
      sql`SELECT user_id, login_number, profession, standing::text FROM therapists WHERE id = ${A.therapist}`,
    )
    expect(left).toEqual({ user_id: null, login_number: null, profession: null, standing: 'ended' })
    // The last mail, until it is wiped.
    expect(await mentions(req, emailOf('alice'))).toEqual(['outbox'])
    const mails = await query(req, sql`SELECT template FROM outbox WHERE "to" = ${emailOf('alice')}`)
    expect(mails).toEqual([{ template: 'erasure-done' }])

    await eraseMarked()
    expect(storedPaths().length).toBe(before - 1)
    const [receipt] = await query(
      req,
      sql`SELECT name, state::text, therapist_id AS therapist, storage_key AS key FROM files WHERE id = ${file.id}`,
    )
    expect(receipt).toEqual({ name: 'gewist', state: 'erased', therapist: null, key: null })

    // Nobody gets in with it, and a session that was open is over.
    expect((await rest(alice).get('/api/users/me')).body.user).toBeNull()
    const login = await rest(null).post('/api/users/login', {
      json: { username: emailOf('alice'), password: factoryPassword },
    })
    expect(login.status).toBe(401)
    // Who had it open to judge hears that it is gone.
    const review = await rest('reviewer').post(`/api/diplomas/${diploma}/approve`, { json: { points: 1 } })
    expect(review.status).toBe(404)
    const events = await query(
      req,
      sql`SELECT title, actor_name AS by, therapist::int FROM review_events
           WHERE collection = 'diplomas' AND item_id = ${diploma} AND action = 'delete'`,
    )
    expect(events).toEqual([{ title: 'Gewist', by: 'Gewist', therapist: 0 }])

    const [proof] = await query(
      req,
      sql`SELECT status::text, request, therapist_id AS therapist, outcome FROM erasure_requests WHERE id = ${id}`,
    )
    expect(proof).toMatchObject({ status: 'done', request: null, therapist: null })
    expect(proof?.outcome).toMatchObject({
      subject: { therapist: A.therapist, user: A.user },
      counts: { users: 1, 'bank-details': 1, 'webhook-deliveries': 1, certificates: 1 },
      files: expect.arrayContaining([{ file: file.id, sha256: file.sha256 }]),
    })
    const audit = await query(
      req,
      sql`SELECT fields FROM audit_log WHERE action = 'erasure-requests.done' AND subject_id = ${String(id)}`,
    )
    expect(audit).toEqual([{ fields: { rows: expect.any(Number), files: expect.any(Number) } }])
    expect(JSON.stringify(proof)).not.toMatch(/alice|voorbeeld\.test|personas\.test/i)
    expect(await statusOf(id)).toBe('done')
  }, 120_000)

  it('leaves not even a name when nothing must be kept', async () => {
    const req = await systemRequest()
    const { B } = known
    await query(
      req,
      sql`UPDATE therapists SET last_name = 'Zonneveldt', display_name = 'Bob Zonneveldt' WHERE id = ${B.therapist}`,
    )
    await fill('B', [
      'erasure-requests',
      'charges',
      'payments',
      'invoices',
      'payment-attempts',
      'visitations',
      'visitation-events',
      'visitation-questionnaires',
      'visitation-uploads',
    ])
    const { id } = (await ask('bob')).body
    await judge('adminNorth', id, { approve: true })
    expect(await eraseMember(await testPayload(), id)).toBe('done')
    expect(await pointsTo(req, B)).toEqual({})
    expect(await mentions(req, 'Zonneveldt')).toEqual([])
  }, 120_000)

  it('can be done again after an older backup brought somebody back, and to nobody else', async () => {
    const req = await systemRequest()
    const { C } = known
    const list = await listErased(req)
    expect(list.map(({ therapist }) => therapist)).toEqual([known.A.therapist, known.B.therapist])
    expect(await eraseAgain(req, list)).toBe(0)
    // As if Carol had been erased; somebody else with only her profile's number isn't her.
    expect(await eraseAgain(req, [{ therapist: C.therapist, user: 987654 }])).toBe(0)
    expect(await eraseAgain(req, [...list, { therapist: C.therapist, user: C.user }])).toBe(1)
    const [request] = await query(req, sql`SELECT id FROM erasure_requests WHERE status = 'planned'`)
    expect(await eraseMember(await testPayload(), idOf(request))).toBe('done')
    expect(await pointsTo(req, C)).toEqual({})
  }, 60_000)

  it('forgets nothing: what holds a person stands in the retention table, and only there', async () => {
    const everything = [
      ...Object.keys(holdings),
      ...Object.keys(leftOut),
      'review-events',
      'credits',
      'outbox',
      'webhook-deliveries',
      'audit-log',
    ]
    expect(everything.filter((slug) => !heldSomewhere.includes(slug))).toEqual([])
    expect(heldSomewhere.filter((slug, at) => heldSomewhere.indexOf(slug) !== at)).toEqual([])
  })

  it('lets the database refuse the same change outside an erasure', async () => {
    const req = await systemRequest()
    await expect(query(req, sql`DELETE FROM charges`)).rejects.toThrow()
    await expect(query(req, sql`UPDATE review_events SET title = 'X'`)).rejects.toThrow()
  })
})
