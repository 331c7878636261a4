import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { MapEntry } from '@/src/features/news/queries'
import { query, sql } from '@/src/lib/sql'

const rows = z.array(z.object({ slug: z.string() }))

/** The public pages about registers, for the sitemap (KK-PRO-1). One statement. */
export async function registersMap(req: PayloadRequest): Promise<MapEntry[]> {
  const registers = rows.parse(await query(req, sql`SELECT slug FROM registers ORDER BY slug`))
  return ['/registers', ...registers.map(({ slug }) => `/registers/${slug}`)].map((path) => ({ path, changedAt: null }))
}
