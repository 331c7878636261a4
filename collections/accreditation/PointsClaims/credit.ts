import type { PayloadRequest } from 'payload'
import type { ReviewItem } from '@/plugins/review/item'
import { conflict, invalid } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'
import { creditAttendance } from '../Attendance/handing-in/credit'
import { claimIn } from './standing'

/**
 * Books the attendance that a claim is about, at a meeting of the provider it names.
 * @throws APIError 400 when the meeting is not the provider's · 409 when nothing would be booked
 */
export async function creditClaim(req: PayloadRequest, item: ReviewItem, session: number): Promise<void> {
  const { registration, provider } = claimIn(item)
  const found = await query(req, sql`SELECT 1 FROM course_sessions WHERE id = ${session} AND provider_id = ${provider}`)
  if (found.length === 0 || registration === null) {
    throw invalid({ session: 'Kies een bijeenkomst van deze opleider.' })
  }
  const [row] = await creditAttendance(req, { session, registrations: [registration], source: 'claim', batch: null })
  if (row?.status === 'credited' || row?.status === 'already-credited') return
  throw conflict(row?.reason ?? 'Bij deze bijeenkomst kunnen voor dit lid geen punten worden bijgeschreven.')
}
