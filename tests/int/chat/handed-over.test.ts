import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { query, sql } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import type { Speaker } from '@/tests/support/session'
import { aKey, chatIsOpen, usualHours } from './people'

const rows = async (statement: ReturnType<typeof sql>) => query(await systemRequest(), statement)
const saidIn = (id: number) => rows(sql`SELECT author, body FROM messages WHERE conversation_id = ${id} ORDER BY seq`)
const ask = async (who: Speaker, question: string, thread?: string) =>
  (
    await rest(who).post('/api/assistant/ask', {
      json: { question, clientKey: randomUUID(), ...(thread && { thread }) },
    })
  ).body
const start = (who: Speaker, thread: string, body: string, page = '/account') =>
  rest(who).post('/api/conversations/start', { json: { body, clientKey: aKey(), page, thread } })

beforeAll(usualHours, 60_000)
afterAll(() => vi.useRealTimers())
beforeEach(async () => {
  chatIsOpen(true)
  await rows(
    sql`UPDATE conversations SET status = 'closed', closed_at = now(), closed_by = 'idle' WHERE status <> 'closed'`,
  )
})

describe('KS-SRV-9: what was said with the assistant goes along to a colleague', () => {
  it('question and answer stand before the first message, once, however often it is handed over', async () => {
    const first = await ask('alice', 'Hoe zit het met zeppelins?')
    const second = await ask('alice', 'En met luchtballonnen?', first.thread)
    const { status, body } = await start('alice', first.thread, 'Ik kom er niet uit.')
    expect(status).toBe(201)
    const talked = [
      { author: 'member', body: 'Hoe zit het met zeppelins?' },
      { author: 'assistant', body: first.text },
      { author: 'member', body: 'En met luchtballonnen?' },
      { author: 'assistant', body: second.text },
      { author: 'member', body: 'Ik kom er niet uit.' },
    ]
    expect(await saidIn(body.id)).toEqual(talked)
    const third = await ask('alice', 'En met vliegers?', first.thread)
    expect((await start('alice', first.thread, 'Nog iets.')).body.id).toBe(body.id)
    expect(await saidIn(body.id)).toEqual([
      ...talked,
      { author: 'member', body: 'En met vliegers?' },
      { author: 'assistant', body: third.text },
      { author: 'member', body: 'Nog iets.' },
    ])
    expect((await rest('support').get(`/api/conversations/${body.id}/transcript`)).body).toContain('zeppelins')
  })

  it('not what somebody else asked: of another’s thread nothing comes along', async () => {
    const { thread } = await ask('alice', 'Hoe zit het met mijn geheim?')
    const { status, body } = await start('bob', thread, 'Hallo')
    expect(status).toBe(404)
    expect(JSON.stringify(body)).not.toContain('geheim')
    expect(await rows(sql`SELECT 1 FROM conversations WHERE status <> 'closed'`)).toEqual([])
  })
})
