import { beforeAll, describe, expect, it } from 'vitest'
import { retentionDay } from '@/collections/privacy/retention/day'
import { query, sql } from '@/src/lib/sql'
import { systemRequest, testPayload } from '@/tests/support/payload'
import { aKey, profileOf } from '../chat/people'

const rows = async (statement: ReturnType<typeof sql>) => query(await systemRequest(), statement)
const sweep = async (day: string) => (await retentionDay(await testPayload(), new Date(`${day}T09:00:00Z`))).erased

let alice: Awaited<ReturnType<typeof profileOf>>
beforeAll(async () => {
  alice = await profileOf('alice')
}, 60_000)

/** A conversation with a message and, of a member, a file; closed on that day, or still open. */
async function aChat(page: string, closedOn: string | null, visitor = false): Promise<void> {
  const { therapist, organisation } = alice
  const [row] = await rows(sql`
    INSERT INTO conversations (therapist_id, organisation_id, visitor_key_hash, page, status, opened_at)
    VALUES (${visitor ? null : therapist}, ${organisation}, ${visitor ? page.padEnd(64, '0') : null}, ${page}, 'waiting', '2020-01-01')
    RETURNING id`)
  const id = Number(row?.id)
  const [said] = await rows(sql`
    INSERT INTO messages (conversation_id, author, body, client_key)
    VALUES (${id}, ${visitor ? 'visitor' : 'member'}::enum_messages_author, ${page}, ${aKey()}) RETURNING id`)
  if (!visitor) {
    await rows(sql`
      INSERT INTO files (therapist_id, organisation_id, name, mime_type, size, sha256, received_at, state, attached_to, attached_id, storage_key)
      VALUES (${therapist}, ${organisation}, ${page}, 'application/pdf', 1, repeat('a', 64), now(), 'stored', 'messages', ${Number(said?.id)}, ${aKey()})`)
    await rows(sql`
      INSERT INTO messages (conversation_id, author, body, client_key, file_id)
      SELECT ${id}, 'member', '', ${aKey()}, id FROM files WHERE name = ${page}`)
    await rows(sql`
      UPDATE files SET attached_id = (SELECT id FROM messages WHERE conversation_id = ${id} AND file_id IS NOT NULL)
       WHERE name = ${page}`)
  }
  if (closedOn === null) return
  await rows(
    sql`UPDATE conversations SET status = 'closed', closed_by = 'idle', closed_at = ${`${closedOn}T12:00:00+01:00`} WHERE id = ${id}`,
  )
}

const left = async () => (await rows(sql`SELECT page FROM conversations ORDER BY page`)).map(({ page }) => page)
const fileStates = async () => rows(sql`SELECT name, state FROM files WHERE name LIKE '/%' ORDER BY name`)

describe('X-15, KS-SRV-8: chats go when their term is over', () => {
  it('a year after they were closed, with what was said and its files; of visitors after thirty days; an open one stays', async () => {
    await aChat('/a-over', '2025-11-22')
    await aChat('/b-last-day', '2025-11-23')
    await aChat('/c-open', null)
    await aChat('/v-over', '2026-10-23', true)
    await aChat('/w-last-day', '2026-10-24', true)
    expect(await sweep('2026-11-23')).toEqual({ chats: 1, visitorChats: 1 })
    expect(await left()).toEqual(['/b-last-day', '/c-open', '/w-last-day'])
    expect((await rows(sql`SELECT 1 FROM messages WHERE body IN ('/a-over', '/v-over')`)).length).toBe(0)
    expect(await fileStates()).toEqual([
      { name: '/a-over', state: 'erasing' },
      { name: '/b-last-day', state: 'stored' },
      { name: '/c-open', state: 'stored' },
    ])
    expect(await sweep('2026-11-23')).toEqual({})
    expect(await sweep('2026-11-24')).toEqual({ chats: 1, visitorChats: 1 })
    expect(await left()).toEqual(['/c-open'])
  }, 60_000)
})

describe('X-15, KS-SRV-9: what was asked of the assistant goes when its term is over', () => {
  it('ninety days after it was asked', async () => {
    const asked = (key: string, at: string) =>
      rows(sql`
      INSERT INTO assistant_turns (therapist_id, organisation_id, thread, client_key, question, kind, answer, sources, created_at, updated_at)
      VALUES (${alice.therapist}, ${alice.organisation}, ${key}, ${key}, 'Hoe?', 'unknown', 'Zo.', '[]', ${at}, ${at})`)
    await asked('thread-over', '2026-08-24T12:00:00+02:00')
    await asked('thread-last', '2026-08-25T12:00:00+02:00')
    expect(await sweep('2026-11-23')).toEqual({ assistant: 1 })
    expect((await rows(sql`SELECT thread FROM assistant_turns`)).map(({ thread }) => thread)).toEqual(['thread-last'])
  }, 60_000)
})
