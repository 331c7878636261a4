import type { Pool } from 'pg'
import { z } from 'zod'
import type { Credit } from '@/src/domain/registers/dossier'
import { type CalendarDate, isCalendarDate } from '@/src/domain/shared/calendar-date'
import { CopiedFields, copyOut } from '@/src/lib/copy-out'
import { type DossierInNorm, dossierColumns, dossierTables, type NormOf, toDossier } from './dossierRow'

export type Which = {
  /** Id of a register; left out: of all registers. */
  register?: number
  /** Each registration is read in its period of this day, else in its latest one. */
  on: CalendarDate
}

/**
 * One statement, so of one moment: per registration one row with its head and one per line of its ledger, merged by
 * PostgreSQL in the order of the registrations. Both halves come in that order by themselves (the inner ORDER BY has the
 * second one walk along an index), so nothing is sorted and the first row is there at once.
 */
function statementFor({ register, on }: Which): string {
  if (!isCalendarDate(on)) throw new Error('not a day')
  const running = `r.status = 'active'${register === undefined ? '' : ` AND r.register_id = ${Math.trunc(register)}`}`
  return `COPY (
    SELECT * FROM (
      SELECT head.registration, row_to_json(head)::text AS head, NULL AS id, NULL AS earned_on, NULL AS category,
             NULL AS topic, NULL AS component, NULL AS activity, NULL AS course, NULL AS course_session, NULL AS points,
             NULL AS source, NULL AS reverses
        FROM (SELECT DISTINCT ON (r.id) ${dossierColumns} ${dossierTables} WHERE ${running}
               ORDER BY r.id, ('${on}'::date BETWEEN p.start AND p."end") DESC, p.start DESC) head
      UNION ALL
      (SELECT r.id, NULL, c.id, c.earned_on, c.category, c.topic, c.component, c.activity, c.course, c.course_session,
              c.points, c.source, c.reverses
         FROM registrations r JOIN credits c ON c.registration = r.id::numeric WHERE ${running} ORDER BY r.id)
    ) one ORDER BY registration) TO STDOUT`
}

/** The line of the ledger in a row; its fields come in the order of the statement. */
const creditIn = (row: CopiedFields): Credit => ({
  id: row.number() ?? 0,
  earnedOn: row.text() ?? '',
  category: row.text() ?? '',
  topic: row.text(),
  component: row.text(),
  activity: row.text(),
  course: row.number(),
  courseSession: row.number(),
  points: row.number() ?? 0,
  source: row.text(),
  reverses: row.number(),
})

type Head = Record<string, unknown>
const headSchema = z.record(z.string(), z.unknown())

async function* dossiersIn(rows: AsyncIterable<readonly string[]>, normOf: NormOf): AsyncGenerator<DossierInNorm> {
  const fields = new CopiedFields()
  let registration: number | null = null
  let head: Head | null = null
  let lines: Credit[] = []
  for await (const handful of rows) {
    for (const row of handful) {
      fields.begin(row)
      const next = fields.number()
      if (next !== registration) {
        if (head) yield await toDossier(head, lines, normOf)
        registration = next
        head = null
        lines = []
      }
      const ofHead = fields.text()
      if (ofHead === null) lines.push(creditIn(fields))
      else head = headSchema.parse(JSON.parse(ofHead))
    }
  }
  if (head) yield await toDossier(head, lines, normOf)
}

/**
 * Every running dossier, in the order of the registrations, all of one moment. Reads one COPY over a connection of its
 * own, which waits for its reader: memory doesn't grow with the number of dossiers. Stop early with `break`.
 */
export async function* readDossiers(pool: Pool, which: Which, normOf: NormOf): AsyncGenerator<DossierInNorm> {
  const client = await pool.connect()
  let whole = false
  try {
    yield* dossiersIn(copyOut(client, statementFor(which)), normOf)
    whole = true
  } finally {
    // Who stops early leaves rows on the line: that connection isn't given back but closed.
    client.release(!whole)
  }
}
