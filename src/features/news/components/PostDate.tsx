import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { formatDate } from '@/src/lib/format'

/** "22 november 2026", readable by machines too. */
export function PostDate({ moment }: { moment: string }) {
  const day = amsterdamDay(new Date(moment))
  return <time dateTime={day}>{formatDate(day)}</time>
}
