import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { LoadedDossier } from '@/collections/registers/shared/loadDossier'
import {
  type IntervisieDossier,
  type IntervisieTotals,
  intervisieIn,
  intervisieTotals,
} from '@/src/domain/intervisie/totals'
import { assess } from '@/src/domain/registers/assess'
import { amsterdamDay, type CalendarDate } from '@/src/domain/shared/calendar-date'
import { lists, reviewColumns } from '@/src/features/evidence/queries'
import { sessionRow } from '@/src/features/evidence/rows'
import type { EvidenceLists, SessionItem } from '@/src/features/evidence/types'
import { query, sql } from '@/src/lib/sql'
import { membersColumn, type OwnReport, ownReport, reportsColumn } from './reports'

export type SessionOverview = EvidenceLists<SessionItem> & { totals: IntervisieTotals }

/** The dossier in the register that asks intervisie, judged on a day; null when the member is in none. */
export function intervisieDossier(dossiers: readonly LoadedDossier[], on: CalendarDate): IntervisieDossier | null {
  const found = dossiers.find(({ norm }) => intervisieIn(norm))
  return found
    ? { norm: found.norm, member: found.dossier.member, assessment: assess(found.norm, found.dossier, on) }
    : null
}

const sessionsColumn = (therapist: number) => sql`
  (SELECT coalesce(json_agg(one ORDER BY one.date DESC NULLS FIRST, one.id DESC), '[]') FROM (
     SELECT ${reviewColumns('intervisie-sessions')}, i.date::text AS date, i.starts_at AS "startsAt", i.ends_at AS "endsAt",
            i.hours AS lasted, i.credited_hours AS "creditedHours", i.group_id AS group, g.name AS "groupName",
            i.report_id AS report, i.themes,
            (SELECT coalesce(json_agg(json_build_object('name', n.name, 'organisation', n.organisation) ORDER BY n._order), '[]')
               FROM intervisie_sessions_participants n WHERE n._parent_id = i.id) AS participants
       FROM intervisie_sessions i LEFT JOIN intervisie_groups g ON g.id = i.group_id
      WHERE i.therapist_id = ${therapist}) one)`

const ownGroup = z.object({
  group: z.number(),
  name: z.string(),
  place: z.string(),
  from: z.string(),
  until: z.string().nullable(),
  manager: z.string().nullable(),
  members: z.number(),
})

/** A group that the member is in, or was. `members`: today. */
export type OwnGroup = z.infer<typeof ownGroup>

const groupsColumn = (therapist: number) => sql`
  (SELECT coalesce(json_agg(one ORDER BY (one.until IS NULL) DESC, one."from" DESC), '[]') FROM (
     SELECT m.group_id AS group, g.name, g.place, m."from", m.until, t.display_name AS manager,
            (SELECT count(*) FROM intervisie_group_members o WHERE o.group_id = m.group_id AND o.until IS NULL) AS members
       FROM intervisie_group_members m
       JOIN intervisie_groups g ON g.id = m.group_id
       LEFT JOIN therapists t ON t.id = g.manager_id
      WHERE m.therapist_id = ${therapist}) one)`

const groupMember = z.object({ id: z.number(), name: z.string(), from: z.string(), until: z.string().nullable() })

/** Somebody else who is in the member's group, or was this year or the year before. */
export type GroupMember = z.infer<typeof groupMember>

const row = z.object({
  sessions: z.array(sessionRow),
  groups: z.array(ownGroup),
  reports: z.array(ownReport),
  members: z.array(groupMember),
})

export type OwnIntervisie = {
  overview: SessionOverview
  /** The present one first. */
  groups: OwnGroup[]
  /** That they wrote, newest first. */
  reports: OwnReport[]
  /** Who can be named in a report. */
  members: GroupMember[]
}

/** A member's sessions with where they stand this year, their groups, and the reports they wrote (KS-INT-1, X-4). One query. */
export async function ownIntervisie(
  req: PayloadRequest,
  therapist: number,
  dossiers: readonly LoadedDossier[],
): Promise<OwnIntervisie> {
  const [found] = await query(
    req,
    sql`SELECT ${sessionsColumn(therapist)} AS sessions, ${groupsColumn(therapist)} AS groups,
               ${reportsColumn(therapist)} AS reports, ${membersColumn(therapist)} AS members`,
  )
  const { sessions, ...rest } = row.parse(found)
  const today = amsterdamDay(new Date())
  const totals = intervisieTotals(sessions, intervisieDossier(dossiers, today), today)
  return { ...rest, overview: { ...lists(sessions), totals } }
}
