import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { ReviewAct } from '@/plugins/review/options'
import { groupTooSmall, notInGroup } from '@/src/domain/intervisie/group-counts'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { dutchDate } from '@/src/domain/shared/dutch'
import { conflict, invalid } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'
import { groupOnDay } from '../shared/groupOnDay'
import { type SessionFacts, sessionFacts } from './facts'

const earlier = z.object({ title: z.string() })

type Moment = Pick<SessionFacts, 'id' | 'startMinute' | 'endMinute'> & { therapist: number; date: CalendarDate }

/**
 * Nobody is in two sessions at once (norms §2.9); without times a session takes the day. One member's sessions are handed in
 * one after the other, so that the second hears why; the database says the same (intervisie_sessions_not_at_once).
 * @throws APIError 409
 */
export async function refuseOverlap(req: PayloadRequest, moment: Moment): Promise<void> {
  const { id, therapist, date, startMinute, endMinute } = moment
  await query(req, sql`SELECT pg_advisory_xact_lock(hashtext('intervisie-sessions'), ${therapist})`)
  const rows = await query(
    req,
    sql`SELECT title FROM intervisie_sessions
         WHERE therapist_id = ${therapist} AND date = ${date} AND status IN ('submitted', 'returned', 'approved')
           AND id IS DISTINCT FROM ${id ?? null}
           AND coalesce(start_minute, 0) < ${endMinute ?? 1440} AND coalesce(end_minute, 1440) > ${startMinute ?? 0}
         LIMIT 1`,
  )
  if (rows.length === 0) return
  const { title } = earlier.parse(rows[0])
  throw conflict(
    `Op ${dutchDate(date)} heb je op dezelfde tijd al een sessie ingeleverd: ‘${title}’. Waren het er twee? Vul dan bij allebei de begin- en eindtijd in.`,
  )
}

/** A session of a group is of who was in it that day, and counts when the group was big enough (norms §2.9). */
async function judgeGroup(req: PayloadRequest, therapist: number, group: number, day: CalendarDate): Promise<void> {
  const { members, inGroup } = await groupOnDay(req, { group, therapist, day })
  const elsewhere = notInGroup(inGroup, day)
  if (elsewhere) throw invalid({ group: elsewhere })
  const small = groupTooSmall(members, day)
  if (small) throw conflict(small)
}

/** What has to hold for a session that is handed in, beyond its own form (KS-INT-1). @throws APIError 400, 409 */
export async function judgeSession(req: PayloadRequest, facts: SessionFacts): Promise<void> {
  const { therapist, date, group } = facts
  if (therapist === null || !date) return
  if (group !== null) await judgeGroup(req, therapist, group, date)
  await refuseOverlap(req, { ...facts, therapist, date })
}

/** The same, at the moment it is handed in. */
export const sessionGuard = async (req: PayloadRequest, { item, action }: ReviewAct): Promise<void> => {
  if (action === 'submit') await judgeSession(req, sessionFacts(item.fields))
}
