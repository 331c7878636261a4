import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { query, sql } from '@/src/lib/sql'

const text = z.string().nullable()

const row = z.object({
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
})

export type OwnDetails = z.infer<typeof row>

/** The member's birth data, address and phone; null when nothing was filled in yet (KS-PER-1). One query. */
export async function ownDetails(req: PayloadRequest, therapist: number): Promise<OwnDetails | null> {
  const [found] = await query(
    req,
    sql`SELECT id, birth_date::text AS "birthDate", birth_place AS "birthPlace", street, house_number AS "houseNumber",
               house_number_addition AS "houseNumberAddition", postcode, place, country, phone,
               verified_on::text AS "verifiedOn"
          FROM personal_details WHERE therapist_id = ${therapist}`,
  )
  return found ? row.parse(found) : null
}
