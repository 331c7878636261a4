import { timeOf } from '@/src/domain/service/slots'
import { addDays, amsterdamDay } from '@/src/domain/shared/calendar-date'
import { dayLong } from '@/src/features/service/calls/words'

/** Whether one can chat with a colleague, as the portal tells everyone. */
export type ChatStatus =
  | { open: true; until: string; staffPresent: boolean }
  | { open: false; opensAt: string | null; because: string | null }

/** "vandaag om 14:00", "morgen om 10:00", "maandag 30 november om 10:00" */
export function whenOpens(opensAt: Date, now: Date): string {
  const day = amsterdamDay(opensAt)
  const today = amsterdamDay(now)
  const time = timeOf(opensAt)
  if (day === today) return `vandaag om ${time}`
  if (day === addDays(today, 1)) return `morgen om ${time}`
  return `${dayLong(day)} om ${time}`
}

/** What one can count on right now, in one or two sentences (KS-SRV-8). */
export function chatSentence(status: ChatStatus, now: Date): string {
  if (status.open) {
    const until = `Je kunt nu chatten met een medewerker, tot ${timeOf(new Date(status.until))}.`
    return status.staffPresent ? until : `${until} Het kan even duren voor iemand antwoordt.`
  }
  const because = status.because ? `${status.because}. ` : ''
  if (!status.opensAt) return `${because}De chat is nu dicht.`
  return `${because}De chat is nu dicht. We zijn er weer ${whenOpens(new Date(status.opensAt), now)}.`
}

/** What stands above a conversation. */
export function conversationTitle(status: 'waiting' | 'active' | 'closed', name: string | null): string {
  if (status === 'closed') return 'Gesprek afgesloten'
  if (status === 'active' && name) return `Chat met ${name}`
  return 'Chat met een medewerker'
}
