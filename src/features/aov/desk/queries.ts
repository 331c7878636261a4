import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { channelsOf } from '@/collections/aov/insurer'
import { rolesWith } from '@/src/access/permissions'
import { organisationsOf, type Viewer } from '@/src/access/viewer'
import { applicationStatusLabels, ownRiskLabels } from '@/src/domain/aov/labels'
import { keysOf } from '@/src/domain/shared/keys'
import { containing, query, sql } from '@/src/lib/sql'
import type { DeskAddress, DeskList } from './address'

/** So many stand in a list; looking for a name or number finds the others. */
export const most = 100

const status = z.enum(keysOf(applicationStatusLabels))

const lineSchema = z.object({
  id: z.number(),
  status,
  name: z.string(),
  organisation: z.string(),
  insurer: z.string(),
  submittedAt: z.string(),
  /** Taken back, and the insurer is still to be told. */
  toTell: z.boolean(),
})

export type DeskLine = z.infer<typeof lineSchema>

function seenBy(viewer: Viewer) {
  const reach = organisationsOf(viewer, ...rolesWith('handleInsurance'))
  return reach === 'all' ? sql`true` : sql`a.organisation_id = ANY(${sql.param(reach)}::int[])`
}

/** Taken back, and an insurer that has it doesn't know. */
const toTell = sql`(a.status = 'withdrawn' AND a.sent_at IS NOT NULL AND a.insurer_told_at IS NULL)`

const conditions: Record<DeskList, ReturnType<typeof sql>> = {
  open: sql`(a.status IN ('submitted', 'sent') OR ${toTell})`,
  afgehandeld: sql`NOT (a.status IN ('submitted', 'sent') OR ${toTell})`,
  alles: sql`true`,
}

function lookedFor(search: string | undefined) {
  if (search === undefined) return sql`true`
  const number = /^(?:aov-)?0*(\d{1,9})$/i.exec(search)?.[1]
  return sql`(t.display_name ILIKE ${containing(search)} OR t.membership_number ILIKE ${containing(search)}
              ${number === undefined ? sql`` : sql`OR a.id = ${Number(number)}`})`
}

/** A list as the address asks for: what waits longest first, what is done newest first. */
export async function deskLines(req: PayloadRequest, viewer: Viewer, address: DeskAddress): Promise<DeskLine[]> {
  const order = address.list === 'open' ? sql`a.submitted_at, a.id` : sql`a.submitted_at DESC, a.id DESC`
  const rows = await query(
    req,
    sql`SELECT a.id, a.status::text, t.display_name AS name, o.short_name AS organisation, f.insurer,
               a.submitted_at::text AS "submittedAt", ${toTell} AS "toTell"
          FROM aov_applications a JOIN therapists t ON t.id = a.therapist_id JOIN organisations o ON o.id = a.organisation_id
          JOIN aov_tariffs f ON f.id = a.tariff_id
         WHERE ${conditions[address.list]} AND ${seenBy(viewer)} AND ${lookedFor(address.search)}
         ORDER BY ${order} LIMIT ${most}`,
  )
  return z.array(lineSchema).parse(rows)
}

const openSchema = lineSchema.extend({
  therapist: z.number(),
  organisationId: z.number(),
  membershipNumber: z.string(),
  ownRisk: z.enum(keysOf(ownRiskLabels)),
  benefit: z.number(),
  premium: z.number(),
  startOn: z.string(),
  sentAt: z.string().nullable(),
  decidedAt: z.string().nullable(),
  toldAt: z.string().nullable(),
  insurerReference: z.string().nullable(),
  answer: z.string().nullable(),
  /** Where the last mail to the insurer is; null: none was made. */
  mail: z.enum(['waiting', 'sent', 'failed', 'held']).nullable(),
})

export type OpenApplication = z.infer<typeof openSchema> & {
  /** Ways to the insurer that were set up. */
  channels: string[]
}

/**
 * One application; null when the viewer may not see it. Income, birth date and address aren't here: who decides doesn't need
 * them, and the summary that holds them leaves a line in the audit trail (KS-AOV-1).
 */
export async function openApplication(
  req: PayloadRequest,
  viewer: Viewer,
  id: number,
): Promise<OpenApplication | null> {
  const [row] = await query(
    req,
    sql`SELECT a.id, a.status::text, t.display_name AS name, o.short_name AS organisation, f.insurer,
               a.submitted_at::text AS "submittedAt", ${toTell} AS "toTell", a.insurer_told_at::text AS "toldAt", a.therapist_id AS therapist, a.organisation_id AS "organisationId",
               t.membership_number AS "membershipNumber", a.own_risk::text AS "ownRisk", a.benefit::float,
               a.premium::float, a.start_on::text AS "startOn", a.sent_at::text AS "sentAt",
               a.decided_at::text AS "decidedAt", a.insurer_reference AS "insurerReference", a.answer,
               (SELECT m.state::text FROM outbox m WHERE m.template = 'aov-application' AND m.key LIKE ${`aov:${id}:%`}
                 ORDER BY m.id DESC LIMIT 1) AS mail
          FROM aov_applications a JOIN therapists t ON t.id = a.therapist_id JOIN organisations o ON o.id = a.organisation_id
          JOIN aov_tariffs f ON f.id = a.tariff_id
         WHERE a.id = ${id} AND ${seenBy(viewer)}`,
  )
  if (!row) return null
  const found = openSchema.parse(row)
  const channels = await channelsOf(req, found.organisationId)
  return { ...found, channels: channels.map(({ name }) => name) }
}
