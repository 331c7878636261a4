import type { PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'
import type { Visitation } from '@/src/payload-types'

/** A visit of a professional as it stands, past all rules but the database's: due, unless given. */
export async function aVisitation(
  req: PayloadRequest,
  given: Partial<RequiredDataFromCollectionSlug<'visitations'>> & { therapist: number; organisation: number },
): Promise<Visitation> {
  const row: Visitation = await req.payload.db.create({
    collection: 'visitations',
    data: { kind: 'obligatory', status: 'due', dueOn: '2026-12-31', ...given },
    req,
  })
  return row
}
