import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { query, sql } from '@/src/lib/sql'
import { listen } from '@/tests/int/chat/reader'
import { aMember, type Member } from '@/tests/int/invoicing/people'
import { systemRequest } from '@/tests/support/payload'
import { type PortalProcess, startPortalProcess } from '@/tests/support/portal-process'
import { browserHeaders } from '@/tests/support/session'

/** A conversation that waits, as it stands in the database. */
async function waiting({ therapist, organisation }: Member): Promise<number> {
  const [row] = await query(
    await systemRequest(),
    sql`INSERT INTO conversations (therapist_id, organisation_id, status, opened_at)
        VALUES (${therapist}, ${organisation}, 'waiting', now()) RETURNING id`,
  )
  return Number(row?.id)
}

async function say(url: string, member: Member, conversation: number, body: string): Promise<number> {
  const reply = await fetch(`${url}/api/conversations/${conversation}/messages`, {
    method: 'POST',
    headers: await browserHeaders(member, { 'content-type': 'application/json' }),
    body: JSON.stringify({ body, clientKey: randomUUID() }),
  })
  return reply.status
}

/** As behind a proxy: both know the one address that browsers see. */
const another = () => startPortalProcess({ SERVER_URL: inject('portal').url })

const words = (from: number, until: number) =>
  Array.from({ length: until - from + 1 }, (_, at) => `Bericht ${from + at}`)

describe('KS-SRV-8: two web processes on one database', () => {
  let one = ''
  let other: PortalProcess

  beforeAll(async () => {
    one = inject('portal').url
    other = await another()
    expect(other.isReady()).toBe(true)
  })
  afterAll(() => other.stop())

  it('what is said at either is read at both, in order; who comes back at the other misses nothing and reads nothing twice', async () => {
    const member = await aMember()
    const conversation = await waiting(member)
    const path = `/api/conversations/${conversation}/stream`
    const [here, there] = [await listen(one, path, member), await listen(other.url, path, member)]
    expect([here.status, there.status]).toEqual([200, 200])
    for (const [at, body] of words(1, 6).entries()) {
      expect(await say(at % 2 === 0 ? one : other.url, member, conversation, body)).toBeLessThan(300)
    }
    for (const reader of [here, there]) {
      await reader.until(() => reader.seqs().length === 6)
      expect([reader.seqs(), reader.bodies()]).toEqual([[1, 2, 3, 4, 5, 6], words(1, 6)])
    }
    await there.stop()
    await say(one, member, conversation, 'Bericht 7')
    const back = await listen(one, path, member, { after: 4 })
    await back.until(() => back.seqs().includes(7))
    expect(back.seqs()).toEqual([5, 6, 7])
    await Promise.all([here.stop(), back.stop()])
  })

  it('a process that is told to stop lets its readers go and ends in time; they read on at the other', async () => {
    const member = await aMember()
    const conversation = await waiting(member)
    const path = `/api/conversations/${conversation}/stream`
    const stopping = await another()
    const reader = await listen(stopping.url, path, member)
    await say(one, member, conversation, 'Bericht 1')
    await reader.until(() => reader.seqs().includes(1))
    const began = performance.now()
    await stopping.stop()
    await reader.ended
    expect(await stopping.ended).toBe(0)
    // What isn't finished is waited for fifteen seconds: an open stream isn't that.
    expect(performance.now() - began).toBeLessThan(12_000)
    await say(one, member, conversation, 'Bericht 2')
    const again = await listen(other.url, path, member, { after: 1 })
    await again.until(() => again.seqs().includes(2))
    expect(again.bodies()).toEqual(['Bericht 2'])
    await again.stop()
  })
})
