import { afterEach, describe, expect, it, vi } from 'vitest'
import { isFinal, openStream, type StreamState, waitBefore } from '@/src/features/chat/stream'

/** A server that plays its answers one after the other; after the last it keeps silent. */
function server(answers: readonly (Response | Error)[]) {
  const asked: Headers[] = []
  const left = [...answers]
  const reply = (_path: string, init: RequestInit): Promise<Response> => {
    asked.push(new Headers(init.headers))
    const next = left.shift()
    if (next instanceof Error) return Promise.reject(next)
    return next ? Promise.resolve(next) : new Promise(() => undefined)
  }
  vi.stubGlobal('fetch', vi.fn(reply))
  vi.stubGlobal('window', new EventTarget())
  return asked
}

const events = (...seqs: number[]) =>
  new Response(seqs.map((seq) => `id: ${seq}\nevent: message\ndata: {"seq":${seq}}\n\n`).join(''))

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('KS-SRV-8: reading a stream of events', () => {
  it('goes on after a broken line from the last that came in, and shows its key in a header', async () => {
    vi.useFakeTimers()
    const asked = server([events(1, 2), new Error('weg'), new Response('', { status: 503 }), events(3)])
    const seen: number[] = []
    const states: StreamState[] = []
    const stop = openStream({
      path: '/api/conversations/1/stream',
      headers: { 'x-chat-key': 'sleutel' },
      after: () => seen.at(-1) ?? 0,
      onEvent: ({ id }) => seen.push(Number(id)),
      onState: (state) => states.push(state),
    })
    await vi.advanceTimersByTimeAsync(120_000)
    stop()
    expect(seen).toEqual([1, 2, 3])
    expect(asked.slice(0, 4).map((headers) => headers.get('last-event-id'))).toEqual(['0', '2', '2', '2'])
    expect(asked.every((headers) => headers.get('x-chat-key') === 'sleutel')).toBe(true)
    expect(states.slice(0, 4)).toEqual(['open', 'lost', 'lost', 'lost'])
  })

  it('doesn’t ask again for what isn’t ours, and not after it was stopped', async () => {
    vi.useFakeTimers()
    const asked = server([new Response('', { status: 404 })])
    const states: StreamState[] = []
    const options = {
      path: '/x',
      after: () => 0,
      onEvent: () => undefined,
      onState: (s: StreamState) => states.push(s),
    }
    openStream(options)
    await vi.advanceTimersByTimeAsync(120_000)
    expect(asked).toHaveLength(1)
    expect(states).toEqual(['ended'])

    const again = server([new Error('weg')])
    const stop = openStream(options)
    await vi.advanceTimersByTimeAsync(0)
    stop()
    await vi.advanceTimersByTimeAsync(120_000)
    expect(again).toHaveLength(1)
  })

  it('takes a line that keeps silent for dead', async () => {
    vi.useFakeTimers()
    const silent = new Response(new ReadableStream({ start: () => undefined }))
    const cut = vi.fn((_path: string, init: RequestInit) => {
      const body = new ReadableStream({
        start: (controller) => init.signal?.addEventListener('abort', () => controller.error(new Error('afgebroken'))),
      })
      return Promise.resolve(new Response(body))
    })
    server([silent])
    vi.stubGlobal('fetch', cut)
    const stop = openStream({ path: '/x', after: () => 0, onEvent: () => undefined, onState: () => undefined })
    await vi.advanceTimersByTimeAsync(59_000)
    expect(cut).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(3_000)
    expect(cut).toHaveBeenCalledTimes(2)
    stop()
  })

  it.each([
    [400, true],
    [401, true],
    [403, true],
    [404, true],
    [408, false],
    [429, false],
    [500, false],
    [503, false],
  ])('status %i is final: %s', (status, final) => expect(isFinal(status)).toBe(final))

  it('waits longer each time, spread, never over half a minute', () => {
    expect(waitBefore(0, 0)).toBe(250)
    expect(waitBefore(0, 1)).toBe(500)
    expect(waitBefore(3, 1)).toBe(4000)
    expect(waitBefore(20, 1)).toBe(30_000)
    expect(waitBefore(20, 0)).toBe(15_000)
  })
})
