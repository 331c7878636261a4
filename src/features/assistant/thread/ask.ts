import { EventSourceParserStream } from 'eventsource-parser/stream'
import { z } from 'zod'
import { type Answer, answerOf, lostAnswer, send } from '@/src/features/chat/post'
import { readJson } from '@/src/features/chat/types'
import { messageIn } from '@/src/lib/web/told'

const ill = 'De assistent kan nu even niet antwoorden. Probeer het zo nog een keer.'
const sentence = z.object({ text: z.string() })

/** Reads the answer as it is written, to its end; broken off before that it is asked again. */
async function written(body: ReadableStream<Uint8Array>, onText: (sentence: string) => void): Promise<Answer> {
  const words = new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>
  const events = body.pipeThrough(words).pipeThrough(new EventSourceParserStream()).getReader()
  for (;;) {
    const { done, value } = await events.read()
    if (done) return lostAnswer
    const told = readJson(value.data)
    if (value.event === 'done') return { ok: true, body: told }
    if (value.event === 'error') return { ok: false, status: 0, message: messageIn(told) ?? ill, body: told }
    const read = sentence.safeParse(told)
    if (value.event === 'text' && read.success) onText(read.data.text)
  }
}

/**
 * Asks the assistant (KS-SRV-9). Where a model writes, it is told sentence by sentence; else the answer comes at once.
 * @param onText with each sentence that a model wrote
 */
export async function askAssistant(question: object, onText: (sentence: string) => void): Promise<Answer> {
  try {
    const response = await send('/api/assistant/ask', question, { accept: 'text/event-stream, application/json' })
    const streams = response.headers.get('content-type')?.startsWith('text/event-stream')
    return streams && response.body ? await written(response.body, onText) : await answerOf(response)
  } catch {
    // The line broke; the question can be asked again by the same key.
    return lostAnswer
  }
}
