import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import { normaliseLoginNumber } from '@/src/domain/identity/login-number'
import { invalid } from '@/src/lib/errors/refusals'
import { idOf } from '@/src/lib/relation'
import { query, sql } from '@/src/lib/sql'

const counted = z.object({ prefix: z.string(), number: z.coerce.number() })

/** The next number of the register, counted in its row in the same transaction, so that no two are the same. */
async function nextNumber(req: PayloadRequest, register: number): Promise<string> {
  const rows = await query(
    req,
    sql`UPDATE registers SET last_number = last_number + 1 WHERE id = ${register}
        RETURNING number_prefix AS prefix, last_number AS number`,
  )
  const next = counted.parse(rows[0])
  return `${next.prefix}-${next.number}`
}

/** Gives a new registration its number, which is a user name too: nobody else may log in with it (KK-REG-1). */
export const giveNumber: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  const register = idOf(data.register)
  if (operation !== 'create' || register === null) return data
  const number: string = data.number?.trim() || (await nextNumber(req, register))
  const loginNumber = normaliseLoginNumber(number)
  const others = await query(
    req,
    sql`SELECT 1 FROM therapists WHERE login_number = ${loginNumber} AND id IS DISTINCT FROM ${idOf(data.therapist)}`,
  )
  if (others.length > 0) throw invalid({ number: 'Dit nummer is al van iemand anders. Kijk het nummer na.' })
  return { ...data, number, loginNumber }
}
