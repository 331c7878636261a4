import { setTimeout as after } from 'node:timers/promises'
import { createParser } from 'eventsource-parser'
import { withClient } from '@/scripts/lib/database/migrations'
import { emailOf } from '../support/personas'
import { memoryOf } from './memory'
import { cookieOf } from './people'
import { type Bench, type Running, startPortal } from './portal'
import { percentile } from './statistics'
import { printTable } from './table'

const perSecond = 20
const seconds = 15

/** Conversations of members of their own, all taken by one colleague, in SQL. */
const conversations = `
  WITH members AS (
    INSERT INTO therapists (organisation_id, membership_number, first_name, last_name, display_name, tier, standing)
    SELECT (SELECT id FROM organisations ORDER BY id LIMIT 1), 'CHAT-' || n, 'Noor', 'Jansen ' || n, 'Noor Jansen ' || n, 'collective', 'admitted'
      FROM generate_series(1, $1::int) n RETURNING id, organisation_id)
  INSERT INTO conversations (therapist_id, organisation_id, status, opened_at, taken_at, assignee_id, staff_name)
  SELECT m.id, m.organisation_id, 'active', now(), now(), u.id, 'Nadia' FROM members m, users u WHERE u.email = $2 RETURNING id`

type Stream = { conversation: number; hangUp: AbortController }

type Hearing = { opened: Set<number>; heard: Map<string, number> }

/** Reads a stream until told to stop, and notes when each message came. */
async function listen(url: string, cookie: string, conversation: number, { opened, heard }: Hearing): Promise<Stream> {
  const hangUp = new AbortController()
  const reply = await fetch(`${url}/api/conversations/${conversation}/stream`, {
    headers: { cookie, 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors' },
    signal: hangUp.signal,
  })
  if (reply.status !== 200 || !reply.body) throw new Error(`a stream answers ${reply.status}`)
  const parser = createParser({
    onEvent: ({ event, data }) => {
      opened.add(conversation)
      const key = event === 'message' ? /"body":"([^"]*)"/.exec(data)?.[1] : undefined
      if (key !== undefined && !heard.has(key)) heard.set(key, performance.now())
    },
  })
  const reader = reply.body.getReader()
  const words = new TextDecoder()
  void (async () => {
    try {
      for (;;) {
        const part = await reader.read()
        if (part.done) return
        parser.feed(words.decode(part.value, { stream: true }))
      }
    } catch {
      // Hung up, as we are told to: what didn't arrive is missing in `heard`.
    }
  })()
  return { conversation, hangUp }
}

async function until(what: string, condition: () => boolean): Promise<void> {
  const limit = Date.now() + 60_000
  while (!condition()) {
    if (Date.now() > limit) throw new Error(`${what}: not within a minute`)
    await after(20)
  }
}

/** Says something in one conversation after the other at a steady pace. @returns when each was said; the words are its key */
async function say(portal: Running, cookie: string, streams: readonly Stream[]): Promise<Map<string, number>> {
  const said = new Map<string, number>()
  const posts: Promise<void>[] = []
  const began = performance.now()
  for (let n = 0; n < perSecond * seconds; n++) {
    await after(Math.max(0, began + (n * 1000) / perSecond - performance.now()))
    const { conversation } = streams[(n * 7) % streams.length] ?? { conversation: 0 }
    const body = `Bericht ${n}`
    said.set(body, performance.now())
    posts.push(
      fetch(`${portal.url}/api/conversations/${conversation}/messages`, {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json', origin: portal.url, 'sec-fetch-site': 'same-origin' },
        body: JSON.stringify({ body, clientKey: `bench-message-${n}` }),
      }).then(async (reply) => {
        const text = await reply.text()
        if (reply.status >= 300) throw new Error(`a message is answered with ${reply.status}: ${text.slice(0, 200)}`)
      }),
    )
  }
  await Promise.all(posts)
  return said
}

/**
 * Many open streams at one web process, and what is said at another process of the same build on the same database: memory, and
 * the time from the beginning of the post until the words stand with the reader (KS-SRV-8).
 */
export async function measureChat(bench: Bench, count: number): Promise<void> {
  const ids = await withClient(bench.database, async (client) => {
    const { rows } = await client.query<{ id: number }>(conversations, [count, emailOf('support')])
    await client.query('VACUUM ANALYZE')
    return rows.map(({ id }) => Number(id))
  })
  const [reading, saying] = [await startPortal(bench, bench.database), await startPortal(bench, bench.database)]
  try {
    const hearing: Hearing = { opened: new Set(), heard: new Map() }
    const [there, here] = [await cookieOf(reading.url, 'support'), await cookieOf(saying.url, 'support')]
    await fetch(`${reading.url}/api/chat/status`)
    const before = memoryOf(reading.pid)
    const opening = performance.now()
    const streams: Stream[] = []
    // Fifty at a time: as many come when a process is restarted.
    for (let n = 0; n < ids.length; n += 50) {
      streams.push(...(await Promise.all(ids.slice(n, n + 50).map((id) => listen(reading.url, there, id, hearing)))))
    }
    await until('every stream begins', () => hearing.opened.size === ids.length)
    const opened = (performance.now() - opening) / 1000
    await after(5_000)
    const open = memoryOf(reading.pid)
    const said = await say(saying, here, streams)
    await until('every message arrives', () => hearing.heard.size === said.size)
    const took = [...said].map(([body, at]) => (hearing.heard.get(body) ?? Number.NaN) - at)
    const busy = memoryOf(reading.pid)
    for (const { hangUp } of streams) hangUp.abort()
    await after(10_000)
    const closed = memoryOf(reading.pid)
    const inMs = (part: number): string => `${Math.round(percentile(took, part))} ms`
    printTable(
      `Chat: ${ids.length} open streams at one process, ${perSecond} messages a second posted at another`,
      ['what', 'figure'],
      [
        ['streams opened in', `${opened.toFixed(1)} s`],
        ['memory (RSS) before, with all open', `${before.toFixed(0)}, ${open.toFixed(0)} MB`],
        ['a stream', `${(((open - before) * 1024) / ids.length).toFixed(0)} kB`],
        ['memory after the messages, 10 s after all hung up', `${busy.toFixed(0)}, ${closed.toFixed(0)} MB`],
        ['messages said, heard', `${said.size}, ${hearing.heard.size}`],
        ['from post to reader: p50, p95', `${inMs(0.5)}, ${inMs(0.95)}`],
      ],
    )
  } finally {
    await Promise.all([reading.stop(), saying.stop()])
  }
}
