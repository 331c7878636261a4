import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { StandingFacts } from '@/src/domain/identity/good-standing'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { CopiedFields, copyOut } from '@/src/lib/copy-out'
import { postgres, query, sql } from '@/src/lib/sql'
import { everyDossier } from '../../registers/shared/everyDossier'
import { asksDossier, overdueIn, type StandingOf, standingFrom, standingSelect, toStandingRow } from './facts'

const told = z.object({ good: z.boolean(), reimbursable: z.boolean() })

/** A standing beside what was last told of it; null: nothing yet. */
export type ToldStanding = StandingOf & { told: z.infer<typeof told> | null }

const withTold = `
  SELECT row_to_json(head)::text FROM (SELECT one.*,
         (SELECT json_build_object('good', s.good, 'reimbursable', s.reimbursable) FROM standing_changes s
           WHERE s.therapist_id = one.therapist ORDER BY s.number DESC LIMIT 1) AS told
    FROM (${standingSelect}) one ORDER BY one.therapist) head`

const registersWithObligations = sql`
  SELECT DISTINCT n.register_id AS register FROM norms n JOIN periods p ON p.norm_id = n.id
   WHERE p.status = 'running'
     AND (n.definition -> 'yearly' <> '[]' OR n.definition -> 'sessions' <> '[]' OR n.definition -> 'intervals' <> '[]')`

/** What is overdue, by member; only of those with something overdue, so it stays small. */
async function overdueByMember(req: PayloadRequest, on: CalendarDate): Promise<Map<number, StandingFacts['overdue']>> {
  const found = new Map<number, StandingFacts['overdue']>()
  const registers = z.array(z.object({ register: z.number() })).parse(await query(req, registersWithObligations))
  for (const { register } of registers) {
    for await (const dossier of everyDossier(req, { register, on })) {
      if (dossier.tier !== 'reimbursable') continue
      const overdue = overdueIn(dossier, on)
      if (overdue.length > 0) found.set(dossier.therapist, [...(found.get(dossier.therapist) ?? []), ...overdue])
    }
  }
  return found
}

/**
 * The standing of every member, in the order of their ids. Reads one COPY over a connection of its own after one over the
 * dossiers: memory doesn't grow with the number of members. Stop early with `break`. Not of one moment with what is
 * written: who acts on it asks `standingOf` again, under a lock.
 */
export async function* everyStanding(req: PayloadRequest, on: CalendarDate): AsyncGenerator<ToldStanding> {
  const overdue = await overdueByMember(req, on)
  const client = await postgres(req.payload).pool.connect()
  const fields = new CopiedFields()
  let whole = false
  try {
    for await (const handful of copyOut(client, `COPY (${withTold}) TO STDOUT`)) {
      for (const line of handful) {
        fields.begin(line)
        const found: unknown = JSON.parse(fields.text() ?? 'null')
        const row = toStandingRow(found)
        const standing = standingFrom(row, asksDossier(row) ? (overdue.get(row.therapist) ?? []) : [], on)
        yield { ...standing, told: z.object({ told: told.nullable() }).parse(found).told }
      }
    }
    whole = true
  } finally {
    // Who stops early leaves rows on the line: that connection isn't given back but closed.
    client.release(!whole)
  }
}
