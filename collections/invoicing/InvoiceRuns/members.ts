import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { ContributionFees, ContributionGroup } from '@/src/domain/invoicing/contribution'
import { query, sql } from '@/src/lib/sql'

/** The contribution of which year, of whose members. */
export type RunOf = { organisation: number; year: number }

const tier = z.enum(['reimbursable', 'collective', 'student'])
const factsSchema = z.object({
  tier,
  standing: z.enum(['screening', 'admitted', 'ended']),
  billed: z.boolean(),
  leaves: z.enum(['arranged', 'asked']).nullable(),
  joinedLater: z.boolean(),
})
const groupSchema = factsSchema.extend({ members: z.number() })

/**
 * What decides about a member `t` (src/domain/invoicing/contribution.ts). Who leaves is asked of the requests, because a
 * membership is ended on its last day and not before; so is who goes down on 1 January (KS-SRV-3). Who was a member before the portal was there has no admission. The
 * contribution was booked: under its own source, or, after it was credited, under `<source>/2`.
 */
const facts = ({ year }: RunOf) => sql`
  CASE WHEN t.tier = 'reimbursable' AND EXISTS (SELECT FROM service_requests d WHERE d.therapist_id = t.id
         AND d.kind = 'downgrade' AND d.status = 'planned' AND d.effect_on <= make_date(${year}, 1, 1))
       THEN 'collective' ELSE t.tier::text END AS tier, t.standing::text AS standing,
  EXISTS (SELECT FROM charges c WHERE c.source = ${`contributions/${year}/`} || t.id) AS billed,
  (SELECT CASE WHEN bool_or(s.status = 'planned') THEN 'arranged' ELSE 'asked' END FROM service_requests s
    WHERE s.therapist_id = t.id AND s.kind = 'deregistration' AND s.status IN ('submitted', 'in-progress', 'planned')
      AND (s.effect_on IS NULL OR s.effect_on <= make_date(${year}, 1, 1)) HAVING count(*) > 0) AS leaves,
  coalesce((SELECT min(a.decided_on) > make_date(${year}, 12, 31) FROM admissions a
    WHERE a.therapist_id = t.id AND a.status = 'admitted'), false) AS "joinedLater"`

/** What the organisation set for the year. */
export async function feesOf(req: PayloadRequest, { organisation, year }: RunOf): Promise<ContributionFees> {
  const rows = await query(
    req,
    sql`SELECT tier::text AS tier, amount::float AS amount FROM contribution_fees
         WHERE organisation_id = ${organisation} AND year = ${year}`,
  )
  const found = z.array(z.object({ tier, amount: z.number() })).parse(rows)
  return Object.fromEntries(found.map((fee) => [fee.tier, fee.amount]))
}

/** Every member, counted by what decides: one statement and a handful of rows, however many members there are. */
export async function groupsOf(req: PayloadRequest, run: RunOf): Promise<ContributionGroup[]> {
  const rows = await query(
    req,
    sql`SELECT tier, standing, billed, leaves, "joinedLater", count(*)::int AS members
          FROM (SELECT ${facts(run)} FROM therapists t WHERE t.organisation_id = ${run.organisation}) AS one
         GROUP BY 1, 2, 3, 4, 5`,
  )
  return z.array(groupSchema).parse(rows)
}

const memberSchema = factsSchema.extend({ therapist: z.number() })
type RunMember = z.infer<typeof memberSchema>

/**
 * The next members who may still have to pay, by id, locked until the transaction ends: who is deregistered at this moment
 * waits, or is seen as what they are since. In two statements, because only the second one sees what the first waited for.
 */
export async function lockMembers(
  req: PayloadRequest,
  run: RunOf & { failed: readonly number[] },
  after: number,
  most: number,
): Promise<RunMember[]> {
  const locked = await query(
    req,
    sql`SELECT t.id FROM therapists t
         WHERE t.organisation_id = ${run.organisation} AND t.id > ${after} AND t.standing = 'admitted'
           AND t.id NOT IN (SELECT jsonb_array_elements_text(${JSON.stringify(run.failed)}::jsonb)::int)
           AND NOT EXISTS (SELECT FROM charges c WHERE c.source = ${`contributions/${run.year}/`} || t.id)
         ORDER BY t.id LIMIT ${most} FOR SHARE OF t`,
  )
  if (locked.length === 0) return []
  const ids = JSON.stringify(locked.map(({ id }) => Number(id)))
  const rows = await query(
    req,
    sql`SELECT t.id AS therapist, ${facts(run)} FROM therapists t
         WHERE t.id IN (SELECT jsonb_array_elements_text(${ids}::jsonb)::int) ORDER BY t.id`,
  )
  return z.array(memberSchema).parse(rows)
}
