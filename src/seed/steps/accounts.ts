import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { demoPassword } from '../data/people'

const secret = z.object({ hash: z.string(), salt: z.string() })

export type MakeAccount = (email: string) => Promise<number>

/**
 * Makes demo accounts. All have the same password, so it is hashed once, for the first of them: fifty hashes would
 * make everybody's first start ten seconds slower.
 */
export function accountMaker(req: PayloadRequest): MakeAccount {
  let known: z.infer<typeof secret> | null = null
  return async (email) => {
    if (known) {
      const made = await req.payload.db.create({ collection: 'users', data: { email, ...known }, req })
      return z.object({ id: z.number() }).parse(made).id
    }
    const first = await req.payload.create({
      collection: 'users',
      data: { email, password: demoPassword },
      ...asSystem(req, 'demo data'),
    })
    const [row] = await query(req, sql`SELECT hash, salt FROM users WHERE id = ${first.id}`)
    known = secret.parse(row)
    return first.id
  }
}
