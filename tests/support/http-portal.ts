import { once } from 'node:events'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { pipeToNodeResponse } from 'next/dist/server/pipe-readable'
import { createPortalServer } from '@/src/server/http'

const methods = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'] as const

async function requestOf(incoming: IncomingMessage, outgoing: ServerResponse): Promise<Request> {
  const gone = new AbortController()
  outgoing.once('close', () => gone.abort())
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, [value ?? ''].flat().join(', '))
  const body = incoming.method === 'GET' ? undefined : new Uint8Array(await buffer(incoming))
  const url = new URL(incoming.url ?? '/', process.env.SERVER_URL)
  return new Request(url, { method: incoming.method, headers, body, signal: gone.signal })
}

async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const route = await import('@/src/app/(payload)/api/[...slug]/route')
  const request = await requestOf(incoming, outgoing)
  const method = methods.find((name) => name === incoming.method) ?? 'GET'
  const slug = new URL(request.url).pathname
    .replace(/^\/api\//, '')
    .split('/')
    .map(decodeURIComponent)
  const response = await route[method](request, { params: Promise.resolve({ slug }) })
  outgoing.statusCode = response.status
  response.headers.forEach((value, name) => {
    outgoing.setHeader(name, value)
  })
  // Next's own: how it notices that nobody reads, and waits for who reads slowly.
  if (response.body) await pipeToNodeResponse(response.body, outgoing)
  else outgoing.end()
}

/** The REST interface of the portal of this process, behind our own HTTP server: for what must be tried over a real connection. */
export async function startHttpPortal(): Promise<{ url: string; server: Server; stop: () => Promise<void> }> {
  const server = createPortalServer({ isTrusted: () => false, handler: answer })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port }: Pick<AddressInfo, 'port'> = Object(server.address())
  return {
    url: `http://127.0.0.1:${port}`,
    server,
    stop: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}
