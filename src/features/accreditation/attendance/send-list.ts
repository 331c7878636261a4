import { z } from 'zod'
import type { Participant } from '@/src/domain/accreditation/participant-list'
import { type AnswerRow, answerSchema } from './check-rows'

/** So many rows per call when booking: a bar moves every second or so, and a broken connection loses little. */
const chunkSize = 500

const errorSchema = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })

/** What the portal answered when it refused; or that it couldn't be reached. */
export class ListRefused extends Error {}

const broken = 'De verbinding viel weg. Wat al is bijgeschreven, blijft staan. Probeer het opnieuw.'

type Sending = {
  session: number
  participants: readonly Participant[]
  source: 'paste' | 'csv'
  /** Names this list; with it a list that was sent twice is booked once. Null: only look. */
  key: string | null
  onProgress: (done: number) => void
}

async function sendChunk(
  { session, source, key }: Sending,
  rows: readonly Participant[],
  at: number,
): Promise<AnswerRow[]> {
  const participants = rows.map(({ number, components }) => ({
    registrationNumber: number,
    ...(components.length > 0 ? { components } : {}),
  }))
  const response = await fetch(key === null ? '/api/attendance/preview' : '/api/attendance', {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      ...(key === null ? {} : { 'Idempotency-Key': `${key}-${at}` }),
    },
    body: JSON.stringify({ session, participants, source }),
  }).catch(() => {
    throw new ListRefused(broken)
  })
  const body: unknown = await response.json().catch(() => null)
  if (!response.ok) throw new ListRefused(errorSchema.safeParse(body).data?.errors[0]?.message ?? broken)
  return answerSchema.parse(body).results
}

/**
 * Sends a list and hands back what becomes of each row: to look in one call, so that a row that stands twice is seen; to
 * book in parts, one after another.
 * @throws ListRefused with a message for people
 */
export async function sendList(sending: Sending): Promise<AnswerRow[]> {
  const { participants, key } = sending
  const size = key === null ? Math.max(1, participants.length) : chunkSize
  const answers: AnswerRow[] = []
  for (let at = 0; at < participants.length; at += size) {
    answers.push(...(await sendChunk(sending, participants.slice(at, at + size), at)))
    sending.onProgress(answers.length)
  }
  return answers
}
