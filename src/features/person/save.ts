import type { PayloadRequest } from 'payload'
import type { PersonalData } from '@/src/domain/identity/personal'
import { asUser } from '@/src/lib/local-api'
import { inTransaction } from '@/src/lib/transaction'
import { ownDetails } from './own'

/** Saves what was filled in, in the one row of the member; the first time it makes that. */
export async function saveDetails(req: PayloadRequest, therapist: number, data: PersonalData): Promise<void> {
  await inTransaction(req, async () => {
    const known = await ownDetails(req, therapist)
    if (known) await req.payload.update({ collection: 'personal-details', id: known.id, data, ...asUser(req) })
    else await req.payload.create({ collection: 'personal-details', data, ...asUser(req) })
  })
}
