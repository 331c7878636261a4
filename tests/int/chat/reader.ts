import { createParser } from 'eventsource-parser'
import { vi } from 'vitest'
import { browserHeaders, type Speaker } from '@/tests/support/session'

export type Heard = { event: string; id: string | null; data: ReturnType<typeof JSON.parse> }

export type Reader = {
  status: number
  headers: Headers
  /** Everything so far. */
  heard: Heard[]
  /** The numbers of the messages so far, in the order in which they came. */
  seqs: () => number[]
  bodies: () => string[]
  until: (condition: () => boolean) => Promise<void>
  /** Hangs up. */
  stop: () => Promise<void>
  /** The server hung up, or we did. */
  ended: Promise<void>
}

const patience = { timeout: 15_000, interval: 10 }

type From = { after?: number; headers?: Record<string, string> }

/** Reads a stream of events as a browser does, until told to stop. */
export async function listen(
  url: string,
  path: string,
  speaker: Speaker,
  { after, headers }: From = {},
): Promise<Reader> {
  const hangUp = new AbortController()
  const sent = await browserHeaders(speaker, {
    ...headers,
    ...(after !== undefined && { 'last-event-id': String(after) }),
  })
  const response = await fetch(`${url}${path}`, { headers: sent, signal: hangUp.signal })
  const heard: Heard[] = []
  const parser = createParser({
    onEvent: ({ event, id, data }) => heard.push({ event: event ?? 'message', id: id ?? null, data: JSON.parse(data) }),
  })
  const reader = response.body?.getReader()
  const words = new TextDecoder()
  const read = async (): Promise<void> => {
    try {
      for (;;) {
        const part = await reader?.read()
        if (!part || part.done) return
        if (response.ok) parser.feed(words.decode(part.value, { stream: true }))
      }
    } catch (error) {
      if (!hangUp.signal.aborted && !(error instanceof TypeError)) throw error
    }
  }
  const ended = read()
  const messages = () => heard.filter(({ event }) => event === 'message')
  return {
    status: response.status,
    headers: response.headers,
    heard,
    seqs: () => messages().map(({ data }) => data.seq),
    bodies: () => messages().map(({ data }) => data.body),
    until: (condition) =>
      vi.waitFor(() => {
        if (!condition()) throw new Error(`not yet: ${JSON.stringify(heard).slice(0, 600)}`)
      }, patience),
    stop: async () => {
      hangUp.abort()
      await ended
    },
    ended,
  }
}
