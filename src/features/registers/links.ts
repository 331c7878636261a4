import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { remember } from '@/src/lib/cache/remember'
import { query, sql } from '@/src/lib/sql'

const linkSchema = z.object({ title: z.string(), url: z.string(), howTo: z.string().nullable() })

/** A place that belongs to a register, and how to log in there (KK-LNK-1). */
export type RegisterLink = z.infer<typeof linkSchema>

const known = remember<string, RegisterLink[]>(['registers'])

/** The learning environment, protocols and other places of a register. One query, and none until a register changes. */
export const linksOf = (req: PayloadRequest, register: string): Promise<RegisterLink[]> =>
  known(register, async () => {
    const rows = await query(
      req,
      sql`SELECT l.title, l.url, l.how_to AS "howTo" FROM registers_links l JOIN registers g ON g.id = l._parent_id
           WHERE g.slug = ${register} ORDER BY l._order`,
    )
    return z.array(linkSchema).parse(rows)
  })
