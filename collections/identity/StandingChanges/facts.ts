import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { type GoodStanding, goodStanding, type StandingFacts } from '@/src/domain/identity/good-standing'
import { hasTiers } from '@/src/domain/identity/membership'
import { assess } from '@/src/domain/registers/assess'
import { obligationText } from '@/src/domain/registers/missing'
import { amsterdamDay, type CalendarDate } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import type { DossierInNorm } from '../../registers/shared/dossierRow'
import { loadDossiersOf } from '../../registers/shared/loadDossier'

const day = z.string()

const rowSchema = z.object({
  therapist: z.number(),
  organisation: z.number(),
  standing: z.enum(['screening', 'admitted', 'ended']),
  tier: z.enum(['reimbursable', 'collective', 'student']),
  kind: z.enum(['professional-organisation', 'register-keeper']),
  recognisedOn: day.nullable(),
  agb: z.enum(['unchecked', 'active', 'inactive']).nullable(),
  unpaid: z
    .array(z.object({ description: z.string(), dueOn: day }))
    .nullable()
    .transform((rows) => rows ?? []),
  conduct: z
    .array(z.object({ from: day, until: day.nullable() }))
    .nullable()
    .transform((rows) => rows ?? []),
})

/** What the database knows of a member's standing; what their dossier says comes beside it. */
export type StandingRow = z.infer<typeof rowSchema>

/** Whose standing it is, and what it is. */
export type StandingOf = GoodStanding & { therapist: number; organisation: number; facts: StandingFacts }

/**
 * One row per member, of everything but their dossier. A text and not a fragment, because it is also part of a COPY.
 * Which charges are fees: admission and yearly contribution; others, such as a cancelled visit, don't touch the standing.
 */
export const standingSelect = `
  SELECT t.id AS therapist, t.organisation_id AS organisation, t.standing::text, t.tier::text, o.kind::text,
         t.recognised_on::text AS "recognisedOn",
         (SELECT c.status::text FROM professional_codes c WHERE c.therapist_id = t.id AND c.kind = 'agb') AS agb,
         (SELECT json_agg(json_build_object('description', c.description, 'dueOn', c.due_on) ORDER BY c.booked_on, c.id)
            FROM open_charges c
           WHERE c.therapist_id = t.id
             AND (c.source LIKE 'admissions/%' OR c.source LIKE 'contributions/%')) AS unpaid,
         (SELECT json_agg(json_build_object('from', v.issued_on, 'until', v.valid_until))
            FROM certificates_of_conduct v
           WHERE v.therapist_id = t.id AND v.status = 'approved' AND v.issued_on IS NOT NULL) AS conduct
    FROM therapists t JOIN organisations o ON o.id = t.organisation_id`

export const toStandingRow = (row: unknown): StandingRow => rowSchema.parse(row)

/** Obligations with a day of their own that are overdue. AGB code and VOG are looked at apart, with better words. */
export const overdueIn = ({ norm, dossier, status }: DossierInNorm, on: CalendarDate): StandingFacts['overdue'] =>
  status === 'running'
    ? assess(norm, dossier, on)
        .obligations.filter(({ state, kind }) => state === 'overdue' && kind !== 'agb-code')
        .map((obligation) => ({ text: obligationText(obligation), due: obligation.due }))
    : []

/** Whether the dossier has a say: only where reimbursement asks something. */
export const asksDossier = ({ standing, tier, kind }: Pick<StandingRow, 'standing' | 'tier' | 'kind'>): boolean =>
  standing === 'admitted' && tier === 'reimbursable' && hasTiers(kind)

/** The standing that follows from a row and what is overdue. */
export function standingFrom(row: StandingRow, overdue: StandingFacts['overdue'], on: CalendarDate): StandingOf {
  const { therapist, organisation, ...known } = row
  const facts = { ...known, overdue }
  return { therapist, organisation, facts, ...goodStanding(facts, on) }
}

/** Whether somebody is in good standing: licence, ECD code and shield. Their dossier has no say in that and isn't read. */
export const inGoodStanding = async (req: PayloadRequest, therapist: number, on?: CalendarDate): Promise<boolean> =>
  (await standingOf(req, therapist, { on, dossiers: [] })).good

type Given = {
  on?: CalendarDate
  /** Their dossiers on that day, when the caller has them already. */
  dossiers?: readonly DossierInNorm[]
}

/**
 * The good standing of one member (issue 6, point 7), in the transaction of `req`: one statement, and one more for the
 * dossier of a reimbursable member when it isn't given.
 * @throws when there is no such member
 */
export async function standingOf(req: PayloadRequest, therapist: number, given: Given = {}): Promise<StandingOf> {
  const on = given.on ?? amsterdamDay(new Date())
  const [found] = await query(req, sql`${sql.raw(standingSelect)} WHERE t.id = ${therapist}`)
  const row = toStandingRow(found)
  if (!asksDossier(row)) return standingFrom(row, [], on)
  const dossiers = given.dossiers ?? (await loadDossiersOf(req, therapist, on))
  return standingFrom(
    row,
    dossiers.flatMap((dossier) => overdueIn(dossier, on)),
    on,
  )
}
