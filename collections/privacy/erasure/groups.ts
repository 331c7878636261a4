import type { PayloadRequest } from 'payload'
import { query, sql } from '@/src/lib/sql'
import { counted, type Subject } from './step'

const today = sql`(now() AT TIME ZONE 'Europe/Amsterdam')::date`

/** Groups they still manage: to who is in it longest, else it ends. A request waits until that is arranged; a term doesn't. */
async function handOver(req: PayloadRequest, therapist: number): Promise<void> {
  const groups = await query(
    req,
    sql`SELECT id FROM intervisie_groups WHERE manager_id = ${therapist} AND status = 'active' ORDER BY id FOR UPDATE`,
  )
  for (const { id } of groups) {
    const group = Number(id)
    await query(
      req,
      sql`UPDATE intervisie_group_members SET role = 'member', until = greatest("from", ${today}), updated_at = now()
           WHERE group_id = ${group} AND therapist_id = ${therapist} AND until IS NULL`,
    )
    const [next] = await query(
      req,
      sql`UPDATE intervisie_group_members SET role = 'manager', updated_at = now()
           WHERE id = (SELECT id FROM intervisie_group_members WHERE group_id = ${group} AND until IS NULL
                          AND therapist_id IS NOT NULL ORDER BY "from", id LIMIT 1) RETURNING therapist_id AS therapist`,
    )
    if (next) {
      await query(
        req,
        sql`UPDATE intervisie_groups SET manager_id = ${Number(next.therapist)}, updated_at = now() WHERE id = ${group}`,
      )
      continue
    }
    await query(
      req,
      sql`UPDATE intervisie_group_members SET until = greatest("from", ${today}), updated_at = now()
           WHERE group_id = ${group} AND until IS NULL`,
    )
    await query(
      req,
      sql`UPDATE intervisie_groups SET status = 'ended', ended_on = ${today}, manager_id = NULL, updated_at = now()
           WHERE id = ${group}`,
    )
  }
}

/**
 * Takes a member out of groups and their reports: what colleagues lean on stays, without a name. What nobody else
 * was asked about goes.
 * @returns how many rows by collection
 */
export async function leaveGroups(req: PayloadRequest, { therapist }: Subject): Promise<Record<string, number>> {
  await handOver(req, therapist)
  const requests = await counted(
    req,
    sql`DELETE FROM intervisie_join_requests WHERE therapist_id = ${therapist} RETURNING 1`,
  )
  const lonely = sql`(SELECT r.id FROM intervisie_reports r WHERE r.therapist_id = ${therapist} AND NOT EXISTS
    (SELECT 1 FROM intervisie_report_participants p
      WHERE p.report_id = r.id AND p.therapist_id IS DISTINCT FROM ${therapist}))`
  await query(req, sql`UPDATE intervisie_sessions SET report_id = NULL WHERE report_id IN ${lonely}`)
  await query(req, sql`DELETE FROM intervisie_report_participants WHERE report_id IN ${lonely}`)
  await query(req, sql`DELETE FROM intervisie_reports WHERE id IN (SELECT id FROM ${lonely} AS lonely)`)
  const reports = await counted(
    req,
    sql`UPDATE intervisie_reports SET therapist_id = NULL, updated_at = now() WHERE therapist_id = ${therapist} RETURNING 1`,
  )
  const participants = await counted(
    req,
    sql`UPDATE intervisie_report_participants SET name = 'Gewist lid', reason = NULL, therapist_id = NULL,
               session_id = NULL, updated_at = now() WHERE therapist_id = ${therapist} RETURNING 1`,
  )
  const members = await counted(
    req,
    sql`UPDATE intervisie_group_members SET name = 'Gewist lid', email = NULL, membership_number = 'gewist',
               member_key = 'gewist-' || id, therapist_id = NULL, role = 'member', ended_reason = NULL,
               until = coalesce(until, greatest("from", ${today})), updated_at = now()
         WHERE therapist_id = ${therapist} RETURNING 1`,
  )
  await query(req, sql`UPDATE intervisie_groups SET manager_id = NULL WHERE manager_id = ${therapist}`)
  return {
    'intervisie-join-requests': requests,
    'intervisie-reports': reports,
    'intervisie-report-participants': participants,
    'intervisie-group-members': members,
  }
}
