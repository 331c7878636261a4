import { notFound } from 'next/navigation'
import type { PayloadRequest } from 'payload'
import { cache } from 'react'
import { z } from 'zod'
import { toScreened } from '@/collections/screening/Admissions/facts'
import { evidenceColumn } from '@/collections/screening/Admissions/factsRow'
import { planColumn } from '@/collections/screening/Admissions/plan'
import type { Standing, Tier } from '@/src/domain/identity/membership'
import { type Step, steps } from '@/src/domain/screening/missing'
import { type Ask, ask, askColumn } from '@/src/features/intervisie/sessions/asks'
import { evaluationColumn, type WaitingEvaluation, waitingEvaluation } from '@/src/features/keurmerk/waiting'
import { type WaitingItem, waitingColumn, waitingItem } from '@/src/features/registers/waiting'
import { visitColumn, type WaitingVisit, waitingVisit } from '@/src/features/visitation/waiting'
import { query, sql } from '@/src/lib/sql'
import type { Organisation } from '@/src/payload-types'

export type Member = {
  therapist: number
  firstName: string
  name: string
  email: string
  membershipNumber: string
  profession: string | null
  organisation: Pick<Organisation, 'name' | 'shortName' | 'kind' | 'brandColor' | 'brandColorDark'>
  tier: Tier
  standing: Standing
  recognisedOn: string | null
  agbCode: string | null
  recognitions: { name: string; code: string | null }[]
  /** Whether they are in a register, now or before. */
  registered: boolean
  /** Whether they are in an intervisie group, or were. */
  grouped: boolean
  /** Whether their screening runs, or was refused. */
  screened: boolean
  /** Every step of the screening plan that is asked of them, done or not (KS-ACC-2). */
  steps: Step[]
  /** What waits for them in their registers. */
  waiting: WaitingItem[]
  /** Their visit that isn't ended. */
  visit: WaitingVisit | null
  /** Self-evaluations for the keurmerk that they fill in, without a decision. */
  evaluations: WaitingEvaluation[]
  /** Reports of their group that ask whether they were there. */
  asked: Ask[]
}

const text = z.string().nullable()

const rowSchema = z.object({
  firstName: z.string(),
  name: z.string(),
  membershipNumber: z.string(),
  profession: text,
  tier: z.enum(['reimbursable', 'collective', 'student']),
  standing: z.enum(['screening', 'admitted', 'ended']),
  recognisedOn: text,
  agbCode: text,
  recognitions: z.array(z.object({ name: z.string(), code: text })),
  registered: z.boolean(),
  grouped: z.boolean(),
  screened: z.boolean(),
  waiting: z.array(waitingItem),
  visit: waitingVisit.nullable(),
  evaluations: z.array(waitingEvaluation),
  asked: z.array(ask),
  organisation: z.object({
    name: z.string(),
    shortName: z.string(),
    kind: z.enum(['professional-organisation', 'register-keeper']),
    brandColor: text,
    brandColorDark: text,
  }),
})

/** The profile of the logged-in member, once per request: for the frame around a page and the page itself (KS-ACC-1). One query. */
export const loadMember = cache(async (req: PayloadRequest, therapist: number): Promise<Member> => {
  const [row] = await query(
    req,
    sql`SELECT t.first_name AS "firstName", t.membership_number AS "membershipNumber", t.profession, t.tier::text,
               coalesce(t.display_name, concat_ws(' ', t.first_name, t.infix, t.last_name)) AS name, t.standing::text,
               t.recognised_on::text AS "recognisedOn", (SELECT c.code FROM professional_codes c WHERE c.therapist_id = t.id AND c.kind = 'agb') AS "agbCode",
               (SELECT coalesce(json_agg(json_build_object('name', c.name, 'code', c.code) ORDER BY c.id), '[]')
                  FROM recognitions c WHERE c.therapist_id = t.id AND (c.until IS NULL OR c.until >= (now() AT TIME ZONE 'Europe/Amsterdam')::date)) AS recognitions,
               EXISTS (SELECT 1 FROM registrations r WHERE r.therapist_id = t.id) AS registered,
               EXISTS (SELECT 1 FROM intervisie_group_members g WHERE g.therapist_id = t.id) AS grouped,
               t.standing <> 'admitted' AND EXISTS (SELECT 1 FROM admissions a
                 WHERE a.therapist_id = t.id AND a.status IN ('open', 'refused')) AS screened,
               o.kind::text AS kind, ${sql.raw(planColumn)} AS plan, ${sql.raw(evidenceColumn)} AS evidence,
               ${waitingColumn} AS waiting, ${visitColumn} AS visit,
               ${evaluationColumn(req.payload)} AS evaluations,
               ${askColumn} AS asked,
               json_build_object('name', o.name, 'shortName', o.short_name, 'kind', o.kind,
                 'brandColor', o.brand_color, 'brandColorDark', o.brand_color_dark) AS organisation
          FROM therapists t JOIN organisations o ON o.id = t.organisation_id WHERE t.id = ${therapist}`,
  )
  if (!row || req.user?.collection !== 'users') notFound()
  const { facts, plan } = toScreened(row)
  return { therapist, email: req.user.email, steps: steps(facts, plan), ...rowSchema.parse(row) }
})
