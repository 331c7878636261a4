import type { Endpoint, PayloadRequest } from 'payload'
import { everyone } from '@/src/access/rules'
import { getViewer } from '@/src/access/viewer'
import { clientIp } from '@/src/lib/client-ip'
import { endpoint } from '@/src/lib/endpoint'
import { env, ownOrigins } from '@/src/lib/env'
import { conflict, forbidden, invalid, notFound } from '@/src/lib/errors/refusals'
import { limit } from '@/src/lib/rate-limit'
import { readBody } from '@/src/lib/read-body'
import { keyHeader } from '../operations/party'
import { chatSettings, chatSite } from '../operations/settings'
import { againAsVisitor, refuseClosed, startAsMember, startAsVisitor } from '../operations/start'
import type { LiveChatOptions } from '../options'
import { memberStart, visitorKey, visitorStart } from './schemas'

/** By which name in its address the chat of an organisation is asked for. */
const siteHeader = 'x-chat-site'

const answer = (body: object): Response =>
  Response.json(body, { status: 201, headers: { 'Cache-Control': 'private, no-store' } })

/** What was said with the assistant, when it is theirs. @throws APIError 404 */
async function threadOf(
  req: PayloadRequest,
  { turnsOf }: LiveChatOptions,
  id: string | null,
  therapist: number | null,
) {
  if (id === null) return undefined
  const turns = await turnsOf?.(req, id, therapist)
  if (!turns) throw notFound()
  return { id, turns }
}

async function asMember(req: PayloadRequest, options: LiveChatOptions, member: { id: number; organisation: number }) {
  const { body, clientKey, page, thread } = await readBody(req, memberStart)
  await limit(req, 'chat-start', member.id)
  const given = {
    therapist: member.id,
    organisation: member.organisation,
    first: { body, clientKey },
    page: page ?? null,
    thread: await threadOf(req, options, thread ?? null, member.id),
  }
  return answer({ id: await startAsMember(req, options, given, new Date()) })
}

/** The page in the frame is ours; a program may also speak for a site that is on the list, and for no other. */
function refuseOrigin(req: PayloadRequest, origins: readonly string[], site: string): void {
  const from = req.headers.get('origin')
  const ours = from === null || [...ownOrigins(env), ...origins].includes(from)
  if (!ours || !origins.includes(site))
    throw conflict('Op deze site staat de chat niet. Ga naar de site van je organisatie.')
}

/** The key that a visitor made for themselves. @throws APIError 400 one that could be guessed */
function ownKey(req: PayloadRequest): string | null {
  const key = req.headers.get(keyHeader)
  if (key !== null && !visitorKey.test(key)) {
    throw invalid({ key: 'Maak van 32 willekeurige bytes een sleutel van 43 tekens (base64url).' })
  }
  return key
}

async function asVisitor(req: PayloadRequest, options: LiveChatOptions, slug: string) {
  const site = await chatSite(req, slug)
  const { visitors } = await chatSettings(req, options)
  if (!site || !visitors) throw notFound()
  const { body, clientKey, page, thread, name, email, origin } = await readBody(req, visitorStart)
  refuseOrigin(req, site.origins, origin)
  const begin = {
    organisation: site.organisation,
    first: { body, clientKey },
    name: name ?? null,
    email: email ?? null,
    origin,
    page: page ?? null,
    key: ownKey(req),
  }
  // Before it is counted: sent again it is no new beginning.
  const before = await againAsVisitor(req, begin)
  if (before) return answer(before)
  await refuseClosed(req, options, new Date())
  await limit(req, 'chat-visitor', clientIp(req))
  const given = { ...begin, thread: await threadOf(req, options, thread ?? null, null) }
  return answer(await startAsVisitor(req, options, given, new Date()))
}

/**
 * `POST /api/conversations/start`: a member begins a conversation, or (with `x-chat-site`) a visitor of an organisation's site, who
 * gets the key by which it is theirs (or shows one they made in `x-chat-key`: sent again it is the same conversation). 201 · 400 · 401 · 403 a site that isn't on the list · 404 · 409 closed · 429
 */
export const startEndpoint = (options: LiveChatOptions): Endpoint =>
  endpoint({
    path: '/start',
    method: 'post',
    access: everyone,
    handler: async (req) => {
      const site = req.headers.get(siteHeader)
      if (site !== null) return asVisitor(req, options, site)
      const viewer = await getViewer(req)
      if (!viewer?.therapist) throw forbidden('Log in als lid om te chatten.')
      return asMember(req, options, viewer.therapist)
    },
  })
