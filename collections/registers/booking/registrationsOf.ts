import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Norm } from '@/src/domain/registers/norm'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { normById } from '../shared/normStore'

const row = z.object({
  registration: z.number(),
  number: z.string(),
  register: z.string(),
  organisation: z.number(),
  norm: z.number(),
})

/** A registration with the norm that a day falls under. */
export type RegistrationOnDay = Omit<z.infer<typeof row>, 'norm'> & { norm: Norm }

/**
 * The registrations of a professional that haven't ended, each with the norm of the period of a day, else of the latest
 * period: what was earned outside any period is kept, and shown as not counting. One query.
 */
export async function registrationsOf(
  req: PayloadRequest,
  therapist: number,
  day: CalendarDate,
): Promise<RegistrationOnDay[]> {
  const rows = await query(
    req,
    sql`SELECT DISTINCT ON (r.id) r.id AS registration, r.number, g.name AS register, r.organisation_id AS organisation,
               p.norm_id AS norm
          FROM registrations r
          JOIN registers g ON g.id = r.register_id
          JOIN periods p ON p.registration_id = r.id
         WHERE r.therapist_id = ${therapist} AND r.status <> 'ended'
         ORDER BY r.id, (${day} BETWEEN p.start AND p."end") DESC, p.start DESC`,
  )
  const found = z.array(row).parse(rows)
  return Promise.all(found.map(async ({ norm, ...rest }) => ({ ...rest, norm: await normById(req, norm) })))
}
