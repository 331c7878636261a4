import type { CollectionBeforeValidateHook } from 'payload'
import { z } from 'zod'
import { invalid } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'
import { fixedOnceMade } from '../shared/fixedOnceMade'
import { relationIn } from '../shared/relationIn'

const found = z.object({ therapist: z.number(), organisation: z.number(), period: z.number() })

const other = 'Voor een andere registratie begin je een nieuw verzoek.'

/** A request for extension is about the latest period of one's own registration, judged by who keeps the register. */
export const takePeriod: CollectionBeforeValidateHook = async ({ data, operation, originalDoc, req }) => {
  if (!data) return data
  if (operation === 'update') return fixedOnceMade(data, originalDoc, { registration: other })
  if (data.registration === undefined || data.registration === null) return data
  const rows = await query(
    req,
    sql`SELECT r.therapist_id AS therapist, r.organisation_id AS organisation, p.id AS period
          FROM registrations r JOIN periods p ON p.registration_id = r.id
         WHERE r.id = ${relationIn(data.registration)} ORDER BY p.start DESC LIMIT 1`,
  )
  const registration = found.safeParse(rows[0]).data
  // Someone else's looks like one that doesn't exist.
  if (!registration || registration.therapist !== relationIn(data.therapist)) {
    throw invalid({ registration: 'Kies een van je eigen registraties.' })
  }
  return { ...data, period: registration.period, organisation: registration.organisation }
}
