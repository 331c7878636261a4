import { once } from 'node:events'
import type { IncomingHttpHeaders } from 'node:http'
import { createServer } from 'node:http'

export type Receiver = {
  url: string
  received: { headers: IncomingHttpHeaders; body: string; path: string }[]
  answerWith: (status: number, headers?: Record<string, string>) => void
  stop: () => Promise<void>
}

/** Another system, as it hears of us. */
export async function startReceiver(): Promise<Receiver> {
  const received: Receiver['received'] = []
  let reply: { status: number; headers: Record<string, string> } = { status: 204, headers: {} }
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      received.push({ headers: request.headers, body: Buffer.concat(parts).toString(), path: request.url ?? '' })
      response.writeHead(reply.status, reply.headers).end()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    url: `http://127.0.0.1:${address.port}/webhook`,
    received,
    answerWith: (status, headers = {}) => {
      reply = { status, headers }
    },
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
