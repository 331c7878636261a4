import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { letterNumber } from '@/src/domain/screening/admission'
import type { AdmissionStatus } from '@/src/domain/screening/labels'
import { type CalendarDate, yearOf } from '@/src/domain/shared/calendar-date'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import type { AdmissionRow, Decider } from './row'

type Outcome = {
  status: Exclude<AdmissionStatus, 'open'>
  reason: string | null
  on: CalendarDate
  by: Decider | null
}

/** Writes a decision on a locked screening. @returns the number of its letter; a withdrawal has none */
export async function closeAdmission(
  req: PayloadRequest,
  { id }: AdmissionRow,
  { status, reason, on, by }: Outcome,
): Promise<string | null> {
  const letter = status === 'withdrawn' ? null : await nextLetter(req, yearOf(on))
  await req.payload.update({
    collection: 'admissions',
    id,
    data: { status, reason, decidedOn: on, decidedBy: by?.user, decidedByName: by?.name, letterNumber: letter },
    ...asSystem(req, 'the decision of a screening'),
  })
  return letter
}

/** The next number of the year: a row that is counted up in the same transaction, so that none is ever skipped. */
async function nextLetter(req: PayloadRequest, year: number): Promise<string> {
  const rows = await query(
    req,
    sql`INSERT INTO admission_letter_counters (year, last) VALUES (${year}, 1)
        ON CONFLICT (year) DO UPDATE SET last = admission_letter_counters.last + 1 RETURNING last`,
  )
  return letterNumber(year, z.object({ last: z.number() }).parse(rows[0]).last)
}
