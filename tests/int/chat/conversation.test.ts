import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { chat } from '@/collections/service/chat'
import { closeIdle } from '@/plugins/live-chat/operations/closeIdle'
import { hashOf } from '@/plugins/live-chat/operations/party'
import { query, sql } from '@/src/lib/sql'
import { systemRequest, testPayload } from '@/tests/support/payload'
import { type Reply, rest } from '@/tests/support/rest'
import type { Speaker } from '@/tests/support/session'
import { aConversation, aKey, chatIsOpen, profileOf, says, usualHours } from './people'

const start = (who: Speaker, json: object = {}, headers: Record<string, string> = {}): Promise<Reply> =>
  rest(who).post('/api/conversations/start', {
    json: { body: 'Hallo', clientKey: aKey(), page: '/account', ...json },
    headers,
  })
const act = (
  who: Speaker,
  id: number,
  action: string,
  json: object = {},
  headers: Record<string, string> = {},
): Promise<Reply> => rest(who).post(`/api/conversations/${id}/${action}`, { json, headers })
const say = (who: Speaker, id: number, body: string, more: object = {}): Promise<Reply> =>
  act(who, id, 'messages', { body, clientKey: aKey(), ...more })

const rows = async (statement: ReturnType<typeof sql>) => query(await systemRequest(), statement)
const bodies = async (id: number) =>
  (await rows(sql`SELECT body FROM messages WHERE conversation_id = ${id} ORDER BY seq`)).map(({ body }) => body)
const forgetLimits = () => rows(sql`DELETE FROM rate_limits`)
const closeAll = () =>
  rows(sql`UPDATE conversations SET status = 'closed', closed_at = now(), closed_by = 'idle' WHERE status <> 'closed'`)

beforeAll(usualHours, 60_000)
afterAll(() => vi.useRealTimers())
beforeEach(async () => {
  chatIsOpen(true)
  await forgetLimits()
  await closeAll()
})

describe('KS-SRV-8: beginning', () => {
  it('says to everyone whether there is chat, and of nobody in particular', { timeout: 60_000 }, async () => {
    const { status, body } = await rest(null).get('/api/chat/status')
    expect([status, body.open, body.staffPresent, Object.keys(body).sort()]).toEqual([
      200,
      true,
      false,
      ['open', 'staffPresent', 'until'],
    ])
  })

  it('is one conversation, however often it is sent and from however many windows at once', async () => {
    const clientKey = aKey()
    const [one, two] = await Promise.all([start('alice', { clientKey }), start('alice', { clientKey })])
    expect([one.status, two.status, one.body.id]).toEqual([201, 201, two.body.id])
    expect(await bodies(one.body.id)).toEqual(['Hallo'])
    const other = await start('alice', { body: 'In een ander venster' })
    expect(other.body.id).toBe(one.body.id)
    expect(await bodies(one.body.id)).toEqual(['Hallo', 'In een ander venster'])
    await act('alice', one.body.id, 'close')
    expect((await start('alice', { clientKey })).body.id).toBe(one.body.id)
    expect((await start('alice')).body.id).not.toBe(one.body.id)
  })

  it('is only possible while the chat is open, and says when it opens', async () => {
    const open = await start('alice')
    chatIsOpen(false)
    const closed = await start('bob')
    const message = 'De chat is nu dicht. De chat gaat weer open op 14 januari 2026 om 10:00.'
    expect([closed.status, closed.body.errors[0].message]).toEqual([409, message])
    expect((await rest(null).get('/api/chat/status')).body).toMatchObject({
      open: false,
      opensAt: '2026-01-14T09:00:00.000Z',
    })
    // What is going on, goes on.
    expect((await say('alice', open.body.id, 'Nog één ding')).status).toBe(201)
    expect((await start('alice')).body.id).toBe(open.body.id)
  })

  it('is for members, with a message of some length', async () => {
    expect((await start(null)).status).toBe(401)
    expect((await start('support')).status).toBe(403)
    for (const body of ['', '  \n ', 'x'.repeat(4001), 'x'.repeat(100_000), 7, null]) {
      const { status, body: answer } = await start('alice', { body })
      expect([status, answer.errors[0].field]).toEqual([400, 'body'])
    }
    expect((await start('alice', { body: 'x'.repeat(4000) })).status).toBe(201)
    expect((await start('alice', { page: 'https://elders.test' })).status).toBe(400)
  })
})

describe('KS-SRV-8: talking', () => {
  it('keeps scripts and markup as the text they are', async () => {
    const id = await aConversation('alice')
    const nasty = '<img src=x onerror=alert(1)> & <script>alert(1)</script>'
    expect((await say('alice', id, nasty)).body).toEqual({ seq: 1 })
    expect(await bodies(id)).toEqual([nasty])
    const text = await rest('alice').get(`/api/conversations/${id}/transcript`)
    expect(text.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(text.body).toContain(nasty)
  })

  it('sent again is the same message; from two windows at once too', async () => {
    const id = await aConversation('alice')
    const clientKey = aKey()
    const twice = await Promise.all([1, 2].map(() => act('alice', id, 'messages', { body: 'Eén keer', clientKey })))
    expect(twice.map(({ body }) => body.seq)).toEqual([1, 1])
    expect((await say('alice', id, 'Daarna')).body.seq).toBe(2)
    await act('support', id, 'take')
    // The key of one side isn't taken by the other.
    expect((await act('support', id, 'messages', { body: 'Van ons', clientKey })).body.seq).toBe(3)
  })

  it('of fifty messages a second takes what anyone can type, and says to wait with the rest', async () => {
    const id = await aConversation('alice')
    const all = await Promise.all(Array.from({ length: 50 }, (_, n) => say('alice', id, `snel ${n}`)))
    const taken = all.filter(({ status }) => status === 201)
    const refused = all.filter(({ status }) => status === 429)
    expect([taken.length, refused.length]).toEqual([20, 30])
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(refused[0]?.body.errors[0].message).toContain('Wacht')
    expect(taken.map(({ body }) => body.seq).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1))
    // The other side isn't held back by it.
    expect((await act('support', id, 'take')).status).toBe(200)
    expect((await say('support', id, 'Rustig aan')).status).toBe(201)
  })

  it('is a 404 to everybody else, whatever they try with a stolen number', async () => {
    const id = await aConversation('alice')
    await says(id, 'Geheim')
    const posts = ['messages', 'read', 'typing', 'close', 'mail'] as const
    const body = { body: 'x', clientKey: aKey(), seq: 1 }
    for (const other of ['bob', 'carol', 'reviewer', 'editor', 'provider', null] as const) {
      for (const action of posts)
        expect([other, action, (await act(other, id, action, body)).status]).toEqual([other, action, 404])
      for (const what of ['stream', 'transcript']) {
        expect((await rest(other).get(`/api/conversations/${id}/${what}`)).status).toBe(404)
      }
    }
    const stolen = { 'x-chat-key': 'A'.repeat(43) }
    expect((await act(null, id, 'messages', body, stolen)).status).toBe(404)
    for (const odd of ['0', '-1', '99999999999', 'x']) {
      expect((await rest('alice').get(`/api/conversations/${odd}/stream`)).status).toBe(404)
    }
    expect(await bodies(id)).toEqual(['Geheim'])
  })

  it('leaves notes to who works here, out of the transcript and the mail', async () => {
    const id = await aConversation('alice')
    // Refused on a single conversation reads as not there.
    expect((await say('alice', id, 'x', { internal: true })).status).toBe(404)
    expect(await bodies(id)).toEqual([])
    await say('alice', id, 'Kan ik mijn VOG verlengen?')
    expect((await say('support', id, 'Notitie: VOG al verlopen', { internal: true })).status).toBe(201)
    await act('support', id, 'take')
    await say('support', id, 'Ja, dat kan.')
    for (const who of ['alice', 'support'] as const) {
      const { body } = await rest(who).get(`/api/conversations/${id}/transcript`)
      expect(body).toContain('Support: Ja, dat kan.')
      expect(body).not.toContain('Notitie')
    }
    expect((await act('alice', id, 'mail')).body).toEqual({ sent: true })
    await act('alice', id, 'mail')
    const mails = await rows(
      sql`SELECT "to", html, text, sealed IS NOT NULL AS sealed FROM outbox WHERE key LIKE ${`chat-transcript:${id}:%`}`,
    )
    expect(mails).toEqual([{ to: 'alice@personas.test', html: null, text: null, sealed: true }])
  })

  it('takes a file of the member’s own, once, that others can’t open', async () => {
    const id = await aConversation('alice')
    const { therapist, organisation } = await profileOf('alice')
    const [file] =
      await rows(sql`INSERT INTO files (therapist_id, organisation_id, name, mime_type, size, sha256, received_at, state, storage_key)
      VALUES (${therapist}, ${organisation}, 'vog.pdf', 'application/pdf', 1, repeat('a', 64), now(), 'stored', ${aKey()}) RETURNING id`)
    const sent = { body: '', file: Number(file?.id) }
    expect((await say('bob', await aConversation('bob'), '', sent)).status).toBe(400)
    expect((await say('alice', id, '', sent)).status).toBe(201)
    expect((await say('alice', id, '', sent)).status).toBe(409)
    expect((await say('alice', id, '')).status).toBe(400)
    expect((await say('support', id, '', sent)).status).toBe(400)
    const opened = async (who: Speaker) => (await rest(who).get(`/api/files/${file?.id}/content`)).status
    expect([await opened('bob'), await opened('reviewerSouth'), await opened('finance')]).toEqual([404, 404, 404])
  })
})

describe('KS-SRV-8: who works here', () => {
  it('takes a conversation; of two at once exactly one has it, and the other hears who', async () => {
    const id = await aConversation('alice')
    const both = await Promise.all([act('support', id, 'take'), act('admin', id, 'take')])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    const lost = both.find(({ status }) => status === 409)
    expect(lost?.body.errors[0].message).toMatch(/^(Support|Admin) heeft dit gesprek al/)
    const [talk] = await rows(sql`SELECT status::text, staff_name AS name FROM conversations WHERE id = ${id}`)
    const [winner, loser] = talk?.name === 'Support' ? (['support', 'admin'] as const) : (['admin', 'support'] as const)
    expect((await act(winner, id, 'take')).status).toBe(200)
    expect((await say(loser, id, 'Ik ook')).status).toBe(409)
    expect((await say(winner, id, 'Ik help je')).status).toBe(201)
  })

  it('answers what they took, hands it over to a colleague who answers there, puts it back, and closes it', async () => {
    const id = await aConversation('alice')
    expect((await say('support', id, 'Hoi')).body.errors[0].message).toBe('Neem het gesprek eerst aan.')
    await act('support', id, 'take')
    const { body } = await rest('support').get(`/api/conversations/${id}/colleagues`)
    const names = body.colleagues.map(({ name }: { name: string }) => name)
    expect(names).toEqual(['Admin', 'AdminNorth', 'Support'])
    const idOf = (name: string) => body.colleagues.find((one: { name: string }) => one.name === name).id
    const [reviewer] = await rows(sql`SELECT id FROM users WHERE email = 'reviewer@personas.test'`)
    expect((await act('support', id, 'handover', { to: Number(reviewer?.id) })).status).toBe(400)
    expect((await act('support', id, 'handover', { to: idOf('AdminNorth') })).status).toBe(200)
    expect((await say('support', id, 'Nog iets')).status).toBe(409)
    expect((await say('adminNorth', id, 'Ik neem het over')).status).toBe(201)
    expect((await act('adminNorth', id, 'release')).status).toBe(200)
    const standing = () =>
      rows(sql`SELECT status::text, assignee_id AS assignee, closed_by::text AS by FROM conversations WHERE id = ${id}`)
    expect(await standing()).toEqual([{ status: 'waiting', assignee: null, by: null }])
    expect((await act('alice', id, 'take')).status).toBe(404)
    expect((await act('support', id, 'close')).status).toBe(200)
    expect((await standing())[0]).toMatchObject({ status: 'closed', by: 'staff' })
    expect((await act('alice', id, 'close')).status).toBe(409)
    expect((await say('alice', id, 'Te laat')).status).toBe(409)
    const audit = await rows(
      sql`SELECT action FROM audit_log WHERE subject = 'conversations' AND subject_id = ${String(id)} ORDER BY id`,
    )
    expect(audit.map(({ action }) => action)).toEqual([
      'conversations.taken',
      'conversations.handed-over',
      'conversations.released',
      'conversations.closed',
    ])
  })

  it('reaches conversations of their own organisation', async () => {
    const id = await aConversation('carol')
    for (const action of ['take', 'close', 'messages']) {
      expect((await act('adminNorth', id, action, { body: 'x', clientKey: aKey() })).status).toBe(404)
    }
    expect((await rest('adminNorth').get(`/api/conversations/${id}/stream`)).status).toBe(404)
    expect((await act('support', id, 'take')).status).toBe(200)
  })
})

describe('KS-SRV-8: visitors of an organisation’s site', () => {
  const site = 'https://www.noord.test'
  const visit = (json: object = {}, headers: Record<string, string> = {}) =>
    start(null, { consent: true, origin: site, ...json }, { 'x-chat-site': 'noord', ...headers })

  beforeAll(async () => {
    await rows(sql`INSERT INTO chat_settings_sites (_order, _parent_id, id, organisation_id, origin)
      SELECT 1, 1, 'noord', id, ${site} FROM organisations WHERE slug = 'noord'`)
  })

  it('talk with a key that nobody else has, of which only a hash is kept', async () => {
    const { status, body } = await visit({ name: 'Jan', email: 'jan@bezoek.test' })
    expect([status, typeof body.id, body.key.length]).toEqual([201, 'number', 43])
    const key = { 'x-chat-key': body.key }
    expect((await act(null, body.id, 'messages', { body: 'Nog iets', clientKey: aKey() }, key)).status).toBe(201)
    expect((await act(null, body.id, 'messages', { body: 'Nog iets', clientKey: aKey() })).status).toBe(404)
    const other = await visit()
    expect((await act(null, other.body.id, 'messages', { body: 'x', clientKey: aKey() }, key)).status).toBe(404)
    const [row] = await rows(sql`SELECT row_to_json(c)::text AS all FROM conversations c WHERE id = ${body.id}`)
    expect(String(row?.all)).not.toContain(body.key)
    expect((await rest('support').get(`/api/conversations/${body.id}`)).body.visitorKeyHash).toBeUndefined()
    expect((await act(null, body.id, 'mail', {}, key)).status).toBe(200)
    expect((await act(null, other.body.id, 'mail', {}, { 'x-chat-key': other.body.key })).status).toBe(409)
  })

  it('begin one conversation with a key of their own, however often and however much at once it is sent', async () => {
    const key = randomBytes(32).toString('base64url')
    const mine = { 'x-chat-key': key }
    const clientKey = aKey()
    const atOnce = await Promise.all([1, 2, 3].map(() => visit({ clientKey }, mine)))
    expect(atOnce.map(({ status }) => status)).toEqual([201, 201, 201])
    const id = atOnce[0]?.body.id
    expect(atOnce.map(({ body }) => body)).toEqual([1, 2, 3].map(() => ({ id, key })))
    // Three an hour are used up: what is sent again isn't a beginning.
    expect((await visit({ clientKey }, mine)).body).toEqual({ id, key })
    expect((await visit({ body: 'En nog iets' }, mine)).body.id).toBe(id)
    expect(await bodies(id)).toEqual(['Hallo', 'En nog iets'])
    expect((await act(null, id, 'messages', { body: 'Daar', clientKey: aKey() }, mine)).status).toBe(201)
    const started = await rows(sql`SELECT count(*)::int AS lines FROM audit_log
      WHERE action = 'conversations.started' AND subject_id = ${String(id)}`)
    expect(started).toEqual([{ lines: 1 }])
  })

  it('sent again after the chat closed it is the conversation that was; something new is refused', async () => {
    const mine = { 'x-chat-key': randomBytes(32).toString('base64url') }
    const clientKey = aKey()
    const { body } = await visit({ clientKey }, mine)
    chatIsOpen(false)
    expect(await visit({ clientKey }, mine)).toMatchObject({ status: 201, body: { id: body.id } })
    expect((await visit({}, { 'x-chat-key': randomBytes(32).toString('base64url') })).status).toBe(409)
    await act(null, body.id, 'close', {}, mine)
    expect(await visit({ clientKey }, mine)).toMatchObject({ status: 201, body: { id: body.id } })
    expect(await visit({}, mine)).toMatchObject({
      status: 409,
      body: { errors: [{ message: 'Dit gesprek is afgesloten. Begin een nieuw gesprek.' }] },
    })
  })

  it('with a key that nobody guesses, and that no conversation elsewhere has', async () => {
    for (const key of ['kort', 'a'.repeat(44), `${'a'.repeat(42)} `, '!'.repeat(43)]) {
      expect((await visit({}, { 'x-chat-key': key })).body.errors[0].field).toBe('key')
    }
    const key = randomBytes(32).toString('base64url')
    await rows(sql`INSERT INTO conversations (organisation_id, visitor_key_hash, status, opened_at)
      SELECT id, ${hashOf(key)}, 'waiting', now() FROM organisations WHERE slug = 'zuid'`)
    const { status, body } = await visit({}, { 'x-chat-key': key })
    expect([status, body.errors[0].message]).toEqual([
      409,
      'Deze sleutel is al in gebruik. Begin opnieuw met een andere.',
    ])
  })

  it('only after they agreed, from a site on the list, and a few times an hour', async () => {
    expect((await visit({ consent: false })).body.errors[0].field).toBe('consent')
    expect((await visit({ origin: 'https://elders.test' })).status).toBe(409)
    expect((await visit({}, { origin: 'https://elders.test' })).status).toBe(409)
    expect((await visit({}, { origin: site })).status).toBe(201)
    expect((await visit({}, { 'x-chat-site': 'zuid' })).status).toBe(409)
    expect((await visit({}, { 'x-chat-site': 'nergens' })).status).toBe(404)
    expect((await visit({ email: 'geen adres' })).body.errors[0].field).toBe('email')
    expect([(await visit()).status, (await visit()).status, (await visit()).status]).toEqual([201, 201, 429])
    await rows(sql`UPDATE chat_settings SET visitors = false`)
    expect((await visit()).status).toBe(404)
    await rows(sql`UPDATE chat_settings SET visitors = true`)
  })
})

describe('KS-SRV-8: what went quiet', () => {
  it('is closed once the chat is, half an hour after the last word', async () => {
    const payload = await testPayload()
    const [quiet, busy] = [await aConversation('alice'), await aConversation('bob')]
    await says(busy, 'Net nog')
    const at = (clock: string) => closeIdle(payload, chat, new Date(`2026-01-13T${clock}:00Z`))
    const opened = (clock: string) =>
      rows(sql`UPDATE conversations SET opened_at = ${`2026-01-13T${clock}:00Z`} WHERE id = ${quiet}`)
    await opened('09:00')
    expect(await at('10:59')).toBe(0)
    await opened('10:31')
    expect([await at('11:00'), await at('11:01'), await at('11:02')]).toEqual([0, 0, 1])
    const found = await rows(
      sql`SELECT id, status::text, closed_by::text AS by FROM conversations WHERE id IN (${quiet}, ${busy}) ORDER BY id`,
    )
    expect(found).toEqual([
      { id: quiet, status: 'closed', by: 'idle' },
      { id: busy, status: 'waiting', by: null },
    ])
    const lines = await rows(
      sql`SELECT a.subject_id AS id, a.actor, a.fields, a.organisation = c.organisation_id AS here
            FROM audit_log a JOIN conversations c ON c.id::text = a.subject_id
           WHERE a.action = 'conversations.closed' AND a.subject_id IN (${String(quiet)}, ${String(busy)})`,
    )
    const fields = { from: 'waiting', to: 'closed', by: 'idle' }
    expect(lines).toEqual([{ id: String(quiet), actor: null, fields, here: true }])
  })
})
