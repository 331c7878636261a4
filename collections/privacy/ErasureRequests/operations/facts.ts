import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { type Blocker, blockers } from '@/src/domain/privacy/blockers'
import { query, sql } from '@/src/lib/sql'

const facts = z.object({ works: z.boolean(), manages: z.boolean(), visit: z.boolean() })

/** What is in the way of erasing this member, as things stand now. */
export async function blockersOf(req: PayloadRequest, therapist: number): Promise<Blocker[]> {
  const [row] = await query(
    req,
    sql`SELECT EXISTS (SELECT 1 FROM memberships m JOIN therapists t ON t.user_id = m.user_id
                        WHERE t.id = ${therapist} AND m.ended_at IS NULL) AS works,
               EXISTS (SELECT 1 FROM intervisie_groups g JOIN intervisie_group_members m ON m.group_id = g.id
                        WHERE g.manager_id = ${therapist} AND g.status = 'active' AND m.until IS NULL
                          AND m.therapist_id IS DISTINCT FROM ${therapist}) AS manages,
               EXISTS (SELECT 1 FROM visitations WHERE therapist_id = ${therapist} AND status IN ('proposed', 'agreed')
                          AND date >= (now() AT TIME ZONE 'Europe/Amsterdam')::date) AS visit`,
  )
  return blockers(facts.parse(row))
}
