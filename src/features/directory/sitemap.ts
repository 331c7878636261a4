import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { directoryPath } from '@/src/domain/directory/filter'
import type { MapEntry } from '@/src/features/news/queries'
import { remember } from '@/src/lib/cache/remember'
import { query, sql } from '@/src/lib/sql'

const rowSchema = z.object({ path: z.string(), changedAt: z.string() })
const map = remember<string, MapEntry[]>(['directory'])

/** A sitemap holds 50,000 addresses at most; the other pages need theirs too. */
const most = 20_000

/** Every page of the directory, for the sitemap. One statement, and none while nobody's entry changed. */
export const directoryMap = (req: PayloadRequest): Promise<MapEntry[]> =>
  map('all', async () => {
    const rows = await query(
      req,
      sql`SELECT ${directoryPath} || '/' || slug AS path,
                 to_char(changed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "changedAt"
            FROM directory_entries ORDER BY therapist_id LIMIT ${most}`,
    )
    return [{ path: directoryPath, changedAt: null }, ...z.array(rowSchema).parse(rows)]
  })
