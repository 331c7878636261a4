import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Dossier } from '@/src/domain/registers/dossier'
import type { Norm } from '@/src/domain/registers/norm'
import { type PeriodStatus, periodStatusLabels } from '@/src/domain/registers/registration-status'
import { query, sql } from '@/src/lib/sql'
import { normById } from './normStore'

const day = z.string()
const statuses = Object.keys(periodStatusLabels)
const isStatus = (value: unknown): value is PeriodStatus => statuses.some((status) => status === value)

const creditSchema = z.object({
  id: z.number(),
  earnedOn: day,
  category: z.string(),
  topic: z.string().nullable(),
  component: z.string().nullable(),
  activity: z.string().nullable(),
  course: z.number().nullable(),
  courseSession: z.number().nullable(),
  points: z.number(),
  source: z.string().nullable(),
  reverses: z.number().nullable(),
  description: z.string().nullable(),
  reason: z.string().nullable(),
  bookedAt: z.string(),
})

const rowSchema = z.object({
  registration: z.number(),
  number: z.string(),
  therapist: z.number(),
  organisation: z.number(),
  register: z.string(),
  registerName: z.string(),
  period: z.number(),
  start: day,
  end: day,
  status: z.custom<PeriodStatus>(isStatus),
  norm: z.number(),
  submittedOn: day.nullable(),
  extensions: z.array(z.object({ previousEnd: day, decidedOn: day })).nullable(),
  waivers: z
    .array(z.object({ kind: z.string(), from: day.nullish(), until: day.nullish(), reason: z.string() }))
    .nullable(),
  tier: z.string().nullable(),
  recognisedOn: day.nullable(),
  upgradedOn: day.nullable(),
  firstTermMonths: z.number().nullable(),
  agbCode: z.string().nullable(),
  recognitions: z.array(z.string()).nullable(),
  documents: z.array(z.object({ kind: z.string(), from: day, until: day.nullable() })).nullable(),
  credits: z.array(creditSchema).nullable(),
})

export type LedgerLine = z.infer<typeof creditSchema>

export type LoadedDossier = Omit<z.infer<typeof rowSchema>, 'credits' | 'documents' | 'norm'> & {
  norm: Norm
  normId: number
  lines: LedgerLine[]
  dossier: Dossier
}

/*
 * Everything an assessment looks at, in one statement: a dossier page doesn't ask more of the database when there are
 * more members, and all of it is of one moment.
 */
const select = sql`
  SELECT r.id AS registration, r.number, r.therapist_id AS therapist, r.organisation_id AS organisation,
         g.slug AS register, g.name AS "registerName", p.id AS period, p.start::text, p."end"::text, p.status::text,
         p.norm_id AS norm, p.submitted_on::text AS "submittedOn", p.extensions, p.waivers, t.tier::text,
         t.recognised_on::text AS "recognisedOn", t.upgraded_on::text AS "upgradedOn",
         o.first_visitation_months::int AS "firstTermMonths", t.agb_code AS "agbCode",
         (SELECT array_agg(lower(code)) FROM therapists_recognitions c WHERE c._parent_id = t.id AND code <> '') AS recognitions,
         (SELECT json_agg(json_build_object('kind', 'first-aid-certificate', 'from', f.obtained_on, 'until', f.valid_until))
            FROM first_aid_certificates f WHERE f.therapist_id = t.id AND f.status = 'approved') AS documents,
         (SELECT json_agg(json_build_object('id', c.id, 'earnedOn', c.earned_on, 'category', c.category, 'topic', c.topic,
                   'component', c.component, 'activity', c.activity, 'course', c.course, 'courseSession', c.course_session,
                   'points', c.points, 'source', c.source, 'reverses', c.reverses, 'description', c.description,
                   'reason', c.reason, 'bookedAt', c.created_at) ORDER BY c.earned_on, c.id)
            FROM credits c WHERE c.registration = r.id) AS credits
    FROM registrations r
    JOIN registers g ON g.id = r.register_id
    JOIN therapists t ON t.id = r.therapist_id
    JOIN organisations o ON o.id = t.organisation_id
    JOIN periods p ON p.registration_id = r.id`

async function toDossier(req: PayloadRequest, found: Record<string, unknown>): Promise<LoadedDossier> {
  const { credits, documents, norm, ...row } = rowSchema.parse(found)
  const lines = credits ?? []
  return {
    ...row,
    lines,
    normId: norm,
    norm: await normById(req, norm),
    dossier: {
      period: { start: row.start, end: row.end, extensions: row.extensions ?? [] },
      credits: lines,
      documents: documents ?? [],
      waivers: row.waivers ?? [],
      submittedOn: row.submittedOn,
      member: {
        tier: row.tier,
        recognitions: row.recognitions ?? [],
        recognisedOn: row.recognisedOn,
        upgradedOn: row.upgradedOn,
        firstTermMonths: row.firstTermMonths,
        facts: /^\d{8}$/.test(row.agbCode ?? '') ? ['agb-code'] : [],
      },
    },
  }
}

/** The dossier of a registration in the period that a day falls in, else in its latest one; null when it has none. */
export async function loadDossier(
  req: PayloadRequest,
  registration: number,
  on: string,
): Promise<LoadedDossier | null> {
  const [row] = await query(
    req,
    sql`${select} WHERE r.id = ${registration} ORDER BY (${on} BETWEEN p.start AND p."end") DESC, p.start DESC LIMIT 1`,
  )
  return row ? toDossier(req, row) : null
}

/** The dossiers of a professional, one per register, each in its period of the day, else its latest. */
export async function loadDossiersOf(req: PayloadRequest, therapist: number, on: string): Promise<LoadedDossier[]> {
  const rows = await query(
    req,
    sql`SELECT DISTINCT ON (one.registration) * FROM (${select} WHERE r.therapist_id = ${therapist}) AS one
         ORDER BY one.registration, (${on} BETWEEN one.start::date AND one."end"::date) DESC, one.start DESC`,
  )
  return Promise.all(rows.map((row) => toDossier(req, row)))
}
