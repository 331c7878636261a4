import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { conflict } from '@/src/lib/errors/refusals'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { issueCertificate } from '../../Certificates/issue'
import { lockStanding } from './standing'
import { openPeriod, saveRegistration } from './store'

type Admission = { therapist: number; register: number; on: CalendarDate }

const existing = z.object({ id: z.number() })

/**
 * Admits a professional to a register (KK-REG-1, PG-4): with the next number and a first period from the day of the
 * decision, under the norm in force on it. Who was in the register before returns under the same number.
 * @throws APIError 409 when they are in it already
 */
export async function admit(req: PayloadRequest, { therapist, register, on }: Admission): Promise<number> {
  const rows = await query(
    req,
    sql`SELECT id FROM registrations WHERE therapist_id = ${therapist} AND register_id = ${register}`,
  )
  const known = existing.safeParse(rows[0]).data
  const id = known ? await readmit(req, known.id, on) : await enrol(req, { therapist, register, on })
  const period = await openPeriod(req, id, on)
  await issueCertificate(req, { registration: id, period: period.id })
  return id
}

async function enrol(req: PayloadRequest, { therapist, register, on }: Admission): Promise<number> {
  const created = await req.payload.create({
    collection: 'registrations',
    data: { therapist, register, status: 'active', admittedOn: on },
    ...asSystem(req, 'admission to a register'),
  })
  return created.id
}

async function readmit(req: PayloadRequest, id: number, on: CalendarDate): Promise<number> {
  const standing = await lockStanding(req, id)
  if (standing.status === 'active' || standing.periods.some(({ end }) => end >= on)) {
    throw conflict('Deze professional staat al in dit register.')
  }
  await saveRegistration(req, id, { status: 'active', endedOn: null })
  return id
}
