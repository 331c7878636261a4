import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Reply = (response: ServerResponse) => void

/** A piece of an answer, as a model sends it. */
export const piece = (content: string): string =>
  `data: ${JSON.stringify({ id: 'x', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index: 0, delta: { content }, finish_reason: null }] })}\n\n`
const end = `data: ${JSON.stringify({ id: 'x', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] })}\n\ndata: [DONE]\n\n`

/** A whole answer in these pieces. */
export const streams =
  (...texts: string[]): Reply =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    for (const text of texts) response.write(piece(text))
    response.end(end)
  }

/** A model that answers as told, and remembers what it was asked. */
export type FakeModel = { url: string; asked: string[]; reply: Reply; close: () => Promise<void> }

export async function fakeModel(): Promise<FakeModel> {
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      fake.asked.push(Buffer.concat(parts).toString())
      fake.reply(response)
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address: AddressInfo | string | null = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const fake: FakeModel = {
    url: `http://127.0.0.1:${address.port}/v1`,
    asked: [],
    reply: streams(),
    close: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
  return fake
}
