import { APIError, createLocalReq, type Endpoint, executeAuthStrategies, type PayloadRequest } from 'payload'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { can } from '@/src/access/compose'
import { rolesWith } from '@/src/access/permissions'
import { everyone } from '@/src/access/rules'
import { getViewer, organisationsOf } from '@/src/access/viewer'
import { endpoint } from '@/src/lib/endpoint'
import { forbidden } from '@/src/lib/errors/refusals'
import { chatHub } from '../hub'
import { keyHeader, partyOf } from '../operations/party'

const headers = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  // Compressing or keeping it would hold events back; so would a proxy that collects them first.
  'Cache-Control': 'private, no-store, no-transform',
  'X-Accel-Buffering': 'no',
  'X-Content-Type-Options': 'nosniff',
}

function streamed(req: PayloadRequest, body: ReadableStream<Uint8Array> | null): Response {
  if (body) return new Response(body, { headers })
  req.responseHeaders = new Headers({ 'Retry-After': '5' })
  throw new APIError(
    'De chat is hier te vaak geopend. Sluit een ander venster en probeer het opnieuw.',
    429,
    null,
    true,
  )
}

/** After which message it goes on: where a reader who comes back was. */
function after(req: PayloadRequest): number {
  const asked = req.headers.get('last-event-id') ?? req.searchParams.get('after') ?? '0'
  return /^\d{1,9}$/.test(asked) ? Number(asked) : 0
}

const proofs = ['cookie', 'authorization', 'origin', 'sec-fetch-site', keyHeader]

/** Builds, again and again, a request of who is behind `req` as they are then: logged out or without the role, they aren't let in. */
function laterOf({ payload, headers: sent }: PayloadRequest): () => Promise<PayloadRequest> {
  // Only what shows who they are: the request itself needn't be kept for as long as the stream is open.
  const kept = new Headers(
    proofs.flatMap((name) => [[name, sent.get(name) ?? ''] satisfies [string, string]]).filter(([, value]) => value),
  )
  return async () => {
    const req = await createLocalReq({ req: { headers: kept } }, payload)
    req.user = (await executeAuthStrategies({ headers: kept, payload })).user
    return req
  }
}

/** Whether a question is still answered with the same; any refusal is a no. */
async function still(work: () => Promise<boolean>): Promise<boolean> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Error && 'status' in error && (error.status === 404 || error.status === 403)) return false
    throw error
  }
}

/** `GET /api/conversations/:id/stream`: what is said, how it stands, who is typing, as it happens (KS-SRV-8). */
const conversationStream = endpoint({
  path: '/:id/stream',
  method: 'get',
  access: everyone,
  handler: async (req) => {
    const party = await partyOf(req, req.routeParams?.id)
    const { conversation, side, account, organisation } = party
    const from = after(req)
    // Once for each opening; who comes back after a broken line, had it open.
    if (side === 'staff' && from === 0) {
      await recordAudit(req, {
        action: 'conversations.read',
        subject: 'conversations',
        subjectId: conversation,
        organisation,
      })
    }
    const later = laterOf(req)
    const mayStill = () => still(async () => (await partyOf(await later(), conversation)).side === side)
    const { signal, payload } = req
    return streamed(req, await chatHub(payload).open({ conversation, side, account }, from, { mayStill, signal }))
  },
})

async function inboxReader(req: PayloadRequest) {
  const viewer = await getViewer(req)
  const reach = organisationsOf(viewer, ...rolesWith('answerChats'))
  if (!viewer || reach.length === 0) throw forbidden('Alleen een medewerker kan dit.')
  return { account: viewer.userId, reach }
}

/** `GET /api/conversations/inbox/stream`: the list of conversations of who answers them, as it changes (KS-SRV-8). */
const inboxStream = endpoint({
  path: '/inbox/stream',
  method: 'get',
  access: can('answerChats'),
  handler: async (req) => {
    const reader = await inboxReader(req)
    const later = laterOf(req)
    const mayStill = () =>
      still(async () => JSON.stringify((await inboxReader(await later())).reach) === JSON.stringify(reader.reach))
    const { signal, payload } = req
    return streamed(req, await chatHub(payload).openInbox(reader, { mayStill, signal }))
  },
})

// Before the other: `inbox` isn't a number of a conversation.
export const streamEndpoints: Endpoint[] = [inboxStream, conversationStream]
