import { createLocalReq, type Payload } from 'payload'
import { type PersonaName, personas } from '@/tests/support/personas'
import { rest } from '@/tests/support/rest'
import { type Account, account } from '@/tests/support/session'
import { makeRow, people, rows } from './fixtures'
import type { Owner } from './make-row'

const letters: Owner[] = ['A', 'B', 'C']
const names = Object.keys(personas) as PersonaName[]

/** Everyone who tries: the personas (Alice as herself), and nobody. Sessions are opened once. */
export async function speakers(): Promise<[string, Account | null][]> {
  const known: [string, Account | null][] = []
  for (const name of names) if (name !== 'bob') known.push([name, await account(name)])
  return [...known, ['nobody', null]]
}

const ok = (status: number): boolean => status >= 200 && status < 300
/** Allowed in, but refused by a rule about the content: that person does reach the row. */
const reached = (status: number): boolean => ok(status) || status === 400 || status === 409

type Cell = { operation: string; cells: string[] }

/** Tries every operation on one collection as everybody. A cell names the rows that person reaches: A, B, C. */
export async function tryCollection(payload: Payload, slug: string, who: [string, Account | null][]): Promise<Cell[]> {
  const req = await createLocalReq({}, payload)
  const known = await people(req)
  const fresh = async (owner: Owner): Promise<number | null> => makeRow(slug, { req, person: known[owner], owner })
  const ids: Record<Owner, number | null> = { A: await fresh('A'), B: await fresh('B'), C: await fresh('C') }

  const each = async (
    attempt: (speaker: Account | null, id: number, owner: Owner) => Promise<boolean>,
  ): Promise<string[]> => {
    const cells: string[] = []
    for (const [, speaker] of who) {
      let cell = ''
      for (const owner of letters) {
        const id = ids[owner]
        if (id !== null && (await attempt(speaker, id, owner))) cell += owner
      }
      cells.push(cell || '·')
    }
    return cells
  }
  const once = async (attempt: (speaker: Account | null) => Promise<number | string>): Promise<string[]> => {
    const cells: string[] = []
    for (const [, speaker] of who) cells.push(String(await attempt(speaker)))
    return cells
  }
  const listed = Object.values(ids).filter((id) => id !== null)
  const inList = `where[id][in]=${listed.join(',') || 0}`

  return [
    { operation: 'read', cells: await each(async (who, id) => ok((await rest(who).get(`/api/${slug}/${id}`)).status)) },
    {
      operation: 'list',
      cells: await once(async (who) => {
        const { status, body } = await rest(who).get(`/api/${slug}?${inList}&limit=50`)
        return ok(status) ? body.docs.length : status
      }),
    },
    {
      operation: 'count',
      cells: await once(async (who) => {
        const { status, body } = await rest(who).get(`/api/${slug}/count?${inList}`)
        return ok(status) ? (body.totalDocs ?? '–') : status
      }),
    },
    {
      operation: 'versions',
      cells: await once(async (who) => {
        const { status, body } = await rest(who).get(`/api/${slug}/versions?limit=1`)
        if (!ok(status)) return status
        return body.totalDocs === undefined ? '–' : body.totalDocs > 0 ? 'some' : 'none'
      }),
    },
    {
      operation: 'create',
      cells: await once(async (who) => (await rest(who).post(`/api/${slug}`, { json: {} })).status),
    },
    {
      operation: 'update',
      cells: await each(async (who, id) => reached((await rest(who).patch(`/api/${slug}/${id}`, { json: {} })).status)),
    },
    {
      operation: 'update many',
      cells: await once(async (who) => {
        const { status, body } = await rest(who).patch(`/api/${slug}?where[id][in]=0`, { json: {} })
        return ok(status) ? 'none' : (body.errors?.length && status) || status
      }),
    },
    {
      operation: 'delete',
      cells: await each(async (who, id, owner) => {
        const { status } = await rest(who).delete(`/api/${slug}/${id}`)
        if (ok(status)) ids[owner] = await fresh(owner)
        return reached(status)
      }),
    },
  ]
}

/**
 * Calls one endpoint as everybody (or those given), on Alice's row where its path asks for an id. A cell is the status of the
 * answer.
 */
export async function tryEndpoint(
  payload: Payload,
  endpoint: Tried,
  everybody: () => Promise<[string, Account | null][]> = speakers,
): Promise<string[]> {
  const req = await createLocalReq({}, payload)
  const known = await people(req)
  const cells: string[] = []
  // New sessions for every endpoint: logging out is one of them.
  for (const [, speaker] of await everybody()) {
    const id =
      endpoint.slug && rows[endpoint.slug] ? await makeRow(endpoint.slug, { req, person: known.A, owner: 'A' }) : 0
    const path = `${endpoint.base}${endpoint.path}`
      .replace(/:(id|collection|slug)\??/g, String(id))
      .replace(/:\w+\??/g, 'x')
    const caller = rest(speaker)
    const { status } =
      endpoint.method === 'get'
        ? await caller.get(path)
        : endpoint.method === 'delete'
          ? await caller.delete(path)
          : endpoint.method === 'patch'
            ? await caller.patch(path, { json: {} })
            : await caller.post(path, { json: {} })
    cells.push(String(status))
  }
  return cells
}

/** One endpoint: of a collection (`slug`) or of the portal. */
export type Tried = { base: string; slug: string | null; method: string; path: string }

/** Every endpoint that is ours, in a fixed order. */
export function customEndpoints(payload: Payload): Tried[] {
  const ofCollections = Object.values(payload.collections).flatMap(({ config }) =>
    (config.endpoints || []).flatMap(({ custom, method, path }) =>
      typeof custom?.access === 'function' ? [{ base: `/api/${config.slug}`, slug: config.slug, method, path }] : [],
    ),
  )
  const ofRoot = payload.config.endpoints.flatMap(({ custom, method, path }) =>
    typeof custom?.access === 'function' ? [{ base: '/api', slug: null, method, path }] : [],
  )
  return [...ofCollections, ...ofRoot].sort((a, b) =>
    `${a.base}${a.path}${a.method}`.localeCompare(`${b.base}${b.path}${b.method}`),
  )
}
