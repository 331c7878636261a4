import { dayInNetherlands, formatDate } from '@/src/lib/format'

/** "22 november 2026", readable by machines too. */
export function PostDate({ moment }: { moment: string }) {
  const day = dayInNetherlands(moment)
  return <time dateTime={day}>{formatDate(day)}</time>
}
