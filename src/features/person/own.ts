import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { query, sql } from '@/src/lib/sql'

const text = z.string().nullable()

/** A row of `detailsOf`, checked. */
export const detailsRow = z.object({
  id: z.number(),
  birthDate: text,
  birthPlace: text,
  street: text,
  houseNumber: text,
  houseNumberAddition: text,
  postcode: text,
  place: text,
  country: text,
  phone: text,
  verifiedOn: text,
  updatedAt: text,
})

export type OwnDetails = z.infer<typeof detailsRow>

/** The member's birth data, address and phone: a row when something was filled in (KS-PER-1). */
export const detailsOf = (therapist: number) => sql`
  SELECT id, birth_date::text AS "birthDate", birth_place AS "birthPlace", street, house_number AS "houseNumber",
         house_number_addition AS "houseNumberAddition", postcode, place, country, phone,
         verified_on::text AS "verifiedOn", updated_at::text AS "updatedAt"
    FROM personal_details WHERE therapist_id = ${therapist}`

/** Those alone; null when nothing was filled in yet. One query. */
export async function ownDetails(req: PayloadRequest, therapist: number): Promise<OwnDetails | null> {
  const [found] = await query(req, detailsOf(therapist))
  return found ? detailsRow.parse(found) : null
}
