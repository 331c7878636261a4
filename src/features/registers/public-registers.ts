import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { normById } from '@/collections/registers/shared/normStore'
import { type Fee, feeIn, nextFee } from '@/src/domain/registers/fees'
import type { Norm } from '@/src/domain/registers/norm'
import { normInForce } from '@/src/domain/registers/norm-choice'
import { amsterdamDay, yearOf } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'

const rowSchema = z.object({
  id: z.number(),
  slug: z.string(),
  name: z.string(),
  profession: z.string(),
  about: z.string().nullable(),
  isPublic: z.boolean(),
  keeper: z.string(),
  fees: z.array(z.object({ year: z.number(), amount: z.number() })).nullable(),
  norms: z.array(z.object({ id: z.number(), validFrom: z.string(), validUntil: z.string().nullable() })).nullable(),
})

/** A register as anyone may see it, with what it costs and asks today (KK-PRO-1). */
export type PublicRegister = Omit<z.infer<typeof rowSchema>, 'fees' | 'norms'> & {
  fee: Fee | null
  /** What next year costs, when that was set and is something else. */
  next: Fee | null
  norm: Norm | null
}

/** Every register, by name, with the fee and the norm of today. */
export async function publicRegisters(req: PayloadRequest): Promise<PublicRegister[]> {
  const rows = await query(
    req,
    sql`SELECT g.id, g.slug, g.name, g.profession, g.about, g.is_public AS "isPublic",
               o.name AS keeper,
               (SELECT json_agg(json_build_object('year', f.year, 'amount', f.amount)) FROM registers_fees f
                 WHERE f._parent_id = g.id) AS fees,
               (SELECT json_agg(json_build_object('id', n.id, 'validFrom', n.valid_from, 'validUntil', n.valid_until))
                  FROM norms n WHERE n.register_id = g.id AND n.status = 'published') AS norms
          FROM registers g JOIN organisations o ON o.id = g.organisation_id ORDER BY g.name`,
  )
  const today = amsterdamDay(new Date())
  return Promise.all(
    z
      .array(rowSchema)
      .parse(rows)
      .map(async ({ fees, norms, ...register }) => {
        const norm = normInForce(norms ?? [], today)
        const year = yearOf(today)
        return {
          ...register,
          fee: feeIn(fees ?? [], year),
          next: nextFee(fees ?? [], year),
          norm: norm ? await normById(req, norm.id) : null,
        }
      }),
  )
}
