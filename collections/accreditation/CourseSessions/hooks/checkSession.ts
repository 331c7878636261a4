import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import { getViewer } from '@/src/access/viewer'
import { sessionIsPast, sessionProblems } from '@/src/domain/accreditation/session-problems'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { conflict, invalid } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { query, sql } from '@/src/lib/sql'

const text = z.string().nullish()

const planned = z.object({
  startsOn: text,
  endsOn: text,
  startTime: text,
  endTime: text,
  online: z.boolean().nullish(),
  venue: text,
  place: text,
})

const course = z.object({ form: z.string(), status: z.string(), attended: z.boolean() })

async function courseOf(req: PayloadRequest, id: number | null, session: number | null) {
  const rows = await query(
    req,
    sql`SELECT form::text, status::text, EXISTS (SELECT 1 FROM attendance WHERE session_id = ${session ?? 0} AND ended_at IS NULL) AS attended
          FROM courses WHERE id = ${id ?? 0}`,
  )
  return course.parse(rows[0])
}

/** What a contact person may plan and change (KK-PRV-1): never a meeting that was, or at which people were. */
export const checkSession: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (!(await getViewer(req))) return data
  const before = operation === 'update' ? planned.parse(originalDoc) : null
  const after = planned.parse({ ...originalDoc, ...data })
  if (before && JSON.stringify(before) === JSON.stringify(after)) return data
  const { form, status, attended } = await courseOf(
    req,
    idFrom(data.course ?? originalDoc?.course),
    idFrom(originalDoc?.id),
  )
  const problems = sessionProblems(after, form)
  if (Object.keys(problems).length > 0) throw invalid(problems)
  if (!before && status === 'withdrawn') {
    throw conflict('Deze scholing wordt niet meer gegeven. Neem hem eerst weer op in je aanbod.')
  }
  if (originalDoc?.status === 'cancelled') throw conflict('Deze bijeenkomst gaat niet door. Plan een nieuwe.')
  if (attended) throw conflict('Er is al presentie ingeleverd. Dag en plaats liggen daarmee vast.')
  if (before?.endsOn && sessionIsPast(before.endsOn, amsterdamDay(new Date()))) {
    throw conflict('Deze bijeenkomst is geweest. Dag en plaats liggen daarmee vast.')
  }
  return data
}
