import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { refuseAction } from './actions'
import { refuseAddress } from './address'
import { isUpload, type Refusal, refuseBody } from './body-limit'
import { replaceBareErrorPages } from './error-page'
import { type IsTrusted, overwriteForwarded } from './forwarded'
import { cutIdleStreams } from './idle-streams'
import { addSafeHeaders } from './safe-headers'

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

type Options = {
  isTrusted: IsTrusted
  /** Everything that isn't refused. */
  handler: Handler
  /** The server actions there are; left out: any name is passed on. */
  actions?: ReadonlySet<string>
  /** Milliseconds a client may take to send its headers, an ordinary body, and a file over a slow phone. */
  patience?: { headers: number; body: number; upload: number }
}

const ordinaryPatience = { headers: 15_000, body: 30_000, upload: 300_000 }

/** The path as Next will see it, without the query. */
const pathOf = (request: IncomingMessage): string => (request.url ?? '/').split('?', 1)[0] ?? '/'

function refuse(request: IncomingMessage, response: ServerResponse, { status, message, headers }: Refusal): void {
  response.writeHead(status, {
    ...headers,
    'content-type': 'application/json; charset=utf-8',
    'x-content-type-options': 'nosniff',
    connection: 'close',
  })
  response.end(JSON.stringify({ errors: [{ message }] }))
  // A client that is still sending only sees the answer when we take in (and drop) what it sends, for a moment.
  request.resume()
  setTimeout(() => request.destroy(), 1_000).unref()
}

function limitBodyTime(request: IncomingMessage, patience: typeof ordinaryPatience): void {
  if (Number(request.headers['content-length'] ?? 0) === 0) return
  const limit = isUpload(request.method ?? 'GET', pathOf(request)) ? patience.upload : patience.body
  const timer = setTimeout(() => {
    if (!request.complete) request.destroy()
  }, limit)
  request.once('close', () => clearTimeout(timer))
}

function accept(request: IncomingMessage, response: ServerResponse, handler: Handler): void {
  if (request.headers.expect) response.writeContinue()
  handler(request, response).catch((error: unknown) => {
    process.stderr.write(`${request.headers['x-request-id']}: ${error instanceof Error ? error.name : 'error'}\n`)
    if (!response.headersSent) response.writeHead(500)
    response.end()
  })
}

/** The HTTP server around the portal: true forwarding headers, a reference number, limits before anything is read. */
export function createPortalServer({ isTrusted, handler, actions, patience = ordinaryPatience }: Options): Server {
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    overwriteForwarded(request, isTrusted)
    // The reference number in the log and on the error page; never the visitor's own.
    const reference = randomUUID()
    request.headers['x-request-id'] = reference
    response.setHeader('x-request-id', reference)
    replaceBareErrorPages(response, reference)
    const method = request.method ?? 'GET'
    const path = pathOf(request)
    addSafeHeaders(response, path)
    cutIdleStreams(response)
    const refusal =
      refuseAddress(method, request.url ?? '/') ??
      refuseBody(method, path, request.headers) ??
      refuseAction(method, path, request.headers, actions ?? null)
    if (refusal) {
      refuse(request, response, refusal)
    } else {
      limitBodyTime(request, patience)
      accept(request, response, handler)
    }
  }
  const server = createServer(
    {
      headersTimeout: patience.headers,
      requestTimeout: patience.upload,
      keepAliveTimeout: 30_000,
      maxHeaderSize: 16_384,
    },
    answer,
  )
  // Asks before sending a large body: refused without a byte of it.
  server.on('checkContinue', answer)
  return server
}

/** Stops taking connections and waits for the answers that are under way, at most `limit` milliseconds. */
export async function closeServer(server: Server, limit: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const timer = setTimeout(() => server.closeAllConnections(), limit)
  await closed
  clearTimeout(timer)
}
