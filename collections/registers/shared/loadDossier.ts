import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { query, sql } from '@/src/lib/sql'
import { type DossierInNorm, dossierColumns, dossierTables, toDossier } from './dossierRow'
import { normById } from './normStore'

const creditSchema = z.object({
  id: z.number(),
  earnedOn: z.string(),
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

const ledger = z.object({ credits: z.array(creditSchema).nullable() })

export type LedgerLine = z.infer<typeof creditSchema>

export type LoadedDossier = DossierInNorm & { lines: LedgerLine[] }

/*
 * Everything an assessment looks at, in one statement: a dossier page doesn't ask more of the database when there are
 * more members, and all of it is of one moment.
 */
const select = sql`
  SELECT ${sql.raw(dossierColumns)},
         (SELECT json_agg(json_build_object('id', c.id, 'earnedOn', c.earned_on, 'category', c.category, 'topic', c.topic,
                   'component', c.component, 'activity', c.activity, 'course', c.course, 'courseSession', c.course_session,
                   'points', c.points, 'source', c.source, 'reverses', c.reverses, 'description', c.description,
                   'reason', c.reason, 'bookedAt', c.created_at) ORDER BY c.earned_on, c.id)
            FROM credits c WHERE c.registration = r.id) AS credits
    ${sql.raw(dossierTables)}`

async function withLines(req: PayloadRequest, row: Record<string, unknown>): Promise<LoadedDossier> {
  const lines = ledger.parse(row).credits ?? []
  return { ...(await toDossier(row, lines, (id) => normById(req, id))), lines }
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
  return row ? withLines(req, row) : null
}

/** The dossier of one period, whatever the day; null when there is none by that id. */
export async function loadPeriodDossier(req: PayloadRequest, period: number): Promise<LoadedDossier | null> {
  const [row] = await query(req, sql`${select} WHERE p.id = ${period}`)
  return row ? withLines(req, row) : null
}

/** The dossiers of a professional, one per register, each in its period of the day, else its latest. */
export async function loadDossiersOf(req: PayloadRequest, therapist: number, on: string): Promise<LoadedDossier[]> {
  const rows = await query(
    req,
    sql`SELECT DISTINCT ON (one.registration) * FROM (${select} WHERE r.therapist_id = ${therapist}) AS one
         ORDER BY one.registration, (${on} BETWEEN one.start::date AND one."end"::date) DESC, one.start DESC`,
  )
  return Promise.all(rows.map((row) => withLines(req, row)))
}
