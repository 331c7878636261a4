import type { CollectionBeforeChangeHook } from 'payload'
import { z } from 'zod'
import { normInForce } from '@/src/domain/registers/norm-choice'
import { parseNorm } from '@/src/domain/registers/norm-problems'
import { periodFrom } from '@/src/domain/registers/periods'
import { dutchDate } from '@/src/domain/shared/dutch'
import { invalid } from '@/src/lib/errors/refusals'
import { idOf } from '@/src/lib/relation'
import { query, sql } from '@/src/lib/sql'

const found = z.object({
  therapist: z.number(),
  organisation: z.number(),
  norms: z
    .array(
      z.object({ id: z.number(), validFrom: z.string(), validUntil: z.string().nullable(), definition: z.unknown() }),
    )
    .nullable(),
})

/** A new period takes the norm in force on its first day, and its end from that norm (norms §2.14, §2.15). */
export const placePeriod: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const rows = await query(
    req,
    sql`SELECT r.therapist_id AS therapist, r.organisation_id AS organisation,
               (SELECT json_agg(json_build_object('id', n.id, 'validFrom', n.valid_from, 'validUntil', n.valid_until,
                                                  'definition', n.definition))
                  FROM norms n WHERE n.register_id = r.register_id AND n.status = 'published') AS norms
          FROM registrations r WHERE r.id = ${idOf(data.registration)}`,
  )
  const registration = found.safeParse(rows[0]).data
  if (!registration) throw invalid({ registration: 'Deze registratie bestaat niet (meer).' })
  const norm = normInForce(registration.norms ?? [], data.start)
  if (!norm) throw invalid({ start: `Op ${dutchDate(data.start)} geldt er geen norm voor dit register.` })
  const period = periodFrom(parseNorm(norm.definition), data.start)
  const end = data.end || period.end
  if (end < data.start) throw invalid({ end: 'De laatste dag ligt voor de eerste dag.' })
  return { ...data, end, norm: norm.id, therapist: registration.therapist, organisation: registration.organisation }
}
