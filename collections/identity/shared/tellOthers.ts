import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import { queueWebhook } from '@/plugins/webhooks/queueWebhook'
import { memberEmail } from '@/src/lib/member-email'
import { idOf } from '@/src/lib/relation'
import { query, sql } from '@/src/lib/sql'

const location = z.object({
  name: z.string(),
  street: z.string().nullable(),
  postcode: z.string().nullable(),
  place: z.string(),
  main: z.boolean(),
  chamberNumber: z.string().nullable(),
})

const facts = z.object({
  organisation: z.number(),
  membershipNumber: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  website: z.string().nullable(),
  locations: z.array(location),
  bank: z
    .object({ iban: z.string().nullable(), accountHolder: z.string().nullable(), vatNumber: z.string().nullable() })
    .nullable(),
  profile: z.record(z.string(), z.unknown()).nullable(),
})

async function factsOf(req: PayloadRequest, therapist: number) {
  const [row] = await query(
    req,
    sql`SELECT t.organisation_id AS organisation, t.membership_number AS "membershipNumber",
               coalesce(nullif(t.display_name, ''), concat_ws(' ', t.first_name, nullif(t.infix, ''), t.last_name)) AS name,
               ${memberEmail} AS email, pp.phone, pp.website,
               (SELECT coalesce(json_agg(json_build_object('name', p.name, 'street', p.street, 'postcode', p.postcode,
                         'place', p.place, 'main', coalesce(p.main, false), 'chamberNumber', p.chamber_number)
                         ORDER BY p.main DESC NULLS LAST, p.id), '[]')
                  FROM practices p WHERE p.therapist_id = t.id) AS locations,
               (SELECT json_build_object('iban', b.iban, 'accountHolder', b.account_holder, 'vatNumber', b.vat_number)
                  FROM bank_details b WHERE b.therapist_id = t.id) AS bank,
               (SELECT e.shown || jsonb_build_object('slug', e.slug) FROM directory_entries e
                 WHERE e.therapist_id = t.id) AS profile
          FROM therapists t LEFT JOIN users u ON u.id = t.user_id
          LEFT JOIN practice_profiles pp ON pp.therapist_id = t.id WHERE t.id = ${therapist}`,
  )
  return row ? facts.parse(row) : null
}

/**
 * Tells other systems what they must know of a practice (KS-PRA-1), in the transaction of the change: administration gets
 * name, addresses and contact; a public site what the directory shows, or that it shows nothing; bookkeeping alone the
 * account number.
 */
export async function tellOthers(req: PayloadRequest, therapist: number, what: 'practice' | 'bank'): Promise<void> {
  const found = await factsOf(req, therapist)
  if (!found) return
  const { organisation, bank, profile, phone, website, ...known } = found
  if (what === 'bank') {
    await queueWebhook(req, 'bank.changed', { therapist, organisation, data: { ...known, ...bank } })
    return
  }
  await queueWebhook(req, 'practice.changed', { therapist, organisation, data: { ...known, phone, website } })
  await queueWebhook(req, 'profile.changed', { therapist, organisation, data: { listed: profile !== null, profile } })
}

/** After the directory was brought up to date: its content is told too. */
export const tellPractice: CollectionAfterChangeHook = async ({ doc, req }) => {
  const therapist = idOf(doc.therapist)
  if (therapist !== null) await tellOthers(req, therapist, 'practice')
  return doc
}

export const tellPracticeAfterDelete: CollectionAfterDeleteHook = async ({ doc, req }) => {
  const therapist = idOf(doc.therapist)
  if (therapist !== null) await tellOthers(req, therapist, 'practice')
}
