import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { query, sql } from '@/src/lib/sql'
import { linesWithRest, type StandingLine, standingLines, stands } from './correction'
import { asJson, insertRows, type NewLine } from './insert'
import { ledgerOptions, ownerOf } from './options'

export type { NewLine } from './insert'

const keyOf = (line: Pick<NewLine, 'registration' | 'source' | 'category' | 'topic' | 'component'>): string =>
  JSON.stringify([line.registration, line.source, line.category, line.topic ?? null, line.component ?? null])

/**
 * Books lines in the transaction of `req`, so that they stand or fall with what causes them. The same thing is booked
 * once: a line with registration, source, category, topic and component of one that still stands is left out. The number
 * of statements doesn't grow with the number of lines.
 * @returns how many were booked
 */
export async function bookCredits(req: PayloadRequest, lines: readonly NewLine[]): Promise<number> {
  if (lines.length === 0) return 0
  const owners = await ledgerOptions(req.payload).ownersOf(req, [...new Set(lines.map((line) => line.registration))])
  await lockSources(req, lines)
  const taken = await takenKeys(req, lines)
  const rows = lines.flatMap((line) => {
    const owner = owners.get(line.registration)
    if (!owner || taken.has(keyOf(line))) return []
    taken.add(keyOf(line))
    return [{ ...line, ...owner, reverses: null }]
  })
  return insertRows(req, rows)
}

/**
 * One at a time per source: two at once would both see that nothing stands yet. Sources share a thousand locks, taken in
 * one order, because a transaction has room for only some thousands.
 */
async function lockSources(req: PayloadRequest, lines: readonly NewLine[]): Promise<void> {
  const sources = JSON.stringify([...new Set(lines.map(({ source }) => source))])
  await query(
    req,
    sql`SELECT pg_advisory_xact_lock(hashtext('credits'), slot)
          FROM (SELECT DISTINCT hashtext(source) & 1023 AS slot FROM jsonb_array_elements_text(${sources}::jsonb) AS source
                 ORDER BY slot) AS slots`,
  )
}

const taken = z.array(
  z.object({
    registration: z.number(),
    source: z.string(),
    category: z.string(),
    topic: z.string().nullable(),
    component: z.string().nullable(),
    left: z.coerce.number(),
    corrected: z.boolean(),
  }),
)

/** Keys of the lines that still stand, among those that are to be booked. */
async function takenKeys(req: PayloadRequest, lines: readonly NewLine[]): Promise<Set<string>> {
  const same = sql`SELECT c.id FROM credits c WHERE c.reverses IS NULL
      AND c.registration = ANY(ARRAY(SELECT (line ->> 'registration')::numeric FROM jsonb_array_elements(${asJson(lines)}) line))
      AND c.source = ANY(ARRAY(SELECT DISTINCT line ->> 'source' FROM jsonb_array_elements(${asJson(lines)}) line))`
  // A correction that is under way ends first; what it leaves is seen by the next statement.
  await query(req, sql`${same} ORDER BY c.id FOR UPDATE`)
  const rows = await query(
    req,
    sql`SELECT c.registration::int, c.source, c.category, c.topic, c.component,
               c.points + coalesce(sum(other.points), 0) AS left, count(other.id) > 0 AS corrected
          FROM credits c LEFT JOIN credits other ON other.reverses = c.id WHERE c.id IN (${same}) GROUP BY c.id`,
  )
  return new Set(taken.parse(rows).filter(stands).map(keyOf))
}

/**
 * Takes back all that stands of a source, or of one registration's part of it, with a reason (norms §2.6): a corrected
 * decision books the opposite, and then the new.
 */
export async function takeBack(
  req: PayloadRequest,
  source: string,
  reason: string,
  registration: number | null = null,
): Promise<void> {
  const part = registration === null ? sql`true` : sql`registration = ${registration}`
  for (const line of (await standingLines(req, sql`source = ${source} AND ${part}`)).filter(stands)) {
    await reverse(req, line, source, reason)
  }
}

/** What stands of a source, oldest first. */
export const standingOf = async (req: PayloadRequest, source: string): Promise<StandingLine[]> =>
  (await linesWithRest(req, sql`source = ${source}`)).filter(stands)

/**
 * Makes what stands of a source equal to `wanted`: what differs is taken back with the reason and booked anew, what is the
 * same is left alone. Asking the same twice does nothing the second time.
 */
export async function settle(
  req: PayloadRequest,
  source: string,
  wanted: readonly Omit<NewLine, 'source'>[],
  reason: string,
): Promise<void> {
  const missing = [...wanted]
  for (const line of (await standingLines(req, sql`source = ${source}`)).filter(stands)) {
    const same = missing.findIndex((one) => isSame(one, line))
    if (same >= 0) missing.splice(same, 1)
    else await reverse(req, line, source, reason)
  }
  await bookCredits(
    req,
    missing.map((line) => ({ ...line, source })),
  )
}

const isSame = (wanted: Omit<NewLine, 'source'>, line: StandingLine): boolean =>
  wanted.registration === line.registration &&
  wanted.earnedOn === line.earnedOn &&
  wanted.category === line.category &&
  (wanted.topic ?? null) === line.topic &&
  (wanted.component ?? null) === line.component &&
  (wanted.activity ?? null) === line.activity &&
  Math.round(wanted.points * 100) === Math.round(line.left * 100)

async function reverse(req: PayloadRequest, line: StandingLine, source: string, reason: string): Promise<void> {
  const owner = await ownerOf(req, line.registration)
  if (!owner) return
  const description = line.description ?? ''
  await insertRows(req, [{ ...line, ...owner, description, source, points: -line.left, reverses: line.id, reason }])
}
