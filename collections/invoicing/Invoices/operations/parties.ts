import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Buyer, Seller } from '@/src/domain/invoicing/document'
import type { Taxation } from '@/src/domain/invoicing/invoice'
import { asSystem } from '@/src/lib/local-api'
import { memberEmail } from '@/src/lib/member-email'
import { query, sql } from '@/src/lib/sql'

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null)

/** Who sends an invoice, as it stands on it. */
export const sellerSchema = z.object({
  name: text,
  street: text,
  postcode: text,
  place: text,
  chamberNumber: text,
  vatNumber: text,
  iban: text,
  email: text,
}) satisfies z.ZodType<Seller>

/** Whom an invoice is for, as it stands on it. */
export const buyerSchema = z.object({
  name: text,
  practice: text,
  street: text,
  postcode: text,
  place: text,
  country: text,
  memberNumber: text,
  chamberNumber: text,
  vatNumber: text,
  email: text,
}) satisfies z.ZodType<Buyer>

/** Who sends invoices, how amounts are taxed, and how long members have to pay. */
export type Terms = { seller: Seller; taxation: Taxation; termDays: number }

/** The settings that an invoice takes over on the day it is issued. */
export async function invoiceTerms(req: PayloadRequest): Promise<Terms> {
  const scope = asSystem(req, 'what stands on an invoice')
  const { seller, vat, vatPercent } = await req.payload.findGlobal({ slug: 'invoice-settings', ...scope })
  const { paymentTermDays } = await req.payload.findGlobal({ slug: 'screening-settings', ...scope })
  return {
    seller: sellerSchema.parse(seller ?? {}),
    taxation: { categories: vat, percent: vatPercent },
    termDays: paymentTermDays,
  }
}

const memberSchema = z.object({ therapist: z.number(), buyer: buyerSchema })

/** A member as a buyer: by their own name, at their practice; at home when there is no practice with an address. */
export type MemberAsBuyer = z.infer<typeof memberSchema>

/** Members as buyers, by therapist; who isn't a member is left out. */
export async function buyersOf(
  req: PayloadRequest,
  therapists: readonly number[],
): Promise<Map<number, MemberAsBuyer>> {
  const rows = await query(
    req,
    sql`SELECT t.id AS therapist,
               json_build_object('name', t.display_name, 'memberNumber', t.membership_number, 'practice', p.name,
                 'chamberNumber', p.chamber_number, 'vatNumber', b.vat_number, 'email', ${memberEmail},
                 'country', coalesce(d.country, 'Nederland'),
                 'street', CASE WHEN p.street IS NULL THEN
                   nullif(btrim(concat(d.street, ' ', d.house_number, d.house_number_addition)), '') ELSE p.street END,
                 'postcode', CASE WHEN p.street IS NULL THEN d.postcode ELSE p.postcode END,
                 'place', CASE WHEN p.street IS NULL THEN coalesce(d.place, p.place) ELSE p.place END) AS buyer
          FROM therapists t
          LEFT JOIN users u ON u.id = t.user_id
          LEFT JOIN bank_details b ON b.therapist_id = t.id
          LEFT JOIN personal_details d ON d.therapist_id = t.id
          LEFT JOIN LATERAL (SELECT nullif(btrim(a.name), '') AS name, nullif(btrim(a.street), '') AS street, a.postcode, a.place,
                                    a.chamber_number
                               FROM practices a WHERE a.therapist_id = t.id AND a.main ORDER BY a.id LIMIT 1) p ON true
         WHERE t.id IN (SELECT jsonb_array_elements_text(${JSON.stringify(therapists)}::jsonb)::int)`,
  )
  return new Map(
    z
      .array(memberSchema)
      .parse(rows)
      .map((member) => [member.therapist, member]),
  )
}
