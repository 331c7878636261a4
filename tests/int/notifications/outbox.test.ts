import { beforeAll, describe, expect, it } from 'vitest'
import { queueMail } from '@/plugins/notifications/queueMail'
import { readMail } from '@/plugins/notifications/readMail'
import { sendMail } from '@/plugins/notifications/sendMail'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { requestOf } from '@/tests/support/session'
import { sendTo, startMailServer } from './mail-server'

const secretLink = 'https://portaal.test/geheim/7d1f'
let plain: number
let secret: number

async function idOf(key: string): Promise<number> {
  const [row] = await query(await systemRequest(), sql`SELECT id FROM outbox WHERE key = ${key}`)
  return Number(row?.id)
}

beforeAll(async () => {
  const req = await systemRequest()
  const to = 'sanne@leden.test'
  await queueMail(req, { to, key: 'plain', template: 'mail-check', props: { name: 'Sanne' } })
  await queueMail(req, { to, key: 'secret', template: 'password-reset', props: { link: secretLink } })
  plain = await idOf('plain')
  secret = await idOf('secret')
  await sendMail(req, plain)
})

describe('notifications: who sees the outbox', () => {
  it.each(['admin', 'support'] as const)('%s reads it', async (who) => {
    const { status, body } = await rest(who).get(`/api/outbox/${plain}`)
    expect(status).toBe(200)
    expect(body.text).toContain('Dag Sanne')
  })

  it.each([null, 'alice', 'reviewer', 'editor', 'finance', 'provider', 'stranger'] as const)(
    '%s does not, nor sends again',
    async (who) => {
      expect((await rest(who).get(`/api/outbox/${plain}`)).status).toBeGreaterThanOrEqual(401)
      expect((await rest(who).get('/api/outbox')).body.docs ?? []).toEqual([])
      expect((await rest(who).post(`/api/outbox/${plain}/resend`)).status).toBe(who ? 404 : 401)
    },
  )

  it.each(['admin', 'support', 'alice'] as const)('%s writes, changes and removes nothing in it', async (who) => {
    const json = { subject: 'x', to: 'a@b.test', key: 'made-up', template: 'mail-check', state: 'sent' }
    expect((await rest(who).post('/api/outbox', { json })).status).toBeGreaterThanOrEqual(400)
    expect((await rest(who).patch(`/api/outbox/${plain}`, { json: { to: 'a@b.test' } })).status).toBeGreaterThanOrEqual(
      400,
    )
    expect((await rest(who).delete(`/api/outbox/${plain}`)).status).toBeGreaterThanOrEqual(400)
  })

  it('shows staff of one organisation only the mail of that organisation', async () => {
    const req = await systemRequest()
    const { docs } = await req.payload.find({
      collection: 'organisations',
      sort: 'id',
      limit: 2,
      ...asSystem(req, 'test'),
    })
    const [north, south] = docs.map(({ id }) => id)
    const to = 'sanne@leden.test'
    for (const [key, organisation] of [
      ['north', north],
      ['south', south],
    ] as const) {
      await queueMail(req, { to, key, organisation, template: 'mail-check', props: { name: key } })
    }
    await query(req, sql`UPDATE memberships SET organisation_id = ${north} WHERE role = 'support'`)
    const { body } = await rest('support').get('/api/outbox')
    await query(req, sql`UPDATE memberships SET organisation_id = NULL WHERE role = 'support'`)
    expect(body.docs.map(({ key }: { key: string }) => key)).toEqual(['north'])
  })
})

describe('notifications: a secret in a mail', () => {
  it('stands nowhere in the database, and no field shows it', async () => {
    const rows = await query(await systemRequest(), sql`SELECT * FROM outbox WHERE id = ${secret}`)
    expect(JSON.stringify(rows)).not.toContain('7d1f')
    const { body } = await rest('admin').get(`/api/outbox/${secret}`)
    expect(body.subject).toBeTruthy()
    expect(JSON.stringify(body)).not.toMatch(/7d1f|"sealed"/)
    const felt = await rest('admin').get('/api/outbox?where[sealed][exists]=true')
    expect(felt.status).toBeGreaterThanOrEqual(400)
  })

  it('is shown in a demo without mail server, to administrators only', async () => {
    const shown = await readMail(await requestOf('admin'), secret)
    expect(shown).toMatchObject({ kind: 'shown', text: expect.stringContaining(secretLink) })
    expect(await readMail(await requestOf('support'), secret)).toEqual({ kind: 'secret' })
    expect(await readMail(await requestOf('alice'), secret)).toBeNull()
  })

  it('is shown to nobody once there is a mail server, reaches the receiver, and is wiped', async () => {
    const server = await startMailServer()
    const req = await systemRequest()
    const restore = await sendTo(req.payload, server.port)
    try {
      expect(await readMail(await requestOf('admin'), secret)).toEqual({ kind: 'secret' })
      await sendMail(req, secret)
      expect(server.received[0]?.raw.replaceAll('=\r\n', '')).toContain('7d1f')
      expect(await query(req, sql`SELECT state::text AS state, sealed FROM outbox WHERE id = ${secret}`)).toEqual([
        { state: 'sent', sealed: null },
      ])
    } finally {
      restore()
      await server.stop()
    }
    expect(await readMail(await requestOf('admin'), secret)).toEqual({ kind: 'wiped' })
  })
})

describe('notifications: sending again', () => {
  it('puts a held mail back in line, once, with a line in the audit trail', async () => {
    expect((await rest('support').post(`/api/outbox/${plain}/resend`)).body).toEqual({ id: plain, state: 'waiting' })
    const again = await rest('support').post(`/api/outbox/${plain}/resend`)
    expect(again.status).toBe(409)
    expect(again.body.errors[0].message).toContain('niet verzonden')
    const lines = await query(
      await systemRequest(),
      sql`SELECT action FROM audit_log WHERE subject = 'outbox' AND subject_id = ${String(plain)}`,
    )
    expect(lines).toEqual([{ action: 'outbox.resend' }])
  })

  it.each(['999999', 'abc', '1.5', '-1'])('answers 404 for %s', async (id) => {
    expect((await rest('admin').post(`/api/outbox/${id}/resend`)).status).toBe(404)
  })
})

describe('notifications: retention', () => {
  it('wipes old bodies and leaves recent and waiting ones', async () => {
    const req = await systemRequest()
    const to = 'sanne@leden.test'
    for (const key of ['old', 'recent', 'old-waiting']) {
      await queueMail(req, { to, key, template: 'mail-check', props: { name: key } })
    }
    await query(req, sql`UPDATE outbox SET state = 'sent', sent_at = now() - interval '91 days' WHERE key = 'old'`)
    await query(req, sql`UPDATE outbox SET state = 'sent', sent_at = now() - interval '89 days' WHERE key = 'recent'`)
    await query(req, sql`UPDATE outbox SET updated_at = now() - interval '91 days' WHERE key = 'old-waiting'`)
    await req.payload.jobs.queue({ task: 'wipe-mail', input: {}, req })
    await req.payload.jobs.run({ allQueues: true, where: { taskSlug: { equals: 'wipe-mail' } }, silent: true })
    const left = await query(
      req,
      sql`SELECT key FROM outbox WHERE html IS NOT NULL AND key LIKE '%old%' OR key = 'recent' AND html IS NOT NULL ORDER BY key`,
    )
    expect(left).toEqual([{ key: 'old-waiting' }, { key: 'recent' }])
  })
})
