import { formatDate } from '@/src/lib/format'
import type { SessionRow } from './queries'

/** "3 februari 2027, 09:30 tot 16:30", "3 februari 2027 tot en met 5 maart 2027". */
export function sessionDays({
  startsOn,
  endsOn,
  startTime,
  endTime,
}: Pick<SessionRow, 'startsOn' | 'endsOn' | 'startTime' | 'endTime'>): string {
  const days = startsOn === endsOn ? formatDate(startsOn) : `${formatDate(startsOn)} tot en met ${formatDate(endsOn)}`
  if (!startTime) return days
  return endTime ? `${days}, ${startTime} tot ${endTime}` : `${days}, ${startTime}`
}

/** "Utrecht", "Online", "E-learning". */
export function sessionWhere({ form, online, place }: Pick<SessionRow, 'form' | 'online' | 'place'>): string {
  if (online) return 'Online'
  return place ?? (form === 'e-learning' ? 'E-learning' : 'Plaats nog niet bekend')
}
