import { createServer, type Server, type ServerResponse } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { replaceBareErrorPages } from '@/src/server/error-page'

let server: Server | undefined

/** Asks a server whose answer goes through the guard. */
async function ask(answer: (response: ServerResponse) => void): Promise<Response> {
  const listening = createServer((_request, response) => {
    replaceBareErrorPages(response, 'nummer-1')
    answer(response)
  })
  server = listening
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
  const address = listening.address()
  return fetch(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
}

describe('KS-NEWS-1: an error page never comes without a policy', () => {
  afterEach(() => server?.close())

  it.each([
    ['at once', (response: ServerResponse) => response.end('<script>1</script>')],
    [
      'in parts',
      (response: ServerResponse) => {
        response.write('<script>')
        response.end('1</script>')
      },
    ],
  ])('a bare one sent %s becomes ours, with the number of the request', async (_, send) => {
    const reply = await ask((response) => {
      response.statusCode = 500
      response.setHeader('content-type', 'text/html; charset=utf-8')
      send(response)
    })
    const body = await reply.text()
    expect(reply.status).toBe(500)
    expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(body).toContain('nummer-1')
    expect(body).not.toContain('<script>')
  })

  it('leaves every other answer alone', async () => {
    const withPolicy = await ask((response) => {
      response.statusCode = 500
      response.setHeader('content-type', 'text/html')
      response.setHeader('content-security-policy', "script-src 'nonce-x'")
      response.end('<p>Eigen</p>')
    })
    expect(await withPolicy.text()).toBe('<p>Eigen</p>')
    server?.close()
    const json = await ask((response) => {
      response.writeHead(500, { 'content-type': 'application/json' })
      response.end('{"errors":[]}')
    })
    expect(await json.json()).toEqual({ errors: [] })
    server?.close()
    const good = await ask((response) => {
      response.setHeader('content-type', 'text/html')
      response.end('<p>Goed</p>')
    })
    expect(await good.text()).toBe('<p>Goed</p>')
  })
})
