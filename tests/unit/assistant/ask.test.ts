import { afterEach, describe, expect, it, vi } from 'vitest'
import { askAssistant } from '@/src/features/assistant/thread/ask'

const encoder = new TextEncoder()

/** Answers with these pieces, cut wherever the line cuts them. */
function answersWith(pieces: readonly string[], type = 'text/event-stream; charset=utf-8', status = 200) {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(encoder.encode(piece))
      controller.close()
    },
  })
  const fetched = vi.fn(async (_path: string, _init: RequestInit) => {
    return new Response(body, { status, headers: { 'content-type': type } })
  })
  vi.stubGlobal('fetch', fetched)
  return fetched
}

const event = (name: string, data: object): string => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`

async function asked() {
  const heard: string[] = []
  const answer = await askAssistant({ question: 'Hoe?' }, (text) => heard.push(text))
  return { heard, answer }
}

describe('KS-SRV-9: asking the assistant in the panel', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('hears each sentence as it is written, and then the answer', async () => {
    const all = event('text', { text: 'Eén zin [1].' }) + event('text', { text: 'Nog een [2].' })
    const fetched = answersWith([all.slice(0, 20), all.slice(20), event('done', { id: 3 })])
    expect(await asked()).toEqual({ heard: ['Eén zin [1].', 'Nog een [2].'], answer: { ok: true, body: { id: 3 } } })
    expect(fetched.mock.calls[0]?.[1].headers).toMatchObject({ accept: 'text/event-stream, application/json' })
  })

  it('takes an answer that comes at once, where no model writes', async () => {
    answersWith(['{"id":4}'], 'application/json')
    expect(await asked()).toEqual({ heard: [], answer: { ok: true, body: { id: 4 } } })
  })

  it('says why there is none: told on the way, refused, or the line broke', async () => {
    answersWith([event('text', { text: 'Eén' }), event('error', { errors: [{ message: 'Te veel vragen.' }] })])
    expect((await asked()).answer).toMatchObject({ ok: false, message: 'Te veel vragen.' })
    answersWith(['{"errors":[{"message":"Wacht even."}]}'], 'application/json', 429)
    expect((await asked()).answer).toMatchObject({ ok: false, status: 429, message: 'Wacht even.' })
    answersWith([event('text', { text: 'Eén' })])
    expect((await asked()).answer).toMatchObject({ ok: false, message: expect.stringContaining('verbinding') })
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')))
    expect((await asked()).answer).toMatchObject({ ok: false, message: expect.stringContaining('verbinding') })
  })
})
