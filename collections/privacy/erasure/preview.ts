import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { type RetentionPart, retentionLines } from '@/src/domain/privacy/retention'
import { query, sql } from '@/src/lib/sql'
import { type Sql, tableOf } from './step'

type Whose = { therapist: number; user: number | null; email: string | null }

/** How rows are found where they don't name the therapist; null: not counted. */
const found: Record<string, ((whose: Whose) => Sql) | null> = {
  therapists: ({ therapist }) => sql`id = ${therapist}`,
  users: ({ user }) => sql`id = ${user}`,
  memberships: ({ user }) => sql`user_id = ${user}`,
  'second-factors': ({ user }) => sql`user_id = ${user}`,
  'credential-tokens': ({ user }) => sql`user_id = ${user}`,
  credits: ({ therapist }) => sql`therapist = ${therapist}`,
  'review-events': ({ therapist }) => sql`therapist = ${therapist}`,
  'keurmerk-judgements': ({ user }) => sql`reviewer_id = ${user}`,
  outbox: ({ email }) => sql`"to" = ${email}`,
  'webhook-deliveries': ({ therapist }) => sql`payload -> 'data' ->> 'therapist' = ${String(therapist)}`,
  'intervisie-groups': ({ therapist }) => sql`manager_id = ${therapist}`,
  files: ({ therapist }) => sql`therapist_id = ${therapist} AND state IN ('stored', 'quarantined')`,
  // Nobody's name stands with these.
  'form-submissions': null,
  article_votes: null,
  'audit-log': null,
  'simulation-results': null,
  'payload-preferences': null,
  'payload-locked-documents': null,
}

const row = z.object({ part: z.string(), n: z.coerce.number() })

/** What there is of a member, line by line of the retention table: what will go and what will stay (X-15). One query. */
export async function heldOf(req: PayloadRequest, therapist: number): Promise<Partial<Record<RetentionPart, number>>> {
  const [who] = await query(
    req,
    sql`SELECT u.id AS "user", u.email FROM therapists t LEFT JOIN users u ON u.id = t.user_id WHERE t.id = ${therapist}`,
  )
  const account = z.object({ user: z.number().nullable(), email: z.string().nullable() }).safeParse(who).data
  if (!account) return {}
  const whose: Whose = { therapist, ...account }
  const counts = retentionLines.flatMap(({ part, holds }) =>
    holds.flatMap((slug) => {
      const where = Object.hasOwn(found, slug) ? found[slug] : () => sql`therapist_id = ${therapist}`
      return where ? [sql`SELECT ${part} AS part, count(*) AS n FROM ${tableOf(slug)} WHERE ${where(whose)}`] : []
    }),
  )
  const rows = await query(
    req,
    sql`SELECT part, sum(n)::int AS n FROM (${sql.join(counts, sql` UNION ALL `)}) AS held GROUP BY part`,
  )
  const numbers = new Map(
    z
      .array(row)
      .parse(rows)
      .map(({ part, n }) => [part, n]),
  )
  return Object.fromEntries(retentionLines.map(({ part }) => [part, numbers.get(part) ?? 0]))
}
