import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { useHub } from '@/plugins/live-chat/hub'
import { ChatHub } from '@/plugins/live-chat/hub/ChatHub'
import { query, sql } from '@/src/lib/sql'
import { startHttpPortal } from '@/tests/support/http-portal'
import { systemRequest, testPayload } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { logIn } from '@/tests/support/session'
import { aConversation, aKey, says } from './people'
import { listen, type Reader } from './reader'

/** A minute lasts a tenth of a second. */
const fast = { tick: 20, beat: 50, check: 100, stuck: 300 }
const patience = { timeout: 15_000, interval: 10 }

let portal: Awaited<ReturnType<typeof startHttpPortal>>
let hub: ChatHub
const readers: Reader[] = []

const open = async (
  ...given: Parameters<typeof listen> extends [string, ...infer Rest] ? Rest : never
): Promise<Reader> => {
  const reader = await listen(portal.url, ...given)
  readers.push(reader)
  return reader
}
const streamOf = (conversation: number) => `/api/conversations/${conversation}/stream`
const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index)

/** Many messages in one statement, as a burst of other people's commits would come. */
async function burst(conversation: number, count: number): Promise<void> {
  await query(
    await systemRequest(),
    sql`INSERT INTO messages (conversation_id, author, body, internal, client_key)
        SELECT ${conversation}, 'member', 'bericht ' || n, false, ${aKey()} || '-' || n FROM generate_series(1, ${count}) AS n`,
  )
}

beforeAll(async () => {
  portal = await startHttpPortal()
}, 60_000)

beforeEach(async () => {
  const payload = await testPayload()
  hub = useHub(payload, new ChatHub(payload, fast))
})

afterEach(async () => {
  for (const reader of readers.splice(0)) await reader.stop()
  await hub.stop()
})

afterAll(() => portal.stop())

describe('KS-SRV-8: the stream of a conversation', () => {
  it('tells what was said and goes on with what is said, as events that nothing may hold back', {
    timeout: 60_000,
  }, async () => {
    const id = await aConversation('alice')
    await says(id, 'Hallo')
    const alice = await open(streamOf(id), 'alice')
    expect(alice.status).toBe(200)
    expect(alice.headers.get('content-type')).toMatch(/^text\/event-stream/)
    expect(alice.headers.get('cache-control')).toContain('no-transform')
    expect(alice.headers.get('content-encoding')).toBeNull()
    await alice.until(() => alice.bodies().includes('Hallo') && alice.heard.some(({ event }) => event === 'state'))
    await says(id, 'Ben je daar?')
    await alice.until(() => alice.seqs().length === 2)
    expect(alice.heard.filter(({ event }) => event === 'message').map(({ id: number }) => number)).toEqual(['1', '2'])
    expect(alice.heard.find(({ event }) => event === 'state')?.data).toEqual({
      status: 'waiting',
      with: null,
      readByOther: 0,
    })
  })

  it('comes back in the middle of a burst without a gap and without a double', { timeout: 60_000 }, async () => {
    const id = await aConversation('alice')
    const all: number[] = []
    let writing = true
    const writer = (async () => {
      for (let round = 0; round < 12; round += 1) await burst(id, 25)
      writing = false
    })()
    while (writing || all.length < 300) {
      const alice = await listen(portal.url, streamOf(id), 'alice', { after: all.at(-1) ?? 0 })
      await alice.until(() => alice.seqs().length > 0)
      await alice.stop()
      all.push(...alice.seqs())
    }
    await writer
    expect(all).toEqual(range(1, 300))
  })

  it('misses nothing of two who write at once, in the order in which they commit', { timeout: 60_000 }, async () => {
    const id = await aConversation('alice')
    const alice = await open(streamOf(id), 'alice')
    const write = async (who: string) => {
      const client = new Client({ connectionString: process.env.DATABASE_URL })
      await client.connect()
      for (let n = 0; n < 40; n += 1) {
        await client.query('BEGIN')
        await client.query(
          `INSERT INTO messages (conversation_id, author, body, internal, client_key) VALUES ($1, 'member', $2, false, $3)`,
          [id, `${who} ${n}`, aKey()],
        )
        await client.query(n % 5 === 4 ? 'ROLLBACK' : 'COMMIT')
      }
      await client.end()
    }
    await Promise.all([write('a'), write('b')])
    await alice.until(() => alice.seqs().length >= 64)
    expect(alice.seqs()).toEqual(range(1, 64))
    const stored = await query(
      await systemRequest(),
      sql`SELECT body FROM messages WHERE conversation_id = ${id} ORDER BY seq`,
    )
    expect(alice.bodies()).toEqual(stored.map(({ body }) => body))
  })

  it('goes on after the database dropped the listening connection, with what was said meanwhile', {
    timeout: 60_000,
  }, async () => {
    const id = await aConversation('alice')
    const alice = await open(streamOf(id), 'alice')
    const support = await open('/api/conversations/inbox/stream', 'support')
    await support.until(() => support.heard.some(({ event }) => event === 'snapshot'))
    const snapshots = () => support.heard.filter(({ event }) => event === 'snapshot').length
    const listeners = () =>
      systemRequest().then((req) =>
        query(
          req,
          sql`SELECT pid FROM pg_stat_activity WHERE application_name = 'registerhuis chat' AND datname = current_database()`,
        ),
      )
    const before = await listeners()
    expect(before).toHaveLength(1)
    const known = snapshots()
    await query(await systemRequest(), sql`SELECT pg_terminate_backend(${Number(before[0]?.pid)})`)
    await vi.waitFor(async () => expect(await listeners()).toEqual([]), { timeout: 5_000, interval: 5 })
    await says(id, 'niemand luistert')
    await alice.until(() => alice.bodies().includes('niemand luistert'))
    await support.until(() => snapshots() > known)
    expect(alice.seqs()).toEqual([1])
    const after = await listeners()
    expect(after).toHaveLength(1)
    expect(after).not.toEqual(before)
  })

  it('shows notes to who works here and never to the member, and says how it stands', { timeout: 60_000 }, async () => {
    const id = await aConversation('alice')
    const alice = await open(streamOf(id), 'alice')
    const staff = await open(streamOf(id), 'support')
    expect((await rest('support').post(`/api/conversations/${id}/take`, { json: {} })).status).toBe(200)
    const note = { body: 'Belt vaak', clientKey: aKey(), internal: true }
    expect((await rest('support').post(`/api/conversations/${id}/messages`, { json: note })).status).toBe(201)
    const answer = { body: 'Hallo Alice', clientKey: aKey() }
    expect((await rest('support').post(`/api/conversations/${id}/messages`, { json: answer })).status).toBe(201)
    await alice.until(() => alice.bodies().includes('Hallo Alice'))
    await staff.until(() => staff.bodies().length === 2)
    expect(alice.bodies()).toEqual(['Hallo Alice'])
    expect(JSON.stringify(alice.heard)).not.toContain('Belt vaak')
    expect(alice.heard.find(({ event, data }) => event === 'state' && data.status === 'active')?.data.with).toBe(
      'Support',
    )
    expect(alice.heard.findLast(({ event }) => event === 'message')?.data).toMatchObject({
      own: false,
      name: 'Support',
      clientKey: null,
    })
    expect(staff.heard.findLast(({ event }) => event === 'message')?.data).toMatchObject({
      own: true,
      clientKey: answer.clientKey,
    })
    // Who comes back gets no note either.
    const again = await open(streamOf(id), 'alice', { after: 0 })
    await again.until(() => again.bodies().length > 0)
    expect(again.bodies()).toEqual(['Hallo Alice'])
    await rest('alice').post(`/api/conversations/${id}/read`, { json: { seq: 2 } })
    await staff.until(() => staff.heard.some(({ event, data }) => event === 'state' && data.readByOther === 2))
    await rest('alice').post(`/api/conversations/${id}/typing`, { json: {} })
    await staff.until(() => staff.heard.some(({ event }) => event === 'typing'))
    expect(alice.heard.some(({ event }) => event === 'typing')).toBe(false)
  })

  it('gives a sign of life, and ends for who was logged out or lost the role', { timeout: 60_000 }, async () => {
    const id = await aConversation('alice')
    const account = await logIn('alice@personas.test')
    const alice = await open(streamOf(id), account)
    const inbox = await open('/api/conversations/inbox/stream', 'adminNorth')
    const staff = await open(streamOf(id), 'adminNorth')
    // Judged several times over, and still there.
    await vi.waitFor(() => expect(hub.size).toBe(3), patience)
    await query(await systemRequest(), sql`DELETE FROM users_sessions WHERE _parent_id = ${account.userId}`)
    await alice.ended
    expect(hub.size).toBe(2)
    await query(
      await systemRequest(),
      sql`UPDATE memberships SET ended_at = now() WHERE role = 'admin' AND organisation_id IS NOT NULL`,
    )
    await inbox.ended
    await staff.ended
    await query(await systemRequest(), sql`UPDATE memberships SET ended_at = NULL WHERE role = 'admin'`)
    expect(hub.size).toBe(0)
    expect((await open(streamOf(id), account)).status).toBe(404)
  })

  it('lets go of who hangs up, and holds one batch at most for who doesn’t read', { timeout: 60_000 }, async () => {
    const id = await aConversation('alice')
    const gone = await open(streamOf(id), 'alice')
    await vi.waitFor(() => expect(hub.size).toBe(1), patience)
    await gone.stop()
    await vi.waitFor(() => expect(hub.size).toBe(0), patience)

    const long = 'x'.repeat(4_000)
    const req = await systemRequest()
    await query(
      req,
      sql`INSERT INTO messages (conversation_id, author, body, internal, client_key)
          SELECT ${id}, 'member', ${long}, false, 'lang-' || n FROM generate_series(1, 400) AS n`,
    )
    const session = await hub.open({ conversation: id, side: 'member', account: null }, 0, {
      mayStill: async () => true,
    })
    const reader = session?.getReader()
    // Takes one part and then nothing: it is given what fits, and let go when it stays behind.
    const first = await reader?.read()
    expect(first?.value?.length).toBeGreaterThan(0)
    await vi.waitFor(() => expect(hub.size).toBe(0), patience)
    let rest = 0
    const end = await (async () => {
      for (;;) {
        const part = await reader?.read()
        if (!part || part.done) return 'closed'
        rest += part.value.length
      }
    })().catch((error: Error) => error.name)
    expect(end).toBe('AbortError')
    expect(rest).toBe(0)
  })

  it('ends every stream at once when the portal stops, and takes no more', { timeout: 60_000 }, async () => {
    const id = await aConversation('alice')
    const alice = await open(streamOf(id), 'alice')
    await alice.until(() => alice.heard.length > 0)
    const began = Date.now()
    await hub.stop()
    await alice.ended
    expect(Date.now() - began).toBeLessThan(5_000)
    expect((await open(streamOf(id), 'alice')).status).toBe(429)
  })

  it('keeps at most so many open for one reader', { timeout: 60_000 }, async () => {
    const id = await aConversation('alice')
    for (let n = 0; n < 10; n += 1) expect((await open(streamOf(id), 'alice')).status).toBe(200)
    const one = await open(streamOf(id), 'alice')
    expect([one.status, one.headers.get('retry-after')]).toEqual([429, '5'])
    expect((await open(streamOf(id), 'support')).status).toBe(200)
  })
})
