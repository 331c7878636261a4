import type { PayloadRequest } from 'payload'
import { usualValidity, type Validity, validityProblems } from '@/src/domain/accreditation/validity'
import { pointsPerNorm, type WorthLine, worthProblems } from '@/src/domain/accreditation/worth'
import { amsterdamDay, type CalendarDate, isCalendarDate } from '@/src/domain/shared/calendar-date'
import { invalid } from '@/src/lib/errors/refusals'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { normsInUse } from '../norms'
import type { RequestRow } from '../row'
import { applyChanges } from './applyChanges'

/** What the committee grants; what it leaves out is granted as it was asked. */
export type Decision = {
  lines?: WorthLine[] | null
  validFrom?: CalendarDate | null
  validUntil?: CalendarDate | null
  conditions?: string | null
}

export type Granted = Validity & { norms: { title: string; points: number }[]; conditions: string | null }

/** The last day on which a course counts for something in a register; null when it doesn't. */
async function lastDay(req: PayloadRequest, { course, register }: RequestRow): Promise<CalendarDate | null> {
  const [row] = await query(
    req,
    sql`SELECT max(least(valid_until, revoked_on - 1))::text AS day FROM accreditations
         WHERE course_id = ${course} AND register_id = ${register} AND (revoked_on IS NULL OR revoked_on > valid_from)`,
  )
  return typeof row?.day === 'string' ? row.day : null
}

/** From when until when a grant holds: as decided, else a year from today or from where the last one ends. */
export async function validityOf(
  req: PayloadRequest,
  request: RequestRow,
  decision: Decision,
  at: Date,
): Promise<Validity> {
  const usual = usualValidity(amsterdamDay(at), await lastDay(req, request))
  const { validFrom } = decision.validFrom ? { validFrom: decision.validFrom } : usual
  // A day that doesn't exist has no day a year later; it is refused by who asks.
  const year = isCalendarDate(validFrom) ? usualValidity(validFrom, null).validUntil : validFrom
  return { validFrom, validUntil: decision.validUntil || year }
}

/**
 * Carries out a decision: a row per line that counts from now on, and the course in the agenda (KK-PRV-1, norms §2.5). A
 * change of the course itself is applied instead.
 * @throws APIError 400, each problem with its place · 409 when the course counts for it already in those days
 */
export async function grant(
  req: PayloadRequest,
  request: RequestRow,
  decision: Decision,
  at: Date,
): Promise<Granted | null> {
  if (request.kind === 'change') {
    await applyChanges(req, request)
    return null
  }
  const lines = decision.lines ?? request.lines
  const norms = await normsInUse(req, request.register, amsterdamDay(at))
  const validity = await validityOf(req, request, decision, at)
  const problems = { ...worthProblems(lines, norms), ...validityProblems(validity) }
  if (Object.keys(problems).length > 0) throw invalid(problems)
  const conditions = decision.conditions?.trim() || null
  const { id, course, provider, register, organisation } = request
  for (const { norm, category, topic, component, points } of lines) {
    const worth = { norm, category, topic: topic || null, component: component || null, points }
    await req.payload.create({
      collection: 'accreditations',
      data: { ...worth, ...validity, conditions, request: id, course, provider, register, organisation },
      ...asSystem(req, 'accreditation granted'),
    })
  }
  await putInAgenda(req, course)
  const sums = [...pointsPerNorm(lines)]
  return {
    ...validity,
    conditions,
    norms: sums.map(([norm, points]) => ({ title: norms.get(norm)?.title ?? '', points })),
  }
}

/** What counts for something is in the agenda, unless its provider stopped giving it. */
async function putInAgenda(req: PayloadRequest, course: number): Promise<void> {
  await req.payload.update({
    collection: 'courses',
    where: { and: [{ id: { equals: course } }, { status: { equals: 'draft' } }] },
    data: { status: 'offered' },
    ...asSystem(req, 'accredited course'),
  })
}
