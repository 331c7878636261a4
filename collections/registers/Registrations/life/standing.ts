import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { mayWithin } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { type PeriodStatus, periodStatusLabels } from '@/src/domain/registers/registration-status'
import { forbidden, notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { asUser } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { periodClaim, periodClaims } from '../../shared/periodClaims'

const day = z.string()
const isStatus = (value: unknown): value is PeriodStatus => typeof value === 'string' && value in periodStatusLabels

const periodSchema = z.object({
  id: z.number(),
  start: day,
  end: day,
  status: z.custom<PeriodStatus>(isStatus),
  norm: z.number(),
  extensions: z.array(z.object({ previousEnd: day, decidedOn: day })).nullable(),
  claims: z.array(periodClaim).nullable(),
  waivers: z.array(z.record(z.string(), z.unknown())).nullable(),
})

export type PeriodRow = z.infer<typeof periodSchema>

const standingSchema = z.object({
  id: z.number(),
  number: z.string(),
  status: z.enum(['active', 'lapsed', 'ended']),
  therapist: z.number(),
  organisation: z.number(),
  register: z.number(),
  registerName: z.string(),
  registerSlug: z.string(),
  fees: z.array(z.object({ year: z.number(), amount: z.number() })).nullable(),
})

/** A registration with its periods, oldest first. */
export type Standing = z.infer<typeof standingSchema> & {
  fees: { year: number; amount: number }[]
  periods: PeriodRow[]
}

/**
 * Takes the lock under which everything in the life of one registration happens, and reads where it stands: of two that
 * submit, decide or lapse at once, the second sees what the first did. Lasts until the transaction of `req` ends.
 * @throws APIError 404 when there is none by that id
 */
export async function lockStanding(req: PayloadRequest, id: number): Promise<Standing> {
  await query(req, sql`SELECT 1 FROM registrations WHERE id = ${id} FOR NO KEY UPDATE`)
  await query(req, sql`SELECT 1 FROM periods WHERE registration_id = ${id} ORDER BY id FOR UPDATE`)
  return readStanding(req, id)
}

/** Where a registration stands, to look at. @throws APIError 404 when there is none by that id */
export async function readStanding(req: PayloadRequest, id: number): Promise<Standing> {
  const [row] = await query(
    req,
    sql`SELECT r.id, r.number, r.status::text, r.therapist_id AS therapist, r.organisation_id AS organisation,
               g.id AS register, g.name AS "registerName", g.slug AS "registerSlug",
               (SELECT json_agg(json_build_object('year', f.year, 'amount', f.amount)) FROM registers_fees f
                 WHERE f._parent_id = g.id) AS fees
          FROM registrations r JOIN registers g ON g.id = r.register_id WHERE r.id = ${id}`,
  )
  if (!row) throw notFound()
  const rows = await query(
    req,
    sql`SELECT p.id, p.start::text, p."end"::text, p.status::text, p.norm_id AS norm, p.extensions, p.waivers,
               ${sql.raw(periodClaims)}
          FROM periods p WHERE p.registration_id = ${id} ORDER BY p.start`,
  )
  const standing = standingSchema.parse(row)
  return { ...standing, fees: standing.fees ?? [], periods: z.array(periodSchema).parse(rows) }
}

/** A period as the domain reads it. */
export const asPeriod = ({ start, end, extensions, claims }: PeriodRow) => ({
  start,
  end,
  extensions: extensions ?? [],
  claims: claims ?? [],
})

/** The period that a day falls in, else the latest one. */
export const periodOn = ({ periods }: Standing, on: string): PeriodRow | undefined =>
  periods.find(({ start, end }) => start <= on && on <= end) ?? periods.at(-1)

/**
 * The registration in an address, for staff who judge dossiers of its register.
 * @throws APIError 404 out of reach or malformed · 403 for whoever sees it but may not do this
 */
export async function forStaff(req: PayloadRequest, given: unknown): Promise<number> {
  const id = idFrom(given)
  if (id === null) throw notFound()
  const found = await req.payload.findByID({ collection: 'registrations', id, disableErrors: true, ...asUser(req) })
  if (!found) throw notFound()
  const organisation = typeof found.organisation === 'object' ? found.organisation?.id : found.organisation
  if (organisation && mayWithin(await getViewer(req), 'reviewEvidence', organisation)) return id
  throw forbidden('Alleen een beoordelaar van dit register kan dit.')
}
