import type { PayloadRequest } from 'payload'
import { addDays } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'

export type Owner = { therapist: number; organisation: number }

/**
 * Fills what no other step of the demo made: person, practice, and what was seen once. Each only where it isn't there yet, so
 * that it comes last.
 */
export async function fillFile(req: PayloadRequest, owner: Owner, today: string, reimbursable: boolean): Promise<void> {
  const { therapist, organisation } = owner
  const year = 1968 + (therapist % 28)
  await query(
    req,
    sql`INSERT INTO personal_details (therapist_id, organisation_id, birth_date, birth_place, street, house_number,
                                      postcode, place, country, phone)
        VALUES (${therapist}, ${organisation}, ${`${year}-05-14`}, 'Utrecht', 'Lindelaan', ${String(3 + (therapist % 60))},
                '3512 AB', 'Utrecht', 'Nederland', '030 123 45 67') ON CONFLICT (therapist_id) DO NOTHING`,
  )
  await query(
    req,
    sql`INSERT INTO practices (therapist_id, organisation_id, name, street, postcode, place, main)
        SELECT ${therapist}, ${organisation}, 'Praktijk ' || last_name, 'Lindelaan 12', '3512 AB', 'Utrecht', true
          FROM therapists WHERE id = ${therapist} AND NOT EXISTS (SELECT 1 FROM practices WHERE therapist_id = ${therapist})`,
  )
  await query(
    req,
    sql`UPDATE practices SET street = 'Lindelaan 12' WHERE therapist_id = ${therapist} AND coalesce(street, '') = ''`,
  )
  await query(
    req,
    sql`INSERT INTO practice_profiles (therapist_id, organisation_id, email, phone)
        SELECT t.id, t.organisation_id, u.email, '030 123 45 67' FROM therapists t JOIN users u ON u.id = t.user_id
         WHERE t.id = ${therapist} ON CONFLICT (therapist_id) DO NOTHING`,
  )
  await seen(req, 'identity_documents', owner, sql`title, kind`, sql`'Legitimatiebewijs', 'passport'`)
  await seen(
    req,
    'chamber_extracts',
    owner,
    sql`title, chamber_number, issued_on`,
    sql`'KvK-uittreksel', coalesce((SELECT chamber_number FROM practices WHERE therapist_id = ${therapist} AND main
          ORDER BY id LIMIT 1), '80123456'), ${addDays(today, -200)}::date`,
  )
  if (!reimbursable) return
  await seen(
    req,
    'certificates_of_conduct',
    owner,
    sql`title, issued_on, profile, valid_until`,
    sql`'Verklaring omtrent het gedrag', ${addDays(today, -400)}::date, '84', ${addDays(today, 1400)}::date`,
  )
  await query(
    req,
    sql`INSERT INTO bank_details (therapist_id, organisation_id, iban, account_holder)
        SELECT id, organisation_id, 'NL91ABNA0417164300', display_name FROM therapists WHERE id = ${therapist}
        ON CONFLICT (therapist_id) DO NOTHING`,
  )
}

type Fragment = ReturnType<typeof sql>

/** A piece that was approved long ago, when the member has none of its kind. */
async function seen(
  req: PayloadRequest,
  table: string,
  { therapist, organisation }: Owner,
  columns: Fragment,
  values: Fragment,
): Promise<void> {
  await query(
    req,
    sql`INSERT INTO ${sql.identifier(table)} (${columns}, status, therapist_id, organisation_id, submitted_at, decided_at)
        SELECT ${values}, 'approved', ${therapist}, ${organisation}, now() - interval '190 days', now() - interval '186 days'
         WHERE NOT EXISTS (SELECT 1 FROM ${sql.identifier(table)} WHERE therapist_id = ${therapist})`,
  )
}

/** That the screening was paid. */
export async function pay(
  req: PayloadRequest,
  { therapist, organisation }: Owner,
  admission: number,
  on: string,
): Promise<void> {
  await query(
    req,
    sql`INSERT INTO payments (therapist_id, organisation_id, charge_id, paid_on, registered_by_name)
        SELECT ${therapist}, ${organisation}, id, ${on}, 'Joost Kramer' FROM charges
         WHERE source = ${`admissions/${admission}`}`,
  )
}
