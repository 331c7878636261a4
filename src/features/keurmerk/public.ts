import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { forEveryone } from '@/collections/library/DocumentTemplates/reader'
import { type Round, roundById } from '@/plugins/keurmerk/rows'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import type { MapEntry } from '@/src/features/news/queries'
import { containing, query, sql } from '@/src/lib/sql'
import { hasKeurmerk } from './available'

const line = z.object({
  id: z.number(),
  title: z.string(),
  year: z.coerce.number(),
  organisation: z.string(),
  intro: z.string().nullable(),
})

/** The rounds that everybody may read about, the newest first. */
export async function publishedRounds(req: PayloadRequest): Promise<z.infer<typeof line>[]> {
  const rows = await query(
    req,
    sql`SELECT r.id, r.title, r.year, o.name AS organisation, r.intro FROM keurmerk_rounds r JOIN organisations o ON o.id = r.organisation_id
         WHERE r.published ORDER BY r.year DESC, o.name LIMIT 30`,
  )
  return z.array(line).parse(rows)
}

/** The public pages about the keurmerk, for the sitemap (KB-2, KB-6). At most one statement. */
export async function keurmerkMap(req: PayloadRequest): Promise<MapEntry[]> {
  if (!hasKeurmerk(req.payload)) return []
  const rounds = await publishedRounds(req)
  return ['/keurmerkwijzer', '/keurmerkregister', ...rounds.map(({ id }) => `/keurmerkwijzer/${id}`)].map((path) => ({
    path,
    changedAt: null,
  }))
}

const extra = z.object({ intro: z.string().nullable(), exampleSite: z.string().nullable(), organisation: z.string() })
const supporting = z.object({ norm: z.string(), title: z.string(), document: z.number() })
const meeting = z.object({ title: z.string(), when: z.string(), place: z.string(), form: z.string().nullable() })

export type Guide = {
  round: Round
  meetings: z.infer<typeof meeting>[]
  /** Supporting documents that are there for everyone. */
  documents: z.infer<typeof supporting>[]
} & z.infer<typeof extra>

/** The guide of a published round (KB-2); null: there is none. */
export async function guideOf(req: PayloadRequest, id: number): Promise<Guide | null> {
  const [row] = await query(
    req,
    sql`SELECT r.intro, r.example_site AS "exampleSite", o.name AS organisation
          FROM keurmerk_rounds r JOIN organisations o ON o.id = r.organisation_id WHERE r.id = ${id} AND r.published`,
  )
  if (!row) return null
  const meetings = await query(
    req,
    sql`SELECT m.title, m."when", m.place, f.slug AS form FROM keurmerk_rounds_meetings m
          LEFT JOIN forms f ON f.id = m.form_id AND f.is_open WHERE m._parent_id = ${id} ORDER BY m._order`,
  )
  const documents = await query(
    req,
    sql`SELECT n.code AS norm, s.title, d.id AS document FROM keurmerk_rounds_norms n
          JOIN keurmerk_rounds_norms_documents s ON s._parent_id = n.id JOIN document_templates d ON d.id = s.document_id
         WHERE n._parent_id = ${id} AND ${forEveryone} ORDER BY n._order, s._order`,
  )
  return {
    documents: z.array(supporting).parse(documents),
    round: await roundById(req, id),
    meetings: z.array(meeting).parse(meetings),
    ...extra.parse(row),
  }
}

const held = z.object({
  code: z.string(),
  practiceName: z.string(),
  place: z.string(),
  year: z.coerce.number(),
  decidedOn: z.string(),
  organisation: z.string(),
})

/** A practice that holds the keurmerk, as everybody may see it. */
export type Held = z.infer<typeof held>

const heldColumns = sql`e.code, e.practice_name AS "practiceName", e.place, r.year, e.decided_on::text AS "decidedOn", o.name AS organisation`
const heldFrom = sql`FROM self_evaluations e JOIN keurmerk_rounds r ON r.id = e.round_id JOIN organisations o ON o.id = r.organisation_id`

const most = 50

/**
 * The public register (KB-6): practices that were granted a year's keurmerk by this day, by name.
 * @param search part of the name or the place; empty for all
 * @param page from 1
 */
export async function registerOf(
  req: PayloadRequest,
  { year, search, page, on }: { year: number; search: string; page: number; on: CalendarDate },
): Promise<{ lines: Held[]; total: number; pages: number }> {
  const where = sql`WHERE e.outcome = 'granted' AND r.year = ${year} AND e.decided_on <= ${on}
    AND (${search} = '' OR e.practice_name ILIKE ${containing(search)} OR e.place ILIKE ${containing(search)})`
  const [count] = await query(req, sql`SELECT count(*)::int AS n ${heldFrom} ${where}`)
  const total = Number(count?.n ?? 0)
  const rows = await query(
    req,
    sql`SELECT ${heldColumns} ${heldFrom} ${where} ORDER BY e.practice_name, e.id LIMIT ${most} OFFSET ${(page - 1) * most}`,
  )
  return { lines: z.array(held).parse(rows), total, pages: Math.max(1, Math.ceil(total / most)) }
}

/** The years of which there is a register, the newest first. */
export async function registerYears(req: PayloadRequest): Promise<number[]> {
  const rows = await query(
    req,
    sql`SELECT DISTINCT r.year ${heldFrom} WHERE e.outcome = 'granted' ORDER BY r.year DESC LIMIT 20`,
  )
  return rows.map(({ year }) => Number(year))
}

/** The keurmerk with this code; null: there is none. */
export async function heldByCode(req: PayloadRequest, code: string): Promise<Held | null> {
  const [row] = await query(req, sql`SELECT ${heldColumns} ${heldFrom} WHERE e.code = ${code.toUpperCase()}`)
  return row ? held.parse(row) : null
}

/** All that were granted by a day, for insurers (KB-6); in the order of the register. */
export async function heldOn(
  req: PayloadRequest,
  year: number,
  on: CalendarDate,
): Promise<(Held & { chamberNumber: string | null })[]> {
  const rows = await query(
    req,
    sql`SELECT ${heldColumns}, e.chamber_number AS "chamberNumber" ${heldFrom}
         WHERE e.outcome = 'granted' AND r.year = ${year} AND e.decided_on <= ${on} ORDER BY e.practice_name, e.id LIMIT 20000`,
  )
  return z.array(held.extend({ chamberNumber: z.string().nullable() })).parse(rows)
}
