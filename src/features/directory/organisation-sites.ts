import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { remember } from '@/src/lib/cache/remember'
import { query, sql } from '@/src/lib/sql'

const known = remember<string, string[]>(['directory'])

/** Websites of the organisations of whom the directory has members: where a card may stand of whom nobody may know. */
export const organisationSites = (req: PayloadRequest): Promise<string[]> =>
  known('all', async () => {
    const rows = await query(req, sql`SELECT website FROM organisations WHERE website IS NOT NULL ORDER BY id`)
    return z
      .array(z.object({ website: z.string() }))
      .parse(rows)
      .map(({ website }) => website)
  })
