import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { getViewer } from '@/src/access/viewer'
import { conflict, notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { isAccredited } from './accredited'

const stored = z.object({
  id: z.number(),
  provider: z.number(),
  status: z.enum(['draft', 'offered', 'withdrawn']),
  coming: z.boolean(),
})
type Stored = z.infer<typeof stored>

/** A course of the contact person who asks, locked. @throws APIError 404 unknown, or somebody else's */
async function ownCourse(req: PayloadRequest, given: unknown): Promise<Stored> {
  const id = idFrom(given)
  const rows =
    id === null
      ? []
      : await query(req, sql`SELECT id FROM courses WHERE id = ${id} FOR UPDATE`).then(() => look(req, id))
  const viewer = await getViewer(req)
  const course = stored.safeParse(rows[0]).data
  if (!course || !viewer?.providers.includes(course.provider)) throw notFound()
  return course
}

const look = (req: PayloadRequest, id: number): Promise<Record<string, unknown>[]> =>
  query(
    req,
    sql`SELECT id, provider_id AS provider, status::text, EXISTS (SELECT 1 FROM course_sessions s WHERE s.course_id = c.id
               AND s.status = 'planned' AND s.ends_on >= (now() AT TIME ZONE 'Europe/Amsterdam')::date) AS coming
          FROM courses c WHERE id = ${id}`,
  )

async function setStatus(req: PayloadRequest, id: number, status: Stored['status']): Promise<number> {
  await req.payload.update({ collection: 'courses', id, data: { status }, ...asSystem(req, 'offering a course') })
  return id
}

/** Takes a course out of the agenda for good; what was earned stays. Meetings that are still to come are cancelled first. */
export const stopOffering = (req: PayloadRequest, given: unknown): Promise<number> =>
  inTransaction(req, async () => {
    const { id, status, coming } = await ownCourse(req, given)
    if (status === 'withdrawn') throw conflict('Deze scholing wordt al niet meer gegeven.')
    if (coming) throw conflict('Er zijn nog bijeenkomsten gepland. Zeg die eerst af, met de reden.')
    return setStatus(req, id, 'withdrawn')
  })

/** Gives a course again: in the agenda when it is accredited, else as something in preparation. */
export const offerAgain = (req: PayloadRequest, given: unknown): Promise<number> =>
  inTransaction(req, async () => {
    const { id, status } = await ownCourse(req, given)
    if (status !== 'withdrawn') throw conflict('Deze scholing wordt al gegeven.')
    return setStatus(req, id, (await isAccredited(req, id)) ? 'offered' : 'draft')
  })
