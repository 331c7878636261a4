import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { LoadedDossier } from '@/collections/registers/shared/loadDossier'
import { asksCpd, type CpdDossier, cpdTotals } from '@/src/domain/evidence/cpd'
import { evidenceStatuses } from '@/src/domain/evidence/status'
import { diplomaTotals, isWaiting } from '@/src/domain/evidence/totals'
import { assess } from '@/src/domain/registers/assess'
import { amsterdamDay, type CalendarDate } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { cpdRow, diplomaRow } from './rows'
import type { CpdOverview, DiplomaOverview, EvidenceCollection, EvidenceLists } from './types'

/** The state of the review, the files and the conversation of item `i`: one query per page, whatever the number of items. */
export const reviewColumns = (collection: EvidenceCollection) => sql`
  i.id, i.title, i.status::text AS status, i.submitted_at AS "submittedAt", i.decided_at AS "decidedAt",
  i.updated_at AS "updatedAt", i.review_due_on::text AS "reviewDueOn", i.decision_reason AS "decisionReason",
  i.granted_points AS "grantedPoints",
  (SELECT coalesce(json_agg(json_build_object('id', f.id, 'name', f.name, 'mimeType', f.mime_type, 'size', f.size,
            'sha256', f.sha256, 'receivedAt', f.received_at,
            'readable', f.state = 'stored' AND f.vaulted IS NOT TRUE) ORDER BY f.id), '[]')
     FROM files f WHERE f.attached_to = ${collection} AND f.attached_id = i.id
      AND f.state IN ('stored', 'quarantined')) AS files,
  (SELECT coalesce(json_agg(json_build_object('action', e.action, 'by', e.actor_name, 'message', e.message, 'at', e.at)
            ORDER BY e.id), '[]')
     FROM review_events e WHERE e.collection = ${collection} AND e.item_id = i.id) AS turns`

type Fragment = ReturnType<typeof sql>

/** Rows as one column, so that a page asks for several kinds at once. */
export const asList = (rows: Fragment): Fragment => sql`(SELECT coalesce(json_agg(found), '[]') FROM (${rows}) found)`

const diplomaRows = (therapist: number): Fragment => sql`
  SELECT ${reviewColumns('diplomas')}, i.level::text AS level, i.field_related AS "fieldRelated",
         i.plato::text AS plato, i.study_points AS "studyPoints", i.contact_hours AS "contactHours", i.provider,
         i.accredited_by AS "accreditedBy", i.obtained_on::text AS "obtainedOn"
    FROM diplomas i WHERE i.therapist_id = ${therapist} ORDER BY i.id DESC`

/** What work experience is worth in study points, as it was proposed and granted (KS-SCR-2). */
const experienceWorth = (therapist: number): Fragment => sql`
  SELECT i.status::text AS status, i.proposed_points::float AS "studyPoints", i.granted_points::float AS "grantedPoints"
    FROM work_experiences i WHERE i.therapist_id = ${therapist} AND i.status <> 'draft'`

const points = z.number().nullable()
const studied = z.object({
  diplomas: z.array(diplomaRow),
  experience: z.array(z.object({ status: z.enum(evidenceStatuses), studyPoints: points, grantedPoints: points })),
})

/** The member's own diplomas and the totals with work experience (KS-DIP-1, KS-DIP-3, KS-SCR-2). One query. */
export async function ownDiplomas(req: PayloadRequest, therapist: number): Promise<DiplomaOverview> {
  const [row] = await query(
    req,
    sql`SELECT ${asList(diplomaRows(therapist))} AS diplomas, ${asList(experienceWorth(therapist))} AS experience`,
  )
  const { diplomas, experience } = studied.parse(row)
  return { ...lists(diplomas), totals: diplomaTotals(diplomas, experience) }
}

/** The dossier in the register that asks continuing education per year, judged today; null when the member is in none. */
function cpdDossier(dossiers: readonly LoadedDossier[], today: CalendarDate): CpdDossier | null {
  const found = dossiers.find(({ norm }) => asksCpd(norm))
  if (!found) return null
  return { norm: found.norm, member: found.dossier.member, assessment: assess(found.norm, found.dossier, today) }
}

/**
 * The member's own continuing education and the hours of this calendar year, by the norm of their register (KS-CPD-1,
 * KS-CPD-2). One query.
 * @param dossiers of this member; they are read at the same time
 */
export async function ownCpd(
  req: PayloadRequest,
  therapist: number,
  dossiers: Promise<readonly LoadedDossier[]>,
): Promise<CpdOverview> {
  const rows = await query(
    req,
    sql`SELECT ${reviewColumns('cpd-uploads')}, i.category::text AS category, i.provider,
               i."from"::text AS "from", i."to"::text AS "to", i.hours
          FROM cpd_uploads i WHERE i.therapist_id = ${therapist} ORDER BY i.id DESC`,
  )
  const items = rows.map((row) => cpdRow.parse(row))
  const today = amsterdamDay(new Date())
  return { ...lists(items), totals: cpdTotals(items, cpdDossier(await dossiers, today), today) }
}

/** Items of one kind, newest first, as the three lists of its page. */
export function lists<T extends { status: DiplomaOverview['fresh'][number]['status'] }>(items: T[]): EvidenceLists<T> {
  const waiting = items.filter((item) => isWaiting(item.status))
  return {
    fresh: items.filter((item) => item.status === 'draft'),
    handedIn: [
      ...waiting.filter((item) => item.status === 'returned'),
      ...waiting.filter((item) => item.status === 'submitted'),
    ],
    recognised: items.filter((item) => item.status === 'approved'),
    rejected: items.filter((item) => item.status === 'rejected'),
  }
}
