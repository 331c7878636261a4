import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { amsterdamDay, type CalendarDate } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { mailStep } from '../mails'
import type { KeurmerkOptions } from '../options'
import type { Round } from '../rows'

const granted = z.object({
  id: z.number(),
  organisation: z.number(),
  therapist: z.number().nullable(),
  practiceName: z.string(),
  place: z.string(),
  chamberNumber: z.string().nullable(),
  code: z.string(),
  decidedOn: z.string(),
})

/**
 * Grants the keurmerk (KB-6): the practice stands in the public register by a code of its own, insurers are told and the practice
 * has a mail. What was decided before stays as it is. @returns how many were granted
 */
export async function grant(
  req: PayloadRequest,
  options: KeurmerkOptions,
  round: Round,
  evaluations: readonly number[],
  at: Date,
): Promise<number> {
  const on: CalendarDate = amsterdamDay(at)
  // The code is no secret: it stands in the register. Forty random bits, so that nobody runs into another.
  const rows = await query(
    req,
    sql`UPDATE self_evaluations e
           SET outcome = 'granted', decided_on = ${on}, updated_at = now(),
               code = 'KM' || ${round.year}::text || '-' || upper(substr(replace(gen_random_uuid()::text, '-', ''), 1, 10))
         WHERE id = ANY(${sql.param([...evaluations])}::int[]) AND outcome IS DISTINCT FROM 'granted'
         RETURNING id, organisation_id AS organisation, therapist_id AS therapist, practice_name AS "practiceName", place,
                   chamber_number AS "chamberNumber", code, decided_on::text AS "decidedOn"`,
  )
  for (const one of z.array(granted).parse(rows)) {
    await mailStep(req, options, round, one, 'keurmerk-granted')
    await options.tell(req, {
      evaluation: one.id,
      therapist: one.therapist,
      organisation: one.organisation,
      practice: one.practiceName,
      place: one.place,
      chamberNumber: one.chamberNumber,
      year: round.year,
      code: one.code,
      grantedOn: one.decidedOn,
    })
  }
  return rows.length
}
