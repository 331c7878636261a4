import { addDays, amsterdamDay, type CalendarDate } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { referenceNorms } from '@/src/seed/reference/norms'
import { aNorm, aPeriod, aRegister, aRegistration } from '@/tests/factories/registers'
import { systemRequest } from '@/tests/support/payload'
import type { PersonaName } from '@/tests/support/personas'
import { profileOf } from '../evidence/people'

export type RegisterSlug = keyof typeof referenceNorms

const prefixes = { kckz: 'KCKZ', 'poh-ggz': 'POH', cat: 'CATR' } as const satisfies Record<RegisterSlug, string>

export const today: CalendarDate = amsterdamDay(new Date())
export const daysAgo = (days: number): CalendarDate => addDays(today, -days)

/** The register with the norms that come with the product, kept by an organisation; made once per file. */
export async function theRegister(slug: RegisterSlug, organisation: number): Promise<number> {
  const req = await systemRequest()
  const [known] = await query(req, sql`SELECT id FROM registers WHERE slug = ${slug}`)
  if (typeof known?.id === 'number') return known.id
  const { id } = await aRegister(req, { slug, organisation, numberPrefix: prefixes[slug] })
  for (const norm of referenceNorms[slug]) await aNorm(req, id, norm)
  return id
}

export type Registered = { id: number; number: string; period: number; therapist: number; organisation: number }

/** A member in a register, with a period that starts on a day. */
export async function registered(
  who: PersonaName,
  slug: RegisterSlug,
  start: CalendarDate = daysAgo(200),
  keeper?: number,
): Promise<Registered> {
  const req = await systemRequest()
  const { therapist, organisation } = await profileOf(who)
  const register = await theRegister(slug, keeper ?? organisation)
  const { id, number } = await aRegistration(req, { therapist, register })
  const period = await aPeriod(req, id, start)
  return { id, number: number ?? '', period: period.id, therapist, organisation: keeper ?? organisation }
}

/** The ledger of a registration, oldest line first, past all access rules. */
export async function linesOf(registration: number): Promise<Record<string, unknown>[]> {
  return query(
    await systemRequest(),
    sql`SELECT id, earned_on::text AS "earnedOn", category, topic, component, activity, points::float AS points, source,
               reverses::int, reason, booked_by::int AS "bookedBy"
          FROM credits WHERE registration = ${registration} ORDER BY id`,
  )
}
