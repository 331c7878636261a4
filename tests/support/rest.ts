import { withHeaders } from './next-headers'
import { account, browserHeaders, type Speaker } from './session'

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'

type Options = {
  json?: unknown
  form?: FormData
  /** Fields of a form that a browser sends by itself, without scripts. */
  fields?: Record<string, string>
  headers?: Record<string, string>
}

export type Reply = {
  status: number
  headers: Headers
  /** The parsed JSON, or the text when it isn't JSON. What it looks like is for the test to assert. */
  body: ReturnType<typeof JSON.parse>
  bytes: Uint8Array
}

/** The whole body; of a stream of events, which doesn't end by itself, nothing. */
async function bytesOf(response: Response): Promise<Uint8Array> {
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') ?? false
  if (!isStream) return new Uint8Array(await response.arrayBuffer())
  await response.body?.cancel()
  return new Uint8Array()
}

async function send(speaker: Speaker, method: Method, path: string, options: Options): Promise<Reply> {
  const route = await import('@/src/app/(payload)/api/[...slug]/route')
  const url = new URL(path, process.env.SERVER_URL)
  const headers = await browserHeaders(speaker, options.headers)
  if (options.json !== undefined) headers.set('content-type', 'application/json')
  const fields = options.fields && new URLSearchParams(options.fields)
  const body = options.json === undefined ? (options.form ?? fields) : JSON.stringify(options.json)
  const slug = url.pathname
    .replace(/^\/api\//, '')
    .split('/')
    .map(decodeURIComponent)
  const response = await route[method](new Request(url, { method, headers, body }), {
    params: Promise.resolve({ slug }),
  })
  const bytes = await bytesOf(response)
  const isJson = response.headers.get('content-type')?.includes('json') ?? false
  const text = new TextDecoder().decode(bytes)
  return { status: response.status, headers: response.headers, body: isJson && text ? JSON.parse(text) : text, bytes }
}

/**
 * Calls the portal's REST API as this person, through the handlers that the running portal uses.
 * @example const { status, body } = await rest('alice').post('/api/diplomas', { json: { title: 'Massage' } })
 */
export function rest(speaker: Speaker) {
  return {
    get: (path: string, options: Options = {}) => send(speaker, 'GET', path, options),
    post: (path: string, options: Options = {}) => send(speaker, 'POST', path, options),
    patch: (path: string, options: Options = {}) => send(speaker, 'PATCH', path, options),
    put: (path: string, options: Options = {}) => send(speaker, 'PUT', path, options),
    delete: (path: string, options: Options = {}) => send(speaker, 'DELETE', path, options),
  }
}

/**
 * Runs a server action (or a query of a page) as this person.
 * @example const result = await as('alice', () => saveDiploma(formData))
 */
export async function as<T>(speaker: Speaker, work: () => Promise<T>): Promise<T> {
  return withHeaders(await browserHeaders(await account(speaker)), work)
}
