import type { Endpoint, PayloadRequest } from 'payload'
import { can } from '@/src/access/compose'
import { everyone } from '@/src/access/rules'
import { moves } from '@/src/domain/chat/moves'
import { endpoint } from '@/src/lib/endpoint'
import { invalid } from '@/src/lib/errors/refusals'
import { readBody } from '@/src/lib/read-body'
import { query, sql } from '@/src/lib/sql'
import { colleagues } from '../hub/presence'
import { moveConversation } from '../operations/move'
import { type Party, partyOf, staffOf } from '../operations/party'
import { postMessage } from '../operations/post'
import { mailTranscript, transcriptOf } from '../operations/transcripts'
import { tellTyping } from '../operations/typing'
import { handoverTo, message, readUntil } from './schemas'

const noStore = { 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' }
const answer = (body: object, status = 200): Response => Response.json(body, { status, headers: noStore })

/** An endpoint for whoever takes part in the conversation: its member, the visitor with its key, who answers. Others: 404. */
const forParty = (
  method: 'get' | 'post',
  name: string,
  handler: (req: PayloadRequest, party: Party) => Promise<Response>,
): Endpoint =>
  endpoint({
    path: `/:id/${name}`,
    method,
    access: everyone,
    handler: async (req) => handler(req, await partyOf(req, req.routeParams?.id)),
  })

const post = forParty('post', 'messages', async (req, party) => {
  const { body, clientKey, file, internal } = await readBody(req, message)
  // Files that wait belong to the member: who works here can't take one along, and hands in their own (handedByStaff).
  if (file && party.side !== 'member') throw invalid({ file: 'Alleen een lid kan zo een bestand meesturen.' })
  const said = { body, clientKey, file: file ?? null, internal: internal ?? false }
  return answer({ seq: await postMessage(req, party, said) }, 201)
})

const read = forParty('post', 'read', async (req, { conversation, side }) => {
  const { seq } = await readBody(req, readUntil)
  const column = side === 'staff' ? sql`staff_read_seq` : sql`member_read_seq`
  // What was read already changes nothing, and is told to nobody.
  await query(
    req,
    sql`UPDATE conversations SET ${column} = least(last_seq, ${seq}::int), updated_at = now()
         WHERE id = ${conversation} AND ${column} < least(last_seq, ${seq}::int)`,
  )
  return answer({ seq })
})

const typing = forParty('post', 'typing', async (req, party) => {
  await tellTyping(req, party)
  return answer({})
})

const close = forParty('post', 'close', async (req, party) => {
  await moveConversation(req, party, 'close')
  return answer({ status: 'closed' })
})

const mail = forParty('post', 'mail', async (req, party) => {
  await mailTranscript(req, party)
  return answer({ sent: true })
})

const text = forParty('get', 'transcript', async (req, party) => {
  const headers = { ...noStore, 'Content-Type': 'text/plain; charset=utf-8', 'Content-Disposition': 'inline' }
  return new Response(`${await transcriptOf(req, party)}\n`, { headers })
})

const staffMoves = moves
  .filter((move) => move !== 'close')
  .map((move) =>
    endpoint({
      path: `/:id/${move}`,
      method: 'post',
      access: can('answerChats'),
      handler: async (req) => {
        const party = await staffOf(req, req.routeParams?.id)
        const { to } = move === 'handover' ? await readBody(req, handoverTo) : { to: null }
        await moveConversation(req, party, move, to)
        return answer({ id: party.conversation })
      },
    }),
  )

/** `GET /api/conversations/:id/colleagues`: to whom a conversation can go, and who of them is there. */
const whoElse = endpoint({
  path: '/:id/colleagues',
  method: 'get',
  access: can('answerChats'),
  handler: async (req) => {
    const { organisation, account } = await staffOf(req, req.routeParams?.id)
    const all = await colleagues(req, organisation)
    return answer({ colleagues: all.map((one) => ({ ...one, self: one.id === account })) })
  },
})

/** Everything that is done in a conversation (KS-SRV-8). */
export const talkEndpoints: Endpoint[] = [post, read, typing, close, mail, text, whoElse, ...staffMoves]
