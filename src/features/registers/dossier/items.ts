import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { evidenceStatuses } from '@/src/domain/evidence/status'
import { lists, reviewColumns } from '@/src/features/evidence/queries'
import { activityRow, firstAidRow } from '@/src/features/evidence/rows'
import type { ActivityItem, EvidenceLists, FirstAidItem } from '@/src/features/evidence/types'
import { query, sql } from '@/src/lib/sql'

const moment = z.coerce.date().transform((value) => value.toISOString())

const decision = z.object({
  id: z.number(),
  kind: z.enum(['dossier-submissions', 'extension-requests', 'objections']),
  title: z.string(),
  registration: z.number().nullable(),
  status: z.enum(evidenceStatuses),
  submittedAt: moment.nullable(),
  decidedAt: moment.nullable(),
  reviewDueOn: z.string().nullable(),
  decisionReason: z.string().nullable(),
  retroactive: z.boolean(),
})

const found = z.object({
  activities: z.array(activityRow),
  firstAid: z.array(firstAidRow),
  reminders: z.array(z.object({ period: z.number(), term: z.string(), end: z.string(), sentOn: z.string() })),
  decisions: z.array(decision),
  feed: z.object({ createdAt: moment }).nullable(),
})

/** A dossier that was submitted, a request for extension, or an objection, and what became of it. */
export type Decision = z.infer<typeof decision>

/** Everything about a member's dossiers besides the dossiers themselves. */
export type RegisterItems = {
  activities: ActivityItem[]
  firstAid: EvidenceLists<FirstAidItem>
  reminders: z.infer<typeof found>['reminders']
  decisions: Decision[]
  /** When the private calendar link that works now was made (X-14). */
  feed: { createdAt: string } | null
}

const decisions = (
  table: string,
  kind: Decision['kind'],
  therapist: number,
  registration = true,
  retroactive = false,
) => sql`
  SELECT id, ${kind}::text AS kind, title, ${registration ? sql`registration_id` : sql`NULL::int`} AS registration,
         status::text, submitted_at AS "submittedAt", decided_at AS "decidedAt", review_due_on::text AS "reviewDueOn",
         decision_reason AS "decisionReason", ${retroactive ? sql`coalesce(retroactive, false)` : sql`false`} AS retroactive
    FROM ${sql.identifier(table)} WHERE therapist_id = ${therapist} AND status <> 'draft'`

/** The member's own activities, first-aid certificates, reminders, decisions and calendar link. One query. */
export async function registerItems(req: PayloadRequest, therapist: number): Promise<RegisterItems> {
  const [row] = await query(
    req,
    sql`SELECT
      (SELECT coalesce(json_agg(a), '[]') FROM (SELECT ${reviewColumns('activities')}, i.registration_id AS registration,
          i.category, i.activity, i.date::text AS date, i.points, i.description
         FROM activities i WHERE i.therapist_id = ${therapist} ORDER BY i.id DESC) a) AS activities,
      (SELECT coalesce(json_agg(f), '[]') FROM (SELECT ${reviewColumns('first-aid-certificates')},
          i.obtained_on::text AS "obtainedOn", i.valid_until::text AS "validUntil"
         FROM first_aid_certificates i WHERE i.therapist_id = ${therapist} ORDER BY i.id DESC) f) AS "firstAid",
      (SELECT coalesce(json_agg(json_build_object('period', period_id, 'term', term, 'end', "end", 'sentOn', sent_on)), '[]')
         FROM reminders WHERE therapist_id = ${therapist}) AS reminders,
      (SELECT coalesce(json_agg(d ORDER BY d."submittedAt" DESC), '[]') FROM (
         ${decisions('dossier_submissions', 'dossier-submissions', therapist, true, true)}
         UNION ALL ${decisions('extension_requests', 'extension-requests', therapist)}
         UNION ALL ${decisions('objections', 'objections', therapist, false)}) d) AS decisions,
      (SELECT json_build_object('createdAt', created_at) FROM calendar_feeds
        WHERE therapist_id = ${therapist} AND revoked_at IS NULL ORDER BY id DESC LIMIT 1) AS feed`,
  )
  const { activities, firstAid, ...rest } = found.parse(row)
  return { ...rest, activities, firstAid: lists(firstAid) }
}
