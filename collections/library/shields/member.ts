import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { StandingReason } from '@/src/domain/identity/good-standing'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { standingFrom, standingSelect, toStandingRow } from '../../identity/StandingChanges/facts'

const uuid = z.uuid()

const shieldRow = z.object({
  standing: z.unknown(),
  code: uuid,
  name: z.string(),
  profession: z.string().nullable(),
  organisation: z.string(),
  slug: z.string().nullable(),
})

/** Whose shield it is, and whether it counts at this moment. */
export type MemberShield = Omit<z.infer<typeof shieldRow>, 'standing'> & {
  therapist: number
  good: boolean
  /** Why it doesn't count; for the member only. */
  reasons: StandingReason[]
}

/**
 * The shield of a member, by its code or by whose it is (KS-DOC-1). Standing is computed anew each time: a shield stops with
 * it, whatever the daily job has told. `slug` is of their public page, while they are listed.
 */
export async function memberShield(
  req: PayloadRequest,
  whose: { code: string } | { therapist: number },
  now = new Date(),
): Promise<MemberShield | null> {
  if ('code' in whose && !uuid.safeParse(whose.code).success) return null
  const one = 'code' in whose ? sql`t.shield_code = ${whose.code}::uuid` : sql`t.id = ${whose.therapist}`
  const [row] = await query(
    req,
    sql`SELECT row_to_json(s) AS standing, me.shield_code::text AS code, me.display_name AS name, me.profession,
               o.name AS organisation, e.slug
          FROM (${sql.raw(standingSelect)} WHERE ${one}) s
          JOIN therapists me ON me.id = s.therapist JOIN organisations o ON o.id = s.organisation
          LEFT JOIN directory_entries e ON e.therapist_id = s.therapist`,
  )
  if (!row) return null
  const { standing, ...shown } = shieldRow.parse(row)
  const { therapist, good, reasons } = standingFrom(toStandingRow(standing), [], amsterdamDay(now))
  return { ...shown, therapist, good, reasons: reasons.filter(({ holdsUp }) => holdsUp === 'good') }
}
