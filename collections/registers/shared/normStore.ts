import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Norm } from '@/src/domain/registers/norm'
import { parseNorm } from '@/src/domain/registers/norm-problems'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'

declare global {
  // Next bundles a copy of this module for the pages and one for the portal behind them; both share one memory.
  var registerhuisNorms: Map<number, Norm> | undefined
}

globalThis.registerhuisNorms ??= new Map()
/** Published norms never change, so they are read once; there are only as many as were ever published. */
const published = globalThis.registerhuisNorms

const row = z.object({ definition: z.unknown(), status: z.enum(['draft', 'published']) })

/** A norm as the engine reads it. @throws Error when there is none by that id */
export async function normById(req: PayloadRequest, id: number): Promise<Norm> {
  const known = published.get(id)
  if (known) return known
  const rows = await query(req, sql`SELECT definition, status::text FROM norms WHERE id = ${id}`)
  const { definition, status } = row.parse(rows[0])
  const norm = parseNorm(definition)
  if (status === 'published') published.set(id, norm)
  return norm
}

const inForce = z.object({ id: z.number() })

/** Id of the published norm of a register that is in force on a day; null when there is none (norms §2.15). */
export async function normOn(req: PayloadRequest, register: number, day: CalendarDate): Promise<number | null> {
  const rows = await query(
    req,
    sql`SELECT id FROM norms WHERE register_id = ${register} AND status = 'published'
           AND valid_from <= ${day} AND (valid_until IS NULL OR ${day} <= valid_until)`,
  )
  return inForce.safeParse(rows[0]).data?.id ?? null
}

const pinned = z.object({ norm: z.number() })

/** Codes of the categories of the norm that a registration is under on a day; null where it has no period. */
export async function categoriesOn(
  req: PayloadRequest,
  registration: number,
  day: CalendarDate,
): Promise<string[] | null> {
  const rows = await query(
    req,
    sql`SELECT norm_id AS norm FROM periods WHERE registration_id = ${registration} AND ${day} BETWEEN start AND "end"`,
  )
  const period = pinned.safeParse(rows[0]).data
  return period ? (await normById(req, period.norm)).categories.map(({ code }) => code) : null
}
