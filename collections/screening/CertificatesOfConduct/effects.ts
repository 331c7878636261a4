import type { PayloadRequest } from 'payload'
import type { ReviewAct } from '@/plugins/review/options'
import { addYears, amsterdamDay } from '@/src/domain/shared/calendar-date'
import { conflict } from '@/src/lib/errors/refusals'
import { formatDate } from '@/src/lib/format'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'

/** Until when a certificate is valid: its issue date and the years that hold now (KS-PER-3). */
async function validUntil(req: PayloadRequest, { fields }: ReviewAct['item']): Promise<string> {
  const settings = await req.payload.findGlobal({ slug: 'screening-settings', ...asSystem(req, 'validity of a VOG') })
  return addYears(String(fields.issuedOn), settings.conductYears)
}

/** One that is no longer valid isn't approved (KS-PER-3). @throws APIError 409 */
export async function guardConduct(req: PayloadRequest, { item, action, at }: ReviewAct): Promise<void> {
  if (action !== 'approve') return
  // The form asks for it; rows of before may lack it.
  if (!item.fields.issuedOn) throw conflict('Deze VOG heeft geen datum van afgifte. Vraag het lid die in te vullen.')
  const until = await validUntil(req, item)
  if (until >= amsterdamDay(at)) return
  throw conflict(`Deze VOG was geldig tot en met ${formatDate(until)}. Wijs hem af, en vraag om een nieuwe.`)
}

/** Approving fixes until when it is valid: a later change of the years doesn't touch it. */
export async function afterConduct(req: PayloadRequest, { item, action }: ReviewAct): Promise<void> {
  if (action !== 'approve') return
  const until = await validUntil(req, item)
  await query(req, sql`UPDATE certificates_of_conduct SET valid_until = ${until} WHERE id = ${item.id}`)
}
