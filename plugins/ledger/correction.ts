import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { dutchCount } from '@/src/domain/shared/dutch'
import { invalid } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { query, sql } from '@/src/lib/sql'

const lineSchema = z.object({
  id: z.number(),
  registration: z.number(),
  earnedOn: z.string(),
  category: z.string(),
  topic: z.string().nullable(),
  component: z.string().nullable(),
  activity: z.string().nullable(),
  course: z.number().nullable(),
  courseSession: z.number().nullable(),
  description: z.string().nullable(),
  source: z.string().nullable(),
  reverses: z.number().nullable(),
  left: z.coerce.number(),
  corrected: z.boolean(),
})

export type StandingLine = z.infer<typeof lineSchema>

const columns = sql`id, registration::int, earned_on::text AS "earnedOn", category, topic, component, activity, course::int,
  course_session::int AS "courseSession", description, source, reverses::int,
  points + coalesce((SELECT sum(points) FROM credits other WHERE other.reverses = credits.id), 0) AS left,
  EXISTS (SELECT 1 FROM credits other WHERE other.reverses = credits.id) AS corrected`

/**
 * Lines that still stand, with the points that are left of them. They are locked until the transaction of `req` ends, so
 * that no two corrections together take back more than there is.
 */
export async function standingLines(req: PayloadRequest, where: ReturnType<typeof sql>): Promise<StandingLine[]> {
  await query(req, sql`SELECT id FROM credits WHERE ${where} ORDER BY id FOR UPDATE`)
  return linesWithRest(req, where)
}

/** The same without locks, for who only looks. */
export async function linesWithRest(req: PayloadRequest, where: ReturnType<typeof sql>): Promise<StandingLine[]> {
  const rows = await query(req, sql`SELECT ${columns} FROM credits WHERE ${where} AND reverses IS NULL ORDER BY id`)
  return z.array(lineSchema).parse(rows)
}

type Correction = { reverses?: unknown; points?: unknown }

/** Whether anything is left of a line; one of 0 points stands until it is corrected. */
export const stands = ({ left, corrected }: Pick<StandingLine, 'left' | 'corrected'>): boolean => left > 0 || !corrected

/** What a correction takes over from the line it corrects. @throws APIError 400 when there is nothing (that much) to take back */
export async function correctionOf(req: PayloadRequest, { reverses, points }: Correction) {
  const id = idFrom(reverses)
  const [line] = id === null ? [] : await standingLines(req, sql`id = ${id}`)
  if (!line) throw invalid({ reverses: 'Deze regel bestaat niet, of is zelf een correctie.' })
  const taken = typeof points === 'number' ? -Math.abs(points) : -line.left
  if (!stands(line) || Math.round(-taken * 100) > Math.round(line.left * 100)) {
    throw invalid({
      points: `Van deze regel is nog ${dutchCount(line.left, 'punt', 'punten')} over; meer kun je niet terugnemen.`,
    })
  }
  const { id: _, left: __, corrected: ___, ...same } = line
  return { ...same, reverses: line.id, points: taken }
}
