import { amsterdamDay } from '../shared/calendar-date'
import { type CallStatus, callStatusLabels } from './labels'

/** What is done with a call that was booked (KS-SRV-7). */
export const callActions = ['cancel', 'called', 'missed'] as const

export type CallAction = (typeof callActions)[number]

/** So many calls a member can have ahead, so that nobody keeps the hours for themselves. */
export const mostAhead = 3

export const callStatusAfter: Record<CallAction, CallStatus> = {
  cancel: 'cancelled',
  called: 'called',
  missed: 'missed',
}

/** From which statuses each can be done: what was noted wrongly about a call can be put right. */
const from: Record<CallAction, readonly CallStatus[]> = {
  cancel: ['booked'],
  called: ['booked', 'missed'],
  missed: ['booked', 'called'],
}

type Call = { status: CallStatus; start: Date }

/** Why this can't be done with a call now; null: it can. @param by who asks: the member, or who works here */
export function whyNotCall(action: CallAction, by: 'member' | 'staff', call: Call, now: Date): string | null {
  if (!from[action].includes(call.status)) {
    return `Deze belafspraak staat al op “${callStatusLabels[call.status].toLowerCase()}”.`
  }
  if (action === 'cancel' && by === 'member' && call.start <= now) {
    return 'Het is al tijd voor deze belafspraak. Annuleren kan niet meer.'
  }
  if (action === 'called' && amsterdamDay(now) < amsterdamDay(call.start)) {
    return 'Dit kan vanaf de dag van de belafspraak.'
  }
  return action === 'missed' && now < call.start ? 'Dit kan vanaf het tijdstip van de belafspraak.' : null
}
