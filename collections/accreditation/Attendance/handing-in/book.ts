import type { PayloadRequest } from 'payload'
import { bookCredits, type NewLine } from '@/plugins/ledger/book'
import type { Judgement } from '@/src/domain/accreditation/judge-attendance'
import { query, sql } from '@/src/lib/sql'
import type { Attendance } from '@/src/payload-types'
import type { Meeting } from './meeting'

export type AttendanceSource = Attendance['source']

/** What the lines of a meeting's participants come from (KK-DOS-4). */
export const sourceOf = (session: number): string => `course-sessions/${session}`

type Booking = NonNullable<Judgement['booking']> & { components: readonly string[] }
type With = { source: AttendanceSource; batch: number | null }

/**
 * Writes down who was there and credits them, in the transaction of `req`: a participant's row and points stand or fall
 * together. A few statements, however many there are.
 */
export async function bookAttendance(
  req: PayloadRequest,
  meeting: Meeting,
  bookings: readonly Booking[],
  how: With,
): Promise<void> {
  if (bookings.length === 0) return
  const given = JSON.stringify(
    bookings.map(({ registration, components }) => ({
      registration,
      components: components.length > 0 ? components : null,
    })),
  )
  // Whoever checked in by phone has a row already: from now on it belongs to this list.
  await query(
    req,
    sql`INSERT INTO attendance (session_id, provider_id, registration_id, therapist_id, organisation_id, components, source,
                                batch_id)
        SELECT ${meeting.session}, ${meeting.provider}, r.id, r.therapist_id, r.organisation_id, given.components,
               ${how.source}, ${how.batch}
          FROM jsonb_to_recordset(${given}::jsonb) AS given (registration int, components jsonb)
          JOIN registrations r ON r.id = given.registration ORDER BY r.id
        ON CONFLICT (session_id, registration_id) WHERE ended_at IS NULL
        DO UPDATE SET batch_id = excluded.batch_id, components = excluded.components, updated_at = now()`,
  )
  await bookCredits(
    req,
    bookings.flatMap((booking) => linesOf(meeting, booking)),
  )
}

const linesOf = ({ session, course, day, title }: Meeting, { registration, worth }: Booking): NewLine[] =>
  worth.map(({ category, topic, component, points }) => ({
    registration,
    earnedOn: day,
    category,
    topic,
    component,
    points,
    course,
    courseSession: session,
    description: title,
    source: sourceOf(session),
  }))
