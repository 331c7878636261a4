import { lookup as resolve } from 'node:dns'
import { request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import { isPublicAddress, urlProblem } from './addresses'

/** Longer than this no receiver is waited for, from the first look-up to the answer. */
const timeout = 8_000

export type Answer = { status: number } | { error: string }

/** Looks a name up and refuses it when any of its addresses lies inside; the address that was checked is the one used. */
const publicOnly: LookupFunction = (host, options, done) => {
  resolve(host, { ...options, all: true }, (error, addresses) => {
    const outside = !error && addresses.length > 0 && addresses.every(({ address }) => isPublicAddress(address))
    const [first] = outside ? addresses : []
    if (!first) return done(error ?? Object.assign(new Error('private address'), { code: 'EPRIVATE' }), '', 0)
    return options.all ? done(null, addresses) : done(null, first.address, first.family)
  })
}

const codeOf = (error: Error): string =>
  'code' in error && typeof error.code === 'string' && /^[A-Z0-9_]{3,40}$/.test(error.code) ? error.code : 'EUNKNOWN'

/**
 * Posts a body and returns how it was answered. No redirects are followed, and what the answer says is not read.
 * @param strict only https, and only to the open internet
 */
export function post(address: string, headers: Record<string, string>, body: string, strict: boolean): Promise<Answer> {
  if (urlProblem(address, strict) !== null) return Promise.resolve({ error: 'EADDRESS' })
  const url = new URL(address)
  const send = url.protocol === 'https:' ? overHttps : overHttp
  return new Promise((answer) => {
    const outgoing = send(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
      // No shared connections: one that was opened without the check must not serve a message with it.
      agent: false,
      signal: AbortSignal.timeout(timeout),
      ...(strict ? { lookup: publicOnly } : {}),
    })
    outgoing.on('response', (response) => {
      answer({ status: response.statusCode ?? 0 })
      response.destroy()
    })
    outgoing.on('error', (error) =>
      answer({ error: error.name === 'AbortError' || error.name === 'TimeoutError' ? 'ETIMEDOUT' : codeOf(error) }),
    )
    outgoing.end(body)
  })
}
