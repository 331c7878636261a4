import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { type ChatHours, usualBlocks } from '@/src/domain/chat/hours'
import { query, sql } from '@/src/lib/sql'
import type { LiveChatOptions } from '../options'

const row = z.object({
  visitors: z.boolean(),
  closedOnHolidays: z.boolean(),
  blocks: z.array(z.object({ weekday: z.number(), from: z.string(), until: z.string() })),
})

type Kept = z.infer<typeof row>
type Settings = { hours: ChatHours; visitors: boolean }

const unset: Kept = { visitors: false, closedOnHolidays: true, blocks: [...usualBlocks] }

/** What was set for the chat; as long as nobody set anything, the usual. One query. */
export async function keptSettings(req: PayloadRequest): Promise<Kept> {
  const [found] = await query(
    req,
    sql`SELECT coalesce(s.visitors, false) AS visitors, coalesce(s.closed_on_holidays, true) AS "closedOnHolidays",
               (SELECT coalesce(json_agg(json_build_object('weekday', h.weekday::text::int, 'from', h."from", 'until', h.until)
                         ORDER BY h._order), '[]') FROM chat_settings_hours h WHERE h._parent_id = s.id) AS blocks
          FROM chat_settings s ORDER BY s.id LIMIT 1`,
  )
  return found ? row.parse(found) : unset
}

/** The same, with the days off among the hours. Two queries. */
export async function chatSettings(req: PayloadRequest, { daysOff }: LiveChatOptions): Promise<Settings> {
  const { visitors, blocks, closedOnHolidays } = await keptSettings(req)
  return { visitors, hours: { ...(await daysOff(req)), blocks, closedOnHolidays } }
}

/** The sites on which an organisation's chat may stand, by the name in the address of its page; null: no such organisation. */
export async function chatSite(
  req: PayloadRequest,
  slug: string,
): Promise<{ organisation: number; name: string; origins: string[] } | null> {
  const [found] = await query(
    req,
    sql`SELECT o.id AS organisation, coalesce(o.short_name, o.name) AS name,
               (SELECT coalesce(json_agg(s.origin ORDER BY s._order), '[]') FROM chat_settings_sites s
                 WHERE s.organisation_id = o.id) AS origins
          FROM organisations o WHERE o.slug = ${slug}`,
  )
  const site = z.object({ organisation: z.number(), name: z.string(), origins: z.array(z.string()) })
  return found ? site.parse(found) : null
}
