import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import type { MapEntry } from '@/src/features/news/queries'
import { remember } from '@/src/lib/cache/remember'
import { query, sql } from '@/src/lib/sql'
import { parseAgendaFilter } from './filter'
import { heldCourses } from './held'

const rowSchema = z.object({ path: z.string(), changedAt: z.string() })
const map = remember<string, MapEntry[]>(['agenda'])
const everything = parseAgendaFilter({})

/** Every public page of the agenda, for the sitemap. One statement, and none while no course changed. */
export function agendaMap(req: PayloadRequest, today: CalendarDate): Promise<MapEntry[]> {
  return map(today, async () => {
    const rows = await query(
      req,
      sql`WITH ${heldCourses(everything, today)}
          SELECT '/opleidingen/' || slug AS path, to_char(updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "changedAt"
            FROM courses WHERE id IN (SELECT course FROM held) ORDER BY id LIMIT 20000`,
    )
    return [{ path: '/opleidingen', changedAt: null }, ...z.array(rowSchema).parse(rows)]
  })
}
