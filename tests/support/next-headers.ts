import { AsyncLocalStorage } from 'node:async_hooks'

type Cookie = { name: string; value: string }

/** The cookies of one pretended request: what came in, and what the code under test sets. */
class CookieJar {
  readonly #cookies: Map<string, string>

  constructor(header: string) {
    this.#cookies = new Map(
      header
        .split('; ')
        .filter(Boolean)
        .map((pair): [string, string] => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
    )
  }

  get(name: string): Cookie | undefined {
    const value = this.#cookies.get(name)
    return value === undefined ? undefined : { name, value }
  }

  has = (name: string) => this.#cookies.has(name)
  getAll = (): Cookie[] => [...this.#cookies].map(([name, value]) => ({ name, value }))
  delete = (name: string) => this.#cookies.delete(name)

  set(cookie: string | Cookie, value = ''): void {
    if (typeof cookie === 'string') this.#cookies.set(cookie, value)
    else this.#cookies.set(cookie.name, cookie.value)
  }
}

type PretendedRequest = { headers: Headers; cookies: CookieJar }

const current = new AsyncLocalStorage<PretendedRequest>()

function request(): PretendedRequest {
  const found = current.getStore()
  if (!found) throw new Error('Outside a request: wrap the call in as(persona, () => …)')
  return found
}

/** Runs `work` as if a browser had sent these headers. */
export const withHeaders = <T>(headers: Headers, work: () => Promise<T>): Promise<T> =>
  current.run({ headers, cookies: new CookieJar(headers.get('cookie') ?? '') }, work)

// What the code under test imports from next/headers.
export const headers = async (): Promise<Headers> => request().headers
export const cookies = async (): Promise<CookieJar> => request().cookies
export const draftMode = async () => ({ isEnabled: false, enable: () => undefined, disable: () => undefined })
