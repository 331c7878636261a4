import type { PayloadRequest } from 'payload'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import type { AuditAction } from '@/src/domain/audit/action-label'
import { type Move, statusAfter, whyNotMove } from '@/src/domain/chat/moves'
import { conflict, forbidden, invalid } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { type Colleague, colleagues } from '../hub/presence'
import type { Party } from './party'
import { lockedTalk } from './talk'

const actions: Record<Move, AuditAction> = {
  take: 'conversations.taken',
  release: 'conversations.released',
  handover: 'conversations.handed-over',
  close: 'conversations.closed',
}

/** To whom it goes: oneself, the colleague that was named, or nobody. @throws APIError 400 nobody who answers there */
async function receiver(req: PayloadRequest, move: Move, party: Party, to: number | null): Promise<Colleague | null> {
  if (move !== 'take' && move !== 'handover') return null
  const wanted = move === 'take' ? party.account : to
  const found = (await colleagues(req, party.organisation)).find(({ id }) => id === wanted)
  if (!found) throw invalid({ to: 'Kies een collega die chats beantwoordt.' })
  return found
}

/**
 * Takes a conversation, hands it over, puts it back in the queue or closes it (KS-SRV-8). The row is locked first: of two who take
 * it at once exactly one has it, and the other hears who.
 * @throws APIError 403 not theirs to do · 409 not from where it stands · 400 nobody to hand it to
 */
export async function moveConversation(
  req: PayloadRequest,
  party: Party,
  move: Move,
  to: number | null = null,
): Promise<void> {
  const { conversation, side, account, organisation } = party
  if (side !== 'staff' && move !== 'close') throw forbidden('Alleen een medewerker kan dit.')
  await inTransaction(req, async () => {
    const talk = await lockedTalk(req, conversation)
    const why = whyNotMove(move, side, talk, account)
    if (why) throw conflict(why)
    const colleague = await receiver(req, move, party, to)
    // Already theirs: nothing happens.
    if (colleague && talk.status === 'active' && talk.assignee === colleague.id) return
    const status = statusAfter(move)
    const change = {
      active: sql`assignee_id = ${colleague?.id ?? null}, staff_name = ${colleague?.name ?? null}, taken_at = coalesce(taken_at, now())`,
      waiting: sql`assignee_id = NULL, staff_name = NULL`,
      closed: sql`closed_at = now(), closed_by = ${side === 'staff' ? 'staff' : 'member'}`,
    }[status]
    await query(
      req,
      sql`UPDATE conversations SET status = ${status}, ${change}, updated_at = now() WHERE id = ${conversation}`,
    )
    await recordAudit(req, {
      action: actions[move],
      subject: 'conversations',
      subjectId: conversation,
      organisation,
      fields: { from: talk.status, to: status, ...(colleague && { assignee: colleague.id }) },
    })
  })
}
