import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { experienceTerms } from '@/src/domain/screening/work-experience'
import { detailsOf, detailsRow } from '@/src/features/person/own'
import { query, sql } from '@/src/lib/sql'
import { asList, lists, reviewColumns } from '../queries'
import {
  conductRow,
  correctionRow,
  experienceRow,
  type IdentityItem,
  identityRow,
  screeningUploadRow,
  transferRow,
} from './items'

type Fragment = ReturnType<typeof sql>

/*
 * What a member handed in themselves about who they are and what they bring along. A page asks for all of its kinds at
 * once: each is a column with a list.
 */

/** A copy that was handed in isn't opened again, not by its owner either (KS-PER-2). */
const closedOnceSent = (item: IdentityItem): IdentityItem =>
  item.status === 'draft' ? item : { ...item, files: item.files.map((file) => ({ ...file, readable: false })) }

const identityRows = (
  therapist: number,
): Fragment => sql`SELECT ${reviewColumns('identity-documents')}, i.kind::text AS kind, i.valid_until::text AS "validUntil", i.masked,
               i.refusal::text AS refusal, i.erased_at AS "erasedAt"
          FROM identity_documents i WHERE i.therapist_id = ${therapist} ORDER BY i.id DESC`

const conductRows = (
  therapist: number,
): Fragment => sql`SELECT ${reviewColumns('certificates-of-conduct')}, i.issued_on::text AS "issuedOn", i.profile,
               i.valid_until::text AS "validUntil"
          FROM certificates_of_conduct i WHERE i.therapist_id = ${therapist} ORDER BY i.id DESC`

const correctionRows = (
  therapist: number,
): Fragment => sql`SELECT ${reviewColumns('data-corrections')}, i.subject::text AS subject, i.first_name AS "firstName", i.infix,
               i.last_name AS "lastName", i.birth_date::text AS "birthDate", i.reason
          FROM data_corrections i WHERE i.therapist_id = ${therapist} ORDER BY i.id DESC`

/** The member's chamber extracts (KS-PRA-4); one is read with `extractRow`. */
export const extractRows = (
  therapist: number,
): Fragment => sql`SELECT ${reviewColumns('chamber-extracts')}, i.chamber_number AS "chamberNumber", i.issued_on::text AS "issuedOn"
          FROM chamber_extracts i WHERE i.therapist_id = ${therapist} ORDER BY i.id DESC`

const uploadRows = (
  therapist: number,
): Fragment => sql`SELECT ${reviewColumns('screening-uploads')}, i.subject::text AS subject, i.remark
          FROM screening_uploads i WHERE i.therapist_id = ${therapist} ORDER BY i.id DESC`

const experienceRows = (
  therapist: number,
): Fragment => sql`SELECT ${reviewColumns('work-experiences')}, i.hours AS "workedHours", i.proposed_points AS "proposedPoints",
               (SELECT coalesce(json_agg(json_build_object('employer', e.employer, 'role', e.role, 'from', e."from",
                         'until', e.until, 'hoursPerWeek', e.hours_per_week, 'description', e.description)
                         ORDER BY e._order), '[]')
                  FROM work_experiences_employers e WHERE e._parent_id = i.id) AS employers
          FROM work_experiences i WHERE i.therapist_id = ${therapist} ORDER BY i.id DESC`

const transferRows = (
  therapist: number,
): Fragment => sql`SELECT ${reviewColumns('transfer-statements')}, i.from_organisation AS "fromOrganisation",
               i.previous_number AS "previousNumber", i.member_since::text AS "memberSince",
               i.member_until::text AS "memberUntil", i.motivation, i.open_matters AS "openMatters",
               i.open_matters_text AS "openMattersText", i.declared
          FROM transfer_statements i WHERE i.therapist_id = ${therapist} ORDER BY i.id DESC`

const person = z.object({
  details: detailsRow.nullable(),
  identity: z.array(identityRow),
  conduct: z.array(conductRow),
  corrections: z.array(correctionRow),
})

/** What a member filled in and handed in about their person (KS-PER-1 … KS-PER-3). One query. */
export async function ownPerson(req: PayloadRequest, therapist: number) {
  const [row] = await query(
    req,
    sql`SELECT ${asList(identityRows(therapist))} AS identity, ${asList(conductRows(therapist))} AS conduct,
               ${asList(correctionRows(therapist))} AS corrections,
               (SELECT row_to_json(d) FROM (${detailsOf(therapist)}) d) AS details`,
  )
  const { details, identity, conduct, corrections } = person.parse(row)
  return {
    details,
    identity: lists(identity.map(closedOnceSent)),
    conduct: lists(conduct),
    corrections: lists(corrections),
  }
}

/** What work experience may be worth (KS-SCR-2); nothing until somebody changed the terms. */
const terms = sql`(SELECT json_build_object('hoursPerPoint', s.hours_per_point::float, 'mostPoints', s.most_points::float)
   FROM screening_settings s ORDER BY s.id LIMIT 1)`

const extra = z.object({
  terms: z.object({ hoursPerPoint: z.number(), mostPoints: z.number() }).nullable(),
  uploads: z.array(screeningUploadRow),
  experience: z.array(experienceRow),
  transfers: z.array(transferRow),
})

/** What a member handed in besides for the screening (KS-SCR-1, KS-SCR-2). One query. */
export async function ownScreeningExtra(req: PayloadRequest, therapist: number) {
  const [row] = await query(
    req,
    sql`SELECT ${asList(uploadRows(therapist))} AS uploads, ${asList(experienceRows(therapist))} AS experience,
               ${asList(transferRows(therapist))} AS transfers, ${terms} AS terms`,
  )
  const found = extra.parse(row)
  return {
    uploads: lists(found.uploads),
    experience: lists(found.experience),
    transfers: lists(found.transfers),
    terms: found.terms ?? experienceTerms,
  }
}
