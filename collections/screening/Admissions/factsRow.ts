import { z } from 'zod'
import type { Requirement } from '@/src/domain/screening/labels'
import { evidenceStates } from '@/src/domain/screening/missing'

const today = `(now() AT TIME ZONE 'Europe/Amsterdam')::date`

/** The furthest status of a member's rows in a reviewed table; a rejected one counts as none. */
const furthest = (table: string, condition = 'true'): string => `
  (SELECT d.status::text FROM ${table} d WHERE d.therapist_id = t.id AND d.status <> 'rejected' AND ${condition}
    ORDER BY array_position(ARRAY['approved', 'submitted', 'returned', 'draft'], d.status::text) LIMIT 1)`

/** Approved when a row of the member has all that is asked. */
const filled = (table: string, ...columns: readonly string[]): string => `
  (SELECT 'approved' FROM ${table} d WHERE d.therapist_id = t.id
      AND ${columns.map((column) => `btrim(coalesce(d.${column}::text, '')) <> ''`).join(' AND ')} LIMIT 1)`

/** The further of two statuses. */
const either = (one: string, other: string): string => `
  (SELECT s FROM unnest(ARRAY[${one}, ${other}]) s WHERE s IS NOT NULL
    ORDER BY array_position(ARRAY['approved', 'submitted', 'returned', 'draft'], s) LIMIT 1)`

const upload = (subject: string): string => furthest('screening_uploads', `d.subject = '${subject}'`)

/** SQL per requirement, over the therapist `t`: how far the member is, NULL for nothing. */
const columns: Record<Requirement, string> = {
  // Nothing to pay is paid.
  fee: `(CASE WHEN EXISTS (SELECT 1 FROM admissions a JOIN open_charges c ON c.source = 'admissions/' || a.id
            WHERE a.therapist_id = t.id AND a.status = 'open') THEN 'absent' ELSE 'approved' END)`,
  'birth-data': filled('personal_details', 'birth_date', 'birth_place'),
  address: filled('personal_details', 'street', 'house_number', 'place', 'phone'),
  'identity-document': furthest('identity_documents'),
  'practice-location': filled('practices', 'name', 'street', 'place'),
  'practice-contact': filled('practice_profiles', 'email', 'phone'),
  'chamber-extract': furthest(
    'chamber_extracts',
    `(d.status <> 'approved' OR NOT EXISTS (SELECT 1 FROM practices a
        WHERE a.therapist_id = t.id AND a.main AND a.chamber_number <> d.chamber_number))`,
  ),
  'certificate-of-conduct': furthest(
    'certificates_of_conduct',
    `(d.status <> 'approved' OR d.valid_until IS NULL OR d.valid_until >= ${today})`,
  ),
  'agb-code': `(SELECT CASE d.status WHEN 'active' THEN 'approved' WHEN 'inactive' THEN 'returned' ELSE 'submitted' END
                  FROM professional_codes d WHERE d.therapist_id = t.id AND d.kind = 'agb')`,
  'bank-details': filled('bank_details', 'iban', 'account_holder'),
  diploma: furthest('diplomas'),
  'work-experience': either(furthest('work_experiences'), upload('work-experience')),
  'transfer-statement': either(furthest('transfer_statements'), upload('transfer-statement')),
  'training-plan': upload('training-plan'),
}

/** Facts of the therapist `t` as one JSON column: a text and not a fragment, because it is also part of a COPY. */
export const evidenceColumn = `json_build_object(${Object.entries(columns)
  .map(([requirement, column]) => `'${requirement}', coalesce(${column}, 'absent')`)
  .join(',\n')})`

const evidence = z.enum(evidenceStates)

/** What that column gives. */
export const evidenceRow = z.object({
  fee: evidence,
  'birth-data': evidence,
  address: evidence,
  'identity-document': evidence,
  'practice-location': evidence,
  'practice-contact': evidence,
  'chamber-extract': evidence,
  'certificate-of-conduct': evidence,
  'agb-code': evidence,
  'bank-details': evidence,
  diploma: evidence,
  'work-experience': evidence,
  'transfer-statement': evidence,
  'training-plan': evidence,
} satisfies Record<Requirement, typeof evidence>)
