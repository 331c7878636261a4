import type { PayloadRequest } from 'payload'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { eraseFiles } from '@/plugins/private-files/eraseFiles'
import type { ReviewAct } from '@/plugins/review/options'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { conflict, invalid } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'

type Refusal = 'unreadable' | 'number-visible' | 'other'

/** Why a copy was not accepted. A question about it is always that it can't be read: nothing else is asked about a copy. */
export function refusalOf({ action, ground }: Pick<ReviewAct, 'action' | 'ground'>): Refusal | null {
  if (action === 'return') return 'unreadable'
  if (action !== 'reject') return null
  return ground === 'number-visible' ? 'number-visible' : 'other'
}

const exists = async (req: PayloadRequest, statement: ReturnType<typeof sql>): Promise<boolean> =>
  (await query(req, statement)).length > 0

const hasBirthData = (req: PayloadRequest, therapist: number) =>
  exists(
    req,
    sql`SELECT 1 FROM personal_details
         WHERE therapist_id = ${therapist} AND birth_date IS NOT NULL AND btrim(coalesce(birth_place, '')) <> ''`,
  )

const hasCopy = (req: PayloadRequest, { id }: ReviewAct['item']) =>
  exists(
    req,
    sql`SELECT 1 FROM files WHERE attached_to = 'identity-documents' AND attached_id = ${id} AND state = 'stored'`,
  )

/** There must be birth data to compare a copy with, and a copy to look at (KS-PER-2). @throws APIError 400, 409 */
export async function guardIdentity(req: PayloadRequest, act: ReviewAct): Promise<void> {
  const { item, action, ground } = act
  if (ground && ground !== 'number-visible' && ground !== 'other' && ground !== 'unreadable') {
    throw invalid({ ground: 'Kies een van de mogelijkheden.' })
  }
  if (action !== 'submit' && action !== 'approve') return
  if (!(await hasBirthData(req, item.therapist))) {
    throw conflict(
      action === 'submit'
        ? 'Vul eerst je geboortedatum en geboorteplaats in. Die leggen we naast je legitimatiebewijs.'
        : 'Dit lid heeft geen geboortegegevens ingevuld; er is niets om de kopie mee te vergelijken.',
    )
  }
  if (action === 'approve' && !(await hasCopy(req, item))) {
    throw conflict('Er is geen kopie om te bekijken. Vraag het lid om een nieuwe.')
  }
}

async function verify(req: PayloadRequest, { item, at }: ReviewAct): Promise<void> {
  await query(
    req,
    sql`UPDATE personal_details SET verified_on = ${amsterdamDay(at)}, updated_at = now()
         WHERE therapist_id = ${item.therapist} AND verified_on IS NULL`,
  )
  await recordAudit(req, {
    action: 'therapists.verify',
    subject: 'therapists',
    subjectId: item.therapist,
    organisation: item.organisation,
  })
}

/** Every decision erases the copy; approving it makes name and birth data verified (KS-PER-1, KS-PER-2). */
export async function afterIdentity(req: PayloadRequest, act: ReviewAct): Promise<void> {
  const { item, action } = act
  if (action === 'submit' || action === 'reopen') {
    await query(req, sql`UPDATE identity_documents SET refusal = NULL, erased_at = NULL WHERE id = ${item.id}`)
  }
  if (action !== 'approve' && action !== 'return' && action !== 'reject') return
  await query(req, sql`UPDATE identity_documents SET refusal = ${refusalOf(act)} WHERE id = ${item.id}`)
  await eraseFiles(req, item)
  // What is handed in again needs a new copy; the receipts stay in the history and with the file's own row.
  await query(req, sql`DELETE FROM identity_documents_rels WHERE parent_id = ${item.id} AND path = 'files'`)
  if (action === 'approve') await verify(req, act)
}

/** The proof that the copy is gone: told by the job that erased the last of its files (KS-PER-2). */
export async function copyErased(req: PayloadRequest, item: number): Promise<void> {
  await query(
    req,
    sql`UPDATE identity_documents SET erased_at = now()
         WHERE id = ${item} AND status IN ('approved', 'rejected', 'returned') AND NOT EXISTS
           (SELECT 1 FROM files WHERE attached_to = 'identity-documents' AND attached_id = ${item} AND state <> 'erased')`,
  )
}
