import { createParser, type EventSourceMessage } from 'eventsource-parser'

export type StreamState =
  /** Events come in. */
  | 'open'
  /** The connection broke; it is tried again by itself. */
  | 'lost'
  /** The server says that this isn't ours (any more); it isn't tried again. */
  | 'ended'

type Options = {
  path: string
  /** Sent along each time: how a visitor without an account shows who they are. */
  headers?: Readonly<Record<string, string>>
  /** The number of the last message that came in: from there the server goes on. */
  after: () => number
  onEvent: (event: EventSourceMessage) => void
  onState: (state: StreamState) => void
}

const firstWait = 500
const longestWait = 30_000
/** The server gives a sign of life every 25 seconds; who hears nothing for longer sits on a dead line. */
const silence = 60_000

/** Milliseconds until the next try: twice as long each time, spread, so that not everyone returns at one moment. */
export function waitBefore(tries: number, chance: number): number {
  return Math.min(longestWait, firstWait * 2 ** tries) * (0.5 + chance / 2)
}

/** Whether asking again makes no sense: not ours, gone, or never right. Too busy (429) and ill (5xx) pass. */
export const isFinal = (status: number): boolean => status >= 400 && status < 500 && status !== 429 && status !== 408

/**
 * Keeps reading a stream of events until told to stop. Not the browser's EventSource: that one can't send a header,
 * and the key of a visitor may not stand in an address.
 * @returns stops it
 */
export function openStream({ path, headers, after, onEvent, onState }: Options): () => void {
  const stopped = new AbortController()
  let tries = 0
  let wake: (() => void) | null = null

  const online = () => {
    tries = 0
    wake?.()
  }
  window.addEventListener('online', online)
  stopped.signal.addEventListener('abort', () => {
    window.removeEventListener('online', online)
    wake?.()
  })

  const pause = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })

  /** One connection, to its end. @returns whether trying again makes no sense */
  async function once(): Promise<boolean> {
    const connection = new AbortController()
    const end = () => connection.abort()
    stopped.signal.addEventListener('abort', end)
    let watch = setTimeout(end, silence)
    try {
      const response = await fetch(path, {
        headers: { ...headers, accept: 'text/event-stream', 'last-event-id': String(after()) },
        cache: 'no-store',
        credentials: 'same-origin',
        signal: connection.signal,
      })
      if (!response.ok || !response.body) return isFinal(response.status)
      onState('open')
      const parser = createParser({ onEvent })
      const words = new TextDecoder()
      const reader = response.body.getReader()
      for (;;) {
        const { done, value } = await reader.read()
        if (done) return false
        tries = 0
        clearTimeout(watch)
        watch = setTimeout(end, silence)
        parser.feed(words.decode(value, { stream: true }))
      }
    } catch {
      // Broken off, by the line or by us: the same as an end.
      return false
    } finally {
      clearTimeout(watch)
      stopped.signal.removeEventListener('abort', end)
    }
  }

  async function keepOn(): Promise<void> {
    while (!stopped.signal.aborted) {
      const final = await once()
      if (stopped.signal.aborted) return
      onState(final ? 'ended' : 'lost')
      if (final) return
      await pause(waitBefore(tries++, Math.random()))
    }
  }

  void keepOn()
  return () => stopped.abort()
}
