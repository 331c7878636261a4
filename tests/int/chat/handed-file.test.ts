import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { query, sql } from '@/src/lib/sql'
import { pdf } from '@/tests/factories/files'
import { formWith } from '@/tests/support/files'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import type { Speaker } from '@/tests/support/session'
import { aConversation, aKey, chatIsOpen, profileOf, usualHours } from './people'

const act = (who: Speaker, id: number, action: string, json: object = {}) =>
  rest(who).post(`/api/conversations/${id}/${action}`, { json })
const rows = async (statement: ReturnType<typeof sql>) => query(await systemRequest(), statement)

beforeAll(usualHours, 60_000)
afterAll(() => vi.useRealTimers())
beforeEach(() => chatIsOpen(true))

describe('KS-SRV-8: a file of who answers', () => {
  let content: Buffer
  beforeAll(async () => {
    content = await pdf({ text: 'Brief' })
  })
  const hand = (who: Speaker, conversation: number | string, key = aKey(), bytes: Uint8Array = content) =>
    rest(who).post(`/api/files/chat?conversation=${conversation}&key=${key}`, { form: formWith(bytes, 'brief.pdf') })
  const filesIn = (id: number) =>
    rows(sql`SELECT m.author, f.name, f.state, f.therapist_id AS therapist FROM messages m JOIN files f ON f.id = m.file_id
              WHERE m.conversation_id = ${id} ORDER BY m.seq`)
  const waiting = async () =>
    (await rows(sql`SELECT 1 FROM files WHERE attached_to IS NULL AND state = 'stored'`)).length

  it('is the member’s from then on: they open it, and so does who answers; sent again it is one message', async () => {
    const id = await aConversation('alice')
    const { therapist } = await profileOf('alice')
    await act('support', id, 'take')
    const key = aKey()
    const sent = await hand('support', id, key)
    expect([sent.status, sent.body.name]).toEqual([201, 'brief.pdf'])
    expect((await hand('support', id, key)).status).toBe(201)
    expect(await filesIn(id)).toEqual([{ author: 'staff', name: 'brief.pdf', state: 'stored', therapist }])
    expect(await waiting()).toBe(0)
    const opened = async (who: Speaker) => (await rest(who).get(`/api/files/${sent.body.id}/content`)).status
    expect([await opened('alice'), await opened('support'), await opened('bob')]).toEqual([200, 200, 404])
  })

  it('comes from who has the conversation, to a member, while it is open; what is refused is kept nowhere', async () => {
    const id = await aConversation('alice')
    const before = await waiting()
    expect((await hand('support', id)).body.errors[0].message).toContain('Neem het gesprek eerst aan')
    await act('support', id, 'take')
    const statusOf = async (who: Speaker, conversation: number | string = id, key?: string) =>
      (await hand(who, conversation, key)).status
    expect(await statusOf(null)).toBe(404)
    expect(await statusOf('alice')).toBe(403)
    expect([await statusOf('bob'), await statusOf('finance'), await statusOf('support', 'x')]).toEqual([404, 404, 404])
    expect(await statusOf('support', id, 'kort')).toBe(400)
    expect((await hand('support', id, aKey(), Buffer.from('<script>'))).status).toBe(415)
    await act('support', id, 'close')
    expect(await statusOf('support')).toBe(409)
    expect([await filesIn(id), await waiting()]).toEqual([[], before])
  })

  it('isn’t one that the member hasn’t sent: who answers can’t name a file', async () => {
    const id = await aConversation('alice')
    await act('support', id, 'take')
    const theirs = await rest('alice').post('/api/files', { form: formWith(content, 'dagboek.pdf') })
    const named = await act('support', id, 'messages', { body: 'Kijk', clientKey: aKey(), file: theirs.body.id })
    expect([named.status, named.body.errors[0].field]).toEqual([400, 'file'])
    expect((await rest('support').get(`/api/files/${theirs.body.id}/content`)).status).toBe(404)
  })
})
