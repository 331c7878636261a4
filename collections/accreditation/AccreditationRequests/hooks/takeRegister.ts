import type { CollectionBeforeValidateHook } from 'payload'
import { z } from 'zod'
import { invalid } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { query, sql } from '@/src/lib/sql'

const found = z.object({ organisation: z.number(), title: z.string() })

/** A request is about one register, whose keeper decides; it is called after its course. */
export const takeRegister: CollectionBeforeValidateHook = async ({ data, operation, originalDoc, req }) => {
  if (!data) return data
  const register = idFrom(data.register)
  if (operation === 'update') {
    const fixed = data.register === undefined || register === idFrom(originalDoc?.register)
    if (!fixed) throw invalid({ register: 'Voor een ander register doe je een nieuwe aanvraag.' })
    return data
  }
  const rows =
    register === null
      ? []
      : await query(
          req,
          sql`SELECT r.organisation_id AS organisation, c.title FROM registers r, courses c
               WHERE r.id = ${register} AND c.id = ${idFrom(data.course) ?? 0}`,
        )
  const row = found.safeParse(rows[0]).data
  if (!row) throw invalid({ register: 'Kies het register waarvoor je accreditatie aanvraagt.' })
  return { ...data, register, organisation: row.organisation, title: row.title }
}
