import type { PayloadRequest } from 'payload'
import { meetingById, refuseUnheld } from '@/collections/accreditation/Attendance/handing-in/meeting'
import { checkInMeeting, isOpen } from '@/collections/accreditation/CourseSessions/check-in/store'
import { normById } from '@/collections/registers/shared/normStore'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { errorLines } from '@/src/lib/errors/error-lines'
import { query, sql } from '@/src/lib/sql'

type State = {
  /** Why nothing can be handed in now; null: it can. */
  refusal: string | null
  /** The shortest term of the norms it counts in; 0: none. */
  weeks: number
  /** People who checked in and wait to be confirmed. */
  waiting: number
  /** Whether participants can check in today. */
  checksIn: boolean
}

async function waitingAt(req: PayloadRequest, session: number): Promise<number> {
  const rows = await query(
    req,
    sql`SELECT 1 FROM attendance
         WHERE session_id = ${session} AND ended_at IS NULL AND source = 'check-in' AND batch_id IS NULL`,
  )
  return rows.length
}

/** Whether attendance of a meeting can be handed in, and until when in time. */
export async function stateOf(req: PayloadRequest, session: number, today: CalendarDate): Promise<State> {
  const meeting = await meetingById(req, session)
  const held = await checkInMeeting(req, session)
  if (!meeting || !held) return { refusal: null, weeks: 0, waiting: 0, checksIn: false }
  const norms = await Promise.all(
    [...new Set(meeting.worth.map(({ norm }) => norm))].map((norm) => normById(req, norm)),
  )
  const terms = norms.map(({ bookingTermWeeks }) => bookingTermWeeks).filter((weeks) => weeks > 0)
  const weeks = terms.length > 0 ? Math.min(...terms) : 0
  const state = {
    weeks,
    waiting: await waitingAt(req, session),
    checksIn: isOpen(held, today) && meeting.worth.length > 0,
  }
  try {
    refuseUnheld(meeting, today)
    return { refusal: null, ...state }
  } catch (error) {
    return { refusal: errorLines(req, error)[0]?.message ?? null, ...state }
  }
}
