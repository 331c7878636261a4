import type { ServerResponse } from 'node:http'

/** A form sent without scripts keeps its origin by this; 'no-referrer' would take it. */
const always = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' }

const ofInterface = { ...always, 'cache-control': 'private, no-store' }

/** Names in the headers that go with writeHead itself: an object, or a list of pairs as Node takes them. */
const givenIn = (args: readonly unknown[]): string[] =>
  args
    .flatMap((arg) => (typeof arg === 'object' && arg !== null ? Object.keys(arg) : []))
    .map((name) => name.toLowerCase())

/**
 * What an answer says when it doesn't say otherwise: it is what its type says, its address goes to no other site, and what
 * the interface tells is kept by nobody. Added at the last moment: Next joins what it is given to what stands already.
 */
export function addSafeHeaders(response: ServerResponse, path: string): void {
  const wanted = path === '/api' || path.startsWith('/api/') ? ofInterface : always
  const { writeHead } = response
  response.writeHead = (...args: [number, ...unknown[]]) => {
    const given = givenIn(args)
    for (const [name, value] of Object.entries(wanted)) {
      if (!response.hasHeader(name) && !given.includes(name)) response.setHeader(name, value)
    }
    return Reflect.apply(writeHead, response, args)
  }
}
