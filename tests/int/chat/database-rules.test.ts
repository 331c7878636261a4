import { Client } from 'pg'
import { describe, expect, it } from 'vitest'
import { query, sql } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { aConversation, aKey, profileOf, says } from './people'

const run = async (statement: ReturnType<typeof sql>) => query(await systemRequest(), statement)
const refused = async (statement: ReturnType<typeof sql>): Promise<string> =>
  run(statement).then(
    () => 'done',
    (error: { cause?: { message?: string; constraint?: string } }) =>
      error.cause?.constraint ?? error.cause?.message ?? 'refused',
  )

const connected = async (): Promise<Client> => {
  const client = new Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  return client
}

const insert = `INSERT INTO messages (conversation_id, author, body, internal, client_key)
  VALUES ($1, 'member', $2, false, $3) RETURNING seq::int`

describe('KS-SRV-8: what the database holds to', () => {
  it('numbers messages in the order in which they commit, without a gap', { timeout: 60_000 }, async () => {
    const conversation = await aConversation('alice')
    const [one, two] = [await connected(), await connected()]
    try {
      await one.query('BEGIN')
      await two.query('BEGIN')
      const first = await one.query(insert, [conversation, 'eerst', aKey()])
      let waiting = true
      const second = two.query(insert, [conversation, 'dan', aKey()]).finally(() => {
        waiting = false
      })
      // The second really waits for the first.
      for (let found = 0; found === 0; ) {
        const rows = await run(
          sql`SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE 'INSERT INTO messages%'`,
        )
        found = rows.length
      }
      expect([first.rows[0].seq, waiting]).toEqual([1, true])
      await one.query('ROLLBACK')
      expect((await second).rows[0].seq).toBe(1)
      await two.query('COMMIT')
      expect(await says(conversation, 'daarna')).toBe(2)
    } finally {
      await one.end()
      await two.end()
    }
  })

  it('tells who listens what was said and changed, by ids alone, once it is committed', async () => {
    const listener = await connected()
    const heard: string[] = []
    listener.on('notification', ({ payload }) => heard.push(payload ?? ''))
    try {
      await listener.query('LISTEN chat')
      const id = await aConversation('alice')
      await says(id, 'geheim')
      await run(sql`UPDATE conversations SET staff_read_seq = 1 WHERE id = ${id}`)
      await run(sql`UPDATE conversations SET page = '/account' WHERE id = ${id}`)
      await listener.query('SELECT 1')
      expect(heard.filter((payload) => payload.includes(`:${id}`))).toEqual([`s:${id}`, `m:${id}:1`, `s:${id}`])
      expect(heard.join()).not.toContain('geheim')
    } finally {
      await listener.end()
    }
  })

  it('keeps what was said, and a closed conversation closed', async () => {
    const id = await aConversation('alice')
    const key = aKey()
    await says(id, 'één', { key })
    expect(await refused(sql`UPDATE messages SET body = 'anders' WHERE conversation_id = ${id}`)).toBe(
      'what was said stays',
    )
    expect(await refused(sql`DELETE FROM messages WHERE conversation_id = ${id}`)).toBe('what was said stays')
    expect(await refused(sql`DELETE FROM conversations WHERE id = ${id}`)).toBe('a conversation stays')
    expect(await says(id, 'weer', { key }).catch(() => 'twice')).toBe('twice')
    await run(sql`UPDATE conversations SET status = 'closed', closed_at = now(), closed_by = 'staff' WHERE id = ${id}`)
    expect(
      await refused(
        sql`UPDATE conversations SET status = 'waiting', closed_at = NULL, closed_by = NULL WHERE id = ${id}`,
      ),
    ).toBe('a conversation that was closed stays as it is')
    expect(await says(id, 'nog iets').catch(() => 'refused')).toBe('refused')
    await run(sql`UPDATE conversations SET member_read_seq = 1 WHERE id = ${id}`)
    await run(sql`UPDATE conversations SET member_read_seq = 0 WHERE id = ${id}`)
    expect(await run(sql`SELECT member_read_seq::int AS read FROM conversations WHERE id = ${id}`)).toEqual([
      { read: 1 },
    ])
  })

  it('has one open conversation of a member, of exactly one member or visitor', async () => {
    await aConversation('alice')
    const { therapist, organisation } = await profileOf('alice')
    const another = (who: ReturnType<typeof sql>) =>
      refused(sql`INSERT INTO conversations (organisation_id, status, opened_at, therapist_id, visitor_key_hash)
                  VALUES (${organisation}, 'waiting', now(), ${who})`)
    expect(await another(sql`${therapist}, NULL`)).toBe('conversations_one_open_member')
    expect(await another(sql`${therapist}, 'x'`)).toBe('conversations_who')
    expect(await another(sql`NULL, NULL`)).toBe('conversations_who')
    const long = 'a'.repeat(4001)
    const open = await aConversation('bob')
    expect(await says(open, long).catch(() => 'too long')).toBe('too long')
    expect(await says(open, 'notitie', { internal: true }).catch(() => 'no note of a member')).toBe(
      'no note of a member',
    )
  })
})

describe('KS-SRV-8: reading over REST', () => {
  it('is of oneself and of who answers in that organisation; notes are never the member’s', async () => {
    const id = await aConversation('alice')
    await says(id, 'Hallo')
    await says(id, 'Let op: boos', { author: 'staff', internal: true })
    const read = async (who: Parameters<typeof rest>[0]) => {
      const { body } = await rest(who).get(`/api/messages?where[conversation][equals]=${id}&sort=seq`)
      return (body.docs ?? []).map((doc: { body: string }) => doc.body)
    }
    expect(await read('alice')).toEqual(['Hallo'])
    expect(await read('support')).toEqual(['Hallo', 'Let op: boos'])
    expect(await read('adminNorth')).toEqual(['Hallo', 'Let op: boos'])
    for (const other of ['bob', 'carol', 'reviewer', 'finance', null] as const) expect(await read(other)).toEqual([])
    // Not by asking about them either.
    const felt = await rest('alice').get(`/api/messages?where[body][like]=boos`)
    expect(felt.body.totalDocs).toBe(0)
    expect((await rest('alice').get(`/api/conversations/${id}`)).status).toBe(200)
    for (const other of ['bob', 'carol', 'editor'] as const) {
      expect((await rest(other).get(`/api/conversations/${id}`)).status).toBe(404)
    }
    expect((await rest('alice').patch(`/api/conversations/${id}`, { json: { status: 'closed' } })).status).toBe(404)
    expect((await rest('alice').post('/api/messages', { json: { conversation: id, body: 'x' } })).status).toBe(403)
  })
})
