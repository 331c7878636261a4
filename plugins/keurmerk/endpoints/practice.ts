import type { Endpoint, PayloadRequest } from 'payload'
import { isProfessional } from '@/src/access/rules'
import { getViewer } from '@/src/access/viewer'
import { endpoint } from '@/src/lib/endpoint'
import { notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { readBody } from '@/src/lib/read-body'
import { apply } from '../operations/apply'
import { attach, detach } from '../operations/attach'
import { coach } from '../operations/coach'
import { object } from '../operations/object'
import { addPerson, handOver, removePerson } from '../operations/people'
import { ask } from '../operations/questions'
import { save } from '../operations/save'
import { send } from '../operations/send'
import type { KeurmerkOptions } from '../options'
import { toAdd, toAdvise, toApply, toAsk, toAttach, toDetach, toObject, toRemove, toSave } from './schemas'

const noStore = { 'Cache-Control': 'private, no-store' }
const json = (body: object, status = 200): Response => Response.json(body, { status, headers: noStore })

/** @throws APIError 404 for what can't be an id */
export function idIn(req: PayloadRequest): number {
  const id = idFrom(req.routeParams?.id)
  if (id === null) throw notFound()
  return id
}

const post = (path: string, handler: (req: PayloadRequest) => Promise<Response>): Endpoint =>
  endpoint({ path, method: 'post', access: isProfessional, handler })

/** POST /api/self-evaluations/apply: with one of one's own practices. 201 · 200 when it was done before · 400 · 404 · 409 · 429 */
const applyEndpoint = (options: KeurmerkOptions) =>
  post('/apply', async (req) => {
    const therapist = (await getViewer(req))?.therapist
    if (!therapist) throw notFound()
    const { id, isNew } = await apply(req, options, therapist.id, await readBody(req, toApply), new Date())
    return json({ id }, isNew ? 201 : 200)
  })

/** POST …/:id/save: 200 with the new revision · 409 with what a colleague saved meanwhile (`newer`), or why it isn't open */
const saveEndpoint = post('/:id/save', async (req) => {
  const saved = await save(req, idIn(req), await readBody(req, toSave), new Date())
  if (saved.outcome !== 'conflict') return json(saved)
  const { outcome: _, ...newer } = saved
  const message = `${newer.savedByName ?? 'Een collega'} heeft dit antwoord intussen veranderd. Kies welke tekst blijft.`
  return json({ errors: [{ message }], newer }, 409)
})

/** POST …/:id/send: the receipt · 400 with what is missing by question · 409 */
const sendEndpoint = (options: KeurmerkOptions) =>
  post('/:id/send', async (req) => json(await send(req, options, idIn(req), new Date())))

const attachEndpoint = post('/:id/attach', async (req) =>
  json({ id: await attach(req, idIn(req), await readBody(req, toAttach), new Date()) }, 201),
)

const detachEndpoint = post('/:id/detach', async (req) => {
  const { attachment } = await readBody(req, toDetach)
  await detach(req, idIn(req), attachment, new Date())
  return json({ id: attachment })
})

/** POST …/:id/advise: advice on a text that needn't be saved. */
const adviseEndpoint = (options: KeurmerkOptions) =>
  post('/:id/advise', async (req) =>
    json({ advice: await coach(req, options, idIn(req), await readBody(req, toAdvise)) }),
  )

const askEndpoint = post('/:id/ask', async (req) =>
  json({ id: await ask(req, idIn(req), await readBody(req, toAsk), new Date()) }, 201),
)

const addEndpoint = post('/:id/people', async (req) => {
  const id = idIn(req)
  await addPerson(req, id, (await readBody(req, toAdd)).number)
  return json({ id }, 201)
})

const removeEndpoint = post('/:id/people/remove', async (req) => {
  const id = idIn(req)
  await removePerson(req, id, (await readBody(req, toRemove)).therapist)
  return json({ id })
})

/** POST …/:id/people/contact: hands over who is the first contact person. */
const contactEndpoint = post('/:id/people/contact', async (req) => {
  const id = idIn(req)
  const { therapist } = await readBody(req, toRemove)
  await handOver(req, id, therapist)
  return json({ id })
})

const objectEndpoint = post('/:id/object', async (req) => {
  const id = idIn(req)
  await object(req, id, (await readBody(req, toObject)).objection, new Date())
  return json({ id }, 201)
})

/** What a practice does with its self-evaluation (KB-2 … KB-6). */
export const practiceEndpoints = (options: KeurmerkOptions): Endpoint[] => [
  applyEndpoint(options),
  saveEndpoint,
  sendEndpoint(options),
  attachEndpoint,
  detachEndpoint,
  adviseEndpoint(options),
  askEndpoint,
  addEndpoint,
  removeEndpoint,
  contactEndpoint,
  objectEndpoint,
]
