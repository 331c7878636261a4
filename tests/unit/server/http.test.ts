import type { Server } from 'node:http'
import { connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createPortalServer, type Handler } from '@/src/server/http'

let server: Server | null = null

/** A portal server on a free port that counts what gets through to its handler. */
async function listen(handler: Handler, patience = { headers: 5_000, body: 5_000, upload: 5_000 }) {
  let handled = 0
  server = createPortalServer({
    isTrusted: () => false,
    patience,
    handler: async (request, response) => {
      handled += 1
      await handler(request, response)
    },
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = address && typeof address === 'object' ? address.port : 0
  return { port, handled: () => handled }
}

/** Sends this text and nothing more; what came back until the server closed the connection. */
function say(port: number, lines: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(`${lines.join('\r\n')}\r\n\r\n`))
    socket.on('data', (chunk) => {
      answer += chunk.toString()
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(answer))
  })
}

const login = ['POST /api/users/login HTTP/1.1', 'Host: portal.test', 'Content-Type: application/json']

afterEach(async () => {
  server?.closeAllConnections()
  await new Promise((resolve) => server?.close(resolve))
})

describe('the HTTP server around the portal', () => {
  const answerAtOnce: Handler = async (_request, response) => {
    response.end('ok')
  }

  it('refuses a body of 300 MB by its announced length, before a byte of it', async () => {
    const { port, handled } = await listen(answerAtOnce)
    const answer = await say(port, [...login, 'Content-Length: 300000000'])
    expect(answer).toMatch(/^HTTP\/1\.1 413 /)
    expect(answer).toContain('Dit verzoek is te groot. Stuur hoogstens 1 MB in één keer.')
    expect(handled()).toBe(0)
  })

  it('refuses a body without a length', async () => {
    const { port, handled } = await listen(answerAtOnce)
    const answer = await say(port, [...login, 'Transfer-Encoding: chunked'])
    expect(answer).toMatch(/^HTTP\/1\.1 411 /)
    expect(handled()).toBe(0)
  })

  it('does not say "continue" to who asks before sending too much', async () => {
    const { port, handled } = await listen(answerAtOnce)
    const answer = await say(port, [...login, 'Expect: 100-continue', 'Content-Length: 300000000'])
    expect(answer).toMatch(/^HTTP\/1\.1 413 /)
    expect(handled()).toBe(0)
  })

  it('cuts off who announces a body and then keeps it to themselves', async () => {
    const readAll: Handler = async (request, response) => {
      for await (const _chunk of request);
      response.end('never')
    }
    const silenced: Handler = (request, response) => readAll(request, response).catch(() => undefined)
    const { port, handled } = await listen(silenced, { headers: 5_000, body: 40, upload: 5_000 })
    expect(await say(port, [...login, 'Content-Length: 5000', '', '{'])).toBe('')
    expect(handled()).toBe(1)
  })

  const answerTo = async (handler: Handler, path: string): Promise<string> => {
    const { port } = await listen(handler)
    return say(port, [`GET ${path} HTTP/1.1`, 'Host: portal.test', 'Connection: close'])
  }

  it('has what the interface tells kept by nobody, unless it says otherwise', async () => {
    const answer = await answerTo(answerAtOnce, '/api/users/me')
    expect(answer).toContain('cache-control: private, no-store')
    expect(answer).toContain('x-content-type-options: nosniff')
    expect(answer).toContain('referrer-policy: same-origin')
  })

  it('leaves what an answer says of itself', async () => {
    const says: Handler = async (_request, response) => {
      response.setHeader('Cache-Control', 'public, max-age=60')
      response.writeHead(200, { 'Referrer-Policy': 'no-referrer' })
      response.end('ok')
    }
    const answer = (await answerTo(says, '/api/public/therapists')).toLowerCase()
    expect(answer.match(/cache-control: .*/g)).toEqual(['cache-control: public, max-age=60'])
    expect(answer.match(/referrer-policy: .*/g)).toEqual(['referrer-policy: no-referrer'])
  })

  it('says nothing about keeping of a page', async () => {
    expect(await answerTo(answerAtOnce, '/apiary')).not.toContain('cache-control')
  })
})
