import { type ConversationStatus, conversationStatusLabels, type Side } from './labels'

/** What is done with a conversation, besides talking (KS-SRV-8). */
export const moves = ['take', 'release', 'handover', 'close'] as const

export type Move = (typeof moves)[number]

type Rule = { from: readonly ConversationStatus[]; to: ConversationStatus; by: readonly Side[] }

/** The whole life of a conversation as a table; the database holds to the same one. */
const table: Record<Move, Rule> = {
  take: { from: ['waiting', 'active'], to: 'active', by: ['staff'] },
  release: { from: ['active'], to: 'waiting', by: ['staff'] },
  handover: { from: ['waiting', 'active'], to: 'active', by: ['staff'] },
  close: { from: ['waiting', 'active'], to: 'closed', by: ['member', 'visitor', 'staff'] },
}

export const statusAfter = (move: Move): ConversationStatus => table[move].to

/** How a conversation stands: who has it, by account and by the name that members see. */
export type Standing = { status: ConversationStatus; assignee: number | null; staffName: string | null }

/**
 * Why this can't be done with a conversation now; null: it can. What somebody else has, isn't taken from them: they hand it over.
 * @param account who asks, when they work here
 */
export function whyNotMove(move: Move, by: Side, now: Standing, account: number | null): string | null {
  const { from, by: who } = table[move]
  if (!who.includes(by)) return 'Alleen een medewerker kan dit.'
  if (now.status === 'closed') return 'Dit gesprek is al afgesloten.'
  if (!from.includes(now.status)) return `Dit gesprek staat op “${conversationStatusLabels[now.status].toLowerCase()}”.`
  if (move === 'take' && now.assignee !== null && now.assignee !== account) {
    return `${now.staffName ?? 'Een collega'} heeft dit gesprek al. Vraag of het naar jou kan.`
  }
  return null
}
