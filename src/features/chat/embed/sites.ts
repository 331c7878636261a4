import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { chatSite, keptSettings } from '@/plugins/live-chat/operations/settings'
import { query, sql } from '@/src/lib/sql'
import type { BrandColors } from '@/src/ui/brand'
import { hasChat } from '../available'

export type EmbeddedChat = { name: string; origins: string[] }

/** The chat of an organisation for visitors of its own site (KS-SRV-8); null: there is none. At most two queries. */
export async function embeddedChat(req: PayloadRequest, slug: string): Promise<EmbeddedChat | null> {
  if (!hasChat(req.payload)) return null
  if (!(await keptSettings(req)).visitors) return null
  const site = await chatSite(req, slug)
  return site && site.origins.length > 0 ? { name: site.name, origins: site.origins } : null
}

/** On which sites the page with the chat of an organisation may stand in a frame. */
export async function chatFrameSites(payload: Payload, slug: string): Promise<readonly string[]> {
  const chat = await embeddedChat(await createLocalReq({}, payload), slug)
  return chat?.origins ?? []
}

const colors = z.object({ brandColor: z.string().nullable(), brandColorDark: z.string().nullable() })

/** The colours of an organisation, also of one that has no chat. One query. */
export async function brandOf(req: PayloadRequest, slug: string): Promise<BrandColors | undefined> {
  const [row] = await query(
    req,
    sql`SELECT brand_color AS "brandColor", brand_color_dark AS "brandColorDark" FROM organisations WHERE slug = ${slug}`,
  )
  return row && colors.parse(row)
}
