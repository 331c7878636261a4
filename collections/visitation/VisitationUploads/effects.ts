import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { reviewTermDays } from '@/globals/Portal/reviewTermDays'
import type { ReviewItem } from '@/plugins/review/item'
import type { ReviewAct } from '@/plugins/review/options'
import { conflict } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'

const isProof = ({ fields }: ReviewItem): boolean => fields.subject === 'proof'

/** Proof of a visit is judged like any evidence; what a visitor asked for waits for the visitor. */
export const uploadTermDays = async (req: PayloadRequest, item: ReviewItem): Promise<number | null> =>
  isProof(item) ? reviewTermDays(req) : null

const found = z.object({ id: z.number() })

/** The visit of a member that isn't ended; null when there is none. */
async function openVisitOf(req: PayloadRequest, therapist: number): Promise<number | null> {
  const [row] = await query(
    req,
    sql`SELECT id FROM visitations WHERE therapist_id = ${therapist} AND status NOT IN ('cancelled', 'closed')`,
  )
  return found.safeParse(row).data?.id ?? null
}

/** Who reads it must be there. @throws APIError 409 */
export async function guardUpload(req: PayloadRequest, { item, action }: ReviewAct): Promise<void> {
  if (isProof(item)) return
  if (action === 'submit' && (await openVisitOf(req, item.therapist)) === null) {
    throw conflict(
      'Er loopt nu geen visitatie, dus er is geen visiteur die dit leest. Bewaar het, of vraag eerst een visitatie aan.',
    )
  }
  if ((action === 'approve' || action === 'return' || action === 'reject') && !item.reviewDueOn) {
    throw conflict('Dit stuk is voor de visiteur. Het is klaar zodra de visitatie wordt afgerond.')
  }
}

/** What is handed in for a visit belongs to the one that is open then. */
export async function tieToVisit(req: PayloadRequest, { item, action }: ReviewAct): Promise<void> {
  if (action !== 'submit' || isProof(item)) return
  const visit = await openVisitOf(req, item.therapist)
  await query(req, sql`UPDATE visitation_uploads SET visitation_id = ${visit} WHERE id = ${item.id}`)
}
