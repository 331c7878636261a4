import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { type Block, usualBlocks } from '@/src/domain/chat/hours'
import { query, sql } from '@/src/lib/sql'
import { hasChat } from './available'

const row = z.object({ blocks: z.array(z.object({ weekday: z.number(), from: z.string(), until: z.string() })) })

/** The hours of the chat for on a page (KS-SRV-8); the usual ones as long as nobody set them, null without a chat. One query. */
export async function chatHours(req: PayloadRequest): Promise<readonly Block[] | null> {
  if (!hasChat(req.payload)) return null
  const [found] = await query(
    req,
    sql`SELECT (SELECT coalesce(json_agg(json_build_object('weekday', h.weekday::text::int, 'from', h."from", 'until', h.until)
                         ORDER BY h._order), '[]') FROM chat_settings_hours h WHERE h._parent_id = s.id) AS blocks
          FROM chat_settings s ORDER BY s.id LIMIT 1`,
  )
  return found ? row.parse(found).blocks : usualBlocks
}
