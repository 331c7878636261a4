import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { conflict } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'
import { handInAttendance } from './hand-in'
import { mostParticipants } from './limits'
import type { Answer } from './schemas'

const numbers = z.array(z.object({ number: z.string() }))

/**
 * Books everyone who checked in with the changing code and wasn't confirmed yet (KK-PRV-1): the provider says that they were
 * there. Who wasn't is taken off the list first.
 */
export async function confirmCheckIns(
  req: PayloadRequest,
  session: number,
  providers: readonly number[],
): Promise<Answer> {
  const rows = await query(
    req,
    sql`SELECT r.number FROM attendance a JOIN registrations r ON r.id = a.registration_id
         WHERE a.session_id = ${session} AND a.provider_id = ANY(${sql.param([...providers])}::int[])
           AND a.ended_at IS NULL AND a.source = 'check-in' AND a.batch_id IS NULL ORDER BY a.id LIMIT ${mostParticipants}`,
  )
  const participants = numbers.parse(rows).map(({ number }) => ({ registrationNumber: number }))
  if (participants.length === 0) throw conflict('Er zijn geen aanmeldingen meer om te bevestigen. Ververs de pagina.')
  return handInAttendance(req, { session, participants, providers, source: 'check-in', idempotencyKey: null })
}
