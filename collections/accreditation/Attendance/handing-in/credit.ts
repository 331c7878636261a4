import type { PayloadRequest } from 'payload'
import { judgeAttendance } from '@/src/domain/accreditation/judge-attendance'
import type { RowStatus } from '@/src/domain/accreditation/row-status'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { notFound } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { attendeesOf, rowsOf } from './attendees'
import { type AttendanceSource, bookAttendance } from './book'
import { meetingById, refuseUnheld } from './meeting'
import { tellParticipants } from './tell'

type Asked = {
  session: number
  registrations: readonly number[]
  source: AttendanceSource
  /** The list it came with; null: without one. */
  batch: number | null
}

export type Credited = { registration: number; status: RowStatus; reason: string | null }

/**
 * Credits registrations for a meeting, for code that knows who it is about. Asks no permission: that is the caller's.
 * Repeating it changes nothing.
 * @throws APIError 404 no such meeting · 409 cancelled or not accredited · 422 not over yet
 */
export const creditAttendance = (req: PayloadRequest, asked: Asked): Promise<Credited[]> =>
  inTransaction(req, async () => {
    const { session, registrations, source, batch } = asked
    await query(req, sql`SELECT 1 FROM course_sessions WHERE id = ${session} FOR NO KEY UPDATE`)
    const meeting = await meetingById(req, session)
    if (!meeting) throw notFound()
    refuseUnheld(meeting, amsterdamDay(new Date()))
    const attendees = await attendeesOf(req, meeting, registrations)
    const judged = judgeAttendance(
      rowsOf(registrations, attendees, () => []),
      meeting,
    )
    const bookings = judged.flatMap(({ booking }) => (booking ? [{ ...booking, components: [] }] : []))
    await bookAttendance(req, meeting, bookings, { source, batch })
    await tellParticipants(
      req,
      session,
      bookings.map(({ registration }) => registration),
    )
    return registrations.flatMap((registration, index) => {
      const row = judged[index]
      return row ? [{ registration, status: row.status, reason: row.reason }] : []
    })
  })
