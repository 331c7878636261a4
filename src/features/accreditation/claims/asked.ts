import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { type ClaimMeeting, meetingsFor } from '@/collections/accreditation/PointsClaims/meetings'
import { claimAnswers } from '@/src/domain/accreditation/claim'
import { evidenceStatuses } from '@/src/domain/evidence/status'
import { query, sql } from '@/src/lib/sql'

const row = z.object({
  id: z.number(),
  title: z.string(),
  provider: z.number(),
  registration: z.number(),
  number: z.string(),
  member: z.string(),
  date: z.string(),
  explanation: z.string().nullable(),
  status: z.enum(evidenceStatuses),
  answer: z.enum(claimAnswers).nullable(),
  answerText: z.string().nullable(),
  answerDueOn: z.string().nullable(),
})

/** A claim as its provider sees it: no proof and no more of the member than name and number. */
export type AskedClaim = z.infer<typeof row> & { meetings: ClaimMeeting[] }

/** The claims of these providers that wait for an answer, soonest first, and the last that were answered or decided. */
export async function claimsAsked(
  req: PayloadRequest,
  providers: readonly number[],
): Promise<{ open: AskedClaim[]; past: AskedClaim[] }> {
  const rows = await query(
    req,
    sql`SELECT i.id, i.title, i.provider_id AS provider, i.registration_id AS registration, r.number,
               coalesce(nullif(t.display_name, ''), concat_ws(' ', t.first_name, nullif(t.infix, ''), t.last_name)) AS member,
               i.date::text AS date, i.explanation, i.status::text AS status, i.answer::text AS answer,
               i.answer_text AS "answerText", i.answer_due_on::text AS "answerDueOn"
          FROM points_claims i JOIN registrations r ON r.id = i.registration_id JOIN therapists t ON t.id = i.therapist_id
         WHERE i.provider_id = ANY(${sql.param([...providers])}::int[]) AND i.status <> 'draft' AND i.date IS NOT NULL
         ORDER BY (i.answer IS NULL AND i.status IN ('submitted', 'returned')) DESC, i.answer_due_on, i.id DESC LIMIT 100`,
  )
  const all = z.array(row).parse(rows)
  const waits = ({ answer, status }: z.infer<typeof row>): boolean =>
    answer === null && (status === 'submitted' || status === 'returned')
  const open = await Promise.all(
    all.filter(waits).map(async (claim) => ({ ...claim, meetings: await meetingsFor(req, claim) })),
  )
  return { open, past: all.filter((claim) => !waits(claim)).map((claim) => ({ ...claim, meetings: [] })) }
}
