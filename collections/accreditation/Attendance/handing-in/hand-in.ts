import type { PayloadRequest } from 'payload'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { judgeAttendance } from '@/src/domain/accreditation/judge-attendance'
import { isRefused, type RowStatus } from '@/src/domain/accreditation/row-status'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { invalid } from '@/src/lib/errors/refusals'
import { inTransaction } from '@/src/lib/transaction'
import { attendeesOf, registrationsByNumber, rowsOf } from './attendees'
import { claimBatch, finishBatch } from './batch'
import { bookAttendance } from './book'
import type { Delivery, GivenRow } from './delivery'
import { lockMeeting, type Meeting, meetingOf, refuseUnheld } from './meeting'
import type { Answer } from './schemas'

/** Components a course doesn't have are the writer's mistake, not the participant's: nothing is booked. */
function refuseUnknownComponents(participants: readonly GivenRow[], { worth }: Meeting): void {
  const known = new Set(worth.flatMap(({ component }) => component ?? []))
  const wrong = participants.flatMap(({ components }, index) =>
    (components ?? []).flatMap((code) =>
      known.has(code) ? [] : [[`participants.${index}.components`, code] as const],
    ),
  )
  if (wrong.length === 0) return
  const choice = known.size > 0 ? `Kies uit: ${[...known].join(', ')}.` : 'Deze scholing heeft geen onderdelen.'
  throw invalid(
    Object.fromEntries(
      wrong.slice(0, 20).map(([field, code]) => [field, `Onderdeel “${code}” bestaat niet. ${choice}`]),
    ),
  )
}

async function judge(req: PayloadRequest, meeting: Meeting, participants: readonly GivenRow[]) {
  const numbers = participants.map(({ registrationNumber }) => registrationNumber)
  const who = await registrationsByNumber(req, numbers, meeting.prefixes)
  const found = who.filter((one) => typeof one === 'number')
  const componentsOf = (index: number): string[] => participants[index]?.components ?? []
  const attendees = await attendeesOf(req, meeting, found)
  return judgeAttendance(rowsOf(who, attendees, componentsOf), meeting)
}

function answerOf(
  session: number,
  participants: readonly GivenRow[],
  judged: ReturnType<typeof judgeAttendance>,
): Answer {
  const results = judged.map(({ status, reason }, index) => ({
    row: index + 1,
    registrationNumber: participants[index]?.registrationNumber ?? '',
    status,
    ...(reason ? { reason } : {}),
  }))
  const count = (matches: (status: RowStatus) => boolean): number => results.filter((row) => matches(row.status)).length
  return {
    session,
    total: results.length,
    credited: count((status) => status === 'credited'),
    alreadyCredited: count((status) => status === 'already-credited'),
    refused: count(isRefused),
    results,
  }
}

/** What handing in would do, row by row; changes nothing (KK-PRV-1). */
export async function previewAttendance(
  req: PayloadRequest,
  { session, participants, providers }: Pick<Delivery, 'session' | 'participants' | 'providers'>,
): Promise<Answer> {
  const meeting = await meetingOf(req, session, providers)
  refuseUnheld(meeting, amsterdamDay(new Date()))
  refuseUnknownComponents(participants, meeting)
  return answerOf(session, participants, await judge(req, meeting, participants))
}

/**
 * Takes a list of participants: every good row is booked, every bad one named with its reason (KK-PRV-1). One transaction
 * for the list, its rows and their points; handing in the same again, or twice at once, books once.
 * @throws APIError 404 not this provider's meeting · 409 key used for something else, cancelled, not accredited · 422 not over yet
 */
export const handInAttendance = (req: PayloadRequest, delivery: Delivery): Promise<Answer> =>
  inTransaction(req, async () => {
    const { session, participants, source } = delivery
    const meeting = await lockMeeting(req, session, delivery.providers)
    const claimed = await claimBatch(req, meeting, delivery)
    if (claimed.answer) return claimed.answer
    refuseUnheld(meeting, amsterdamDay(new Date()))
    refuseUnknownComponents(participants, meeting)
    const judged = await judge(req, meeting, participants)
    const bookings = judged.flatMap(({ booking }, index) =>
      booking ? [{ ...booking, components: participants[index]?.components ?? [] }] : [],
    )
    await bookAttendance(req, meeting, bookings, { source, batch: claimed.batch })
    const answer = answerOf(session, participants, judged)
    await finishBatch(req, claimed.batch, answer)
    await recordAudit(req, {
      action: 'attendance.handed-in',
      subject: 'attendance-batches',
      subjectId: claimed.batch,
      fields: { session, source, total: answer.total, credited: answer.credited, refused: answer.refused },
    })
    if (answer.credited > 0) {
      await req.payload.jobs.queue({ task: 'tell-participants', input: { batch: claimed.batch }, req })
    }
    return answer
  })
