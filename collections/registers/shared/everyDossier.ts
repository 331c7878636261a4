import type { PayloadRequest } from 'payload'
import type { PoolClient } from 'pg'
import type { Credit } from '@/src/domain/registers/dossier'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { copyFields, copyOut } from '@/src/lib/copy-out'
import { postgres } from '@/src/lib/sql'
import { type DossierInNorm, dossierColumns, dossierTables, toDossier } from './dossierRow'

/** So many dossiers are in memory at a time, and as many are on their way. */
const batchSize = 500

type Which = {
  /** Id of a register; left out: of all registers. */
  register?: number
  /** Each registration is read in its period of this day, else in its latest one. */
  on: CalendarDate
}

const nextRegistrations = `
  SELECT id FROM registrations WHERE id > $1 AND status = 'active' AND ($2::int IS NULL OR register_id = $2::int)
   ORDER BY id LIMIT ${batchSize}`

const headsOf = `
  SELECT DISTINCT ON (one.registration) * FROM (SELECT ${dossierColumns} ${dossierTables} WHERE r.id = ANY($1::int[])) one
   ORDER BY one.registration, ($2::date BETWEEN one.start::date AND one."end"::date) DESC, one.start DESC`

const linesOf = (ids: readonly number[]): string => `
  COPY (SELECT registration, id, earned_on, category, topic, component, activity, course, course_session, points, source,
               reverses
          FROM credits WHERE registration = ANY('{${ids.map(Number).join()}}'::numeric[]) ORDER BY registration)
    TO STDOUT`

const numberOrNull = (field: string | null | undefined): number | null =>
  field === null || field === undefined ? null : Number(field)

/** Fields come in the order of linesOf(). */
function creditOf(fields: readonly (string | null)[]): Credit {
  return {
    id: Number(fields[1]),
    earnedOn: fields[2] ?? '',
    category: fields[3] ?? '',
    topic: fields[4],
    component: fields[5],
    activity: fields[6],
    course: numberOrNull(fields[7]),
    courseSession: numberOrNull(fields[8]),
    points: Number(fields[9]),
    source: fields[10],
    reverses: numberOrNull(fields[11]),
  }
}

async function linesByRegistration(client: PoolClient, ids: readonly number[]): Promise<Map<number, Credit[]>> {
  const lines = new Map<number, Credit[]>()
  await copyOut(client, linesOf(ids), (row) => {
    const fields = copyFields(row)
    const registration = Number(fields[0])
    const known = lines.get(registration)
    if (known) known.push(creditOf(fields))
    else lines.set(registration, [creditOf(fields)])
  })
  return lines
}

type Batch = { last: number; dossiers: DossierInNorm[] }

async function readBatch(req: PayloadRequest, client: PoolClient, which: Which, after: number): Promise<Batch | null> {
  const found = await client.query<{ id: number }>(nextRegistrations, [after, which.register ?? null])
  const ids = found.rows.map(({ id }) => id)
  const last = ids.at(-1)
  if (last === undefined) return null
  const heads = await client.query<Record<string, unknown>>(headsOf, [ids, which.on])
  const lines = await linesByRegistration(client, ids)
  const dossiers = await Promise.all(
    heads.rows.map((row) => toDossier(req, row, lines.get(Number(row.registration)) ?? [])),
  )
  return { last, dossiers }
}

/**
 * Every running dossier, in the order of the registrations, all of one moment. Reads with COPY in batches over a
 * connection of its own: while one batch is looked at the next one is on its way, and memory doesn't grow with the number
 * of dossiers. Stop early with `break`; the connection is given back.
 */
export async function* everyDossier(req: PayloadRequest, which: Which): AsyncGenerator<DossierInNorm> {
  const client = await postgres(req.payload).pool.connect()
  let next: Promise<Batch | null> = Promise.resolve(null)
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    next = readBatch(req, client, which, 0)
    for (let batch = await next; batch !== null; batch = await next) {
      next = readBatch(req, client, which, batch.last)
      // Looked at when this batch is done; until then a failure has to wait for its reader.
      next.catch(() => null)
      yield* batch.dossiers
    }
  } finally {
    // Whoever stops early leaves a batch on its way: the connection is only free after it.
    await next.catch(() => null)
    const broken = await client.query('ROLLBACK').then(
      () => false,
      () => true,
    )
    client.release(broken)
  }
}
