import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { mayWithin } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { overlap } from '@/src/domain/registers/norm-choice'
import { checkNorm } from '@/src/domain/registers/norm-problems'
import { addDays } from '@/src/domain/shared/calendar-date'
import { dutchDate } from '@/src/domain/shared/dutch'
import { conflict, invalid, notFound } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'

const rowSchema = z.object({
  id: z.number(),
  register: z.number(),
  organisation: z.number(),
  title: z.string(),
  status: z.enum(['draft', 'published']),
  validFrom: z.string(),
  validUntil: z.string().nullable(),
  definition: z.unknown(),
})
type Row = z.infer<typeof rowSchema>

/** The norms of the register of a norm, locked by their register, so that two can't be published at once. */
async function normsBeside(req: PayloadRequest, norm: number): Promise<Row[]> {
  await query(
    req,
    sql`SELECT 1 FROM registers WHERE id = (SELECT register_id FROM norms WHERE id = ${norm}) FOR UPDATE`,
  )
  const rows = await query(
    req,
    sql`SELECT id, register_id AS register, organisation_id AS organisation, title, status::text,
               valid_from::text AS "validFrom", valid_until::text AS "validUntil", definition
          FROM norms WHERE register_id = (SELECT register_id FROM norms WHERE id = ${norm}) ORDER BY valid_from`,
  )
  return z.array(rowSchema).parse(rows)
}

/** The norm that the new one follows: it ends the day before. */
const isFollowed = (other: Row, norm: Row): boolean => other.validUntil === null && other.validFrom < norm.validFrom

/** Publishes a draft for the person behind `req`. @throws APIError 404 out of reach, and what putInForce() throws */
export const publish = (req: PayloadRequest, id: number): Promise<void> =>
  putInForce(req, id, async ({ organisation }) => mayWithin(await getViewer(req), 'manageRegisters', organisation))

/**
 * Publishes a draft (norms.md): from then on it never changes. The norm it follows ends the day before; any other
 * overlap is refused.
 * @param may whether this may be done to this norm; the system itself may
 * @throws APIError 404 out of reach · 409 already published · 400 not right, or overlapping another
 */
export async function putInForce(
  req: PayloadRequest,
  id: number,
  may: (norm: { organisation: number }) => Promise<boolean> | boolean,
): Promise<void> {
  await inTransaction(req, async () => {
    const norms = await normsBeside(req, id)
    const norm = norms.find((one) => one.id === id)
    if (!norm || !(await may(norm))) throw notFound()
    if (norm.status === 'published') throw conflict('Deze norm is al gepubliceerd.')
    const checked = checkNorm(norm.definition)
    if (!checked.norm) throw invalid(Object.fromEntries(checked.problems.map(({ place, message }) => [place, message])))

    const published = norms.filter((one) => one.status === 'published')
    const followed = published.find((other) => isFollowed(other, norm))
    const other = published.find((one) => one !== followed && overlap(one, norm))
    if (other) {
      const until = other.validUntil ? ` tot en met ${dutchDate(other.validUntil)}` : ''
      throw invalid({
        validFrom: `In deze tijd geldt al “${other.title}”: vanaf ${dutchDate(other.validFrom)}${until}. Kies andere dagen.`,
      })
    }
    if (followed) {
      await query(
        req,
        sql`UPDATE norms SET valid_until = ${addDays(norm.validFrom, -1)}, updated_at = now() WHERE id = ${followed.id}`,
      )
    }
    await query(req, sql`UPDATE norms SET status = 'published', updated_at = now() WHERE id = ${id}`)
    await recordAudit(req, {
      action: 'norms.publish',
      subject: 'norms',
      subjectId: id,
      organisation: norm.organisation,
    })
  })
}
