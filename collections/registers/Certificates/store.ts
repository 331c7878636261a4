import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { isCertificateCode } from '@/src/domain/registers/certificate'
import { query, sql } from '@/src/lib/sql'

const day = z.string()

const rowSchema = z.object({
  id: z.number(),
  number: z.string(),
  code: z.string(),
  kind: z.enum(['registration', 'licence']),
  holder: z.string(),
  registerName: z.string(),
  registrationNumber: z.string().nullable(),
  profession: z.string().nullable(),
  annotations: z.array(z.object({ code: z.string(), title: z.string() })).nullable(),
  issuedOn: day,
  validFrom: day,
  validUntil: day.nullable(),
  revokedOn: day.nullable(),
  revokedReason: z.string().nullable(),
  statusIndex: z.number().nullable(),
  registration: z.number().nullable(),
  therapist: z.number().nullable(),
  organisation: z.number().nullable(),
  keeper: z.string().nullable(),
  brandColor: z.string().nullable(),
  register: z.string().nullable(),
})

/** A certificate as it was issued, with who keeps the register. */
export type CertificateRow = z.infer<typeof rowSchema>

const select = sql`
  SELECT c.id, c.number, c.code, c.kind::text, c.holder, c.register_name AS "registerName",
         c.registration_number AS "registrationNumber", c.profession, c.annotations, c.issued_on::text AS "issuedOn",
         c.valid_from::text AS "validFrom", c.valid_until::text AS "validUntil", c.revoked_on::text AS "revokedOn",
         c.revoked_reason AS "revokedReason", c.status_index::int AS "statusIndex",
         c.registration_id AS registration, c.therapist_id AS therapist,
         c.organisation_id AS organisation, o.name AS keeper, o.brand_color AS "brandColor", g.slug AS register
    FROM certificates c LEFT JOIN organisations o ON o.id = c.organisation_id
    LEFT JOIN registrations r ON r.id = c.registration_id LEFT JOIN registers g ON g.id = r.register_id`

const first = (rows: Record<string, unknown>[]): CertificateRow | null => (rows[0] ? rowSchema.parse(rows[0]) : null)

/** A certificate by its code; what can't be a code costs the same question, so that the time tells nothing. */
export async function certificateByCode(req: PayloadRequest, code: string): Promise<CertificateRow | null> {
  const asked = isCertificateCode(code) ? code : 'no certificate has this'
  return first(await query(req, sql`${select} WHERE c.code = ${asked}`))
}

/** A certificate by its id, past all access rules. */
export async function certificateById(req: PayloadRequest, id: number): Promise<CertificateRow | null> {
  return first(await query(req, sql`${select} WHERE c.id = ${id}`))
}

/** The certificates of a professional, newest first, as one value of a statement that knows who it is. */
export const certificatesOf = (therapist: ReturnType<typeof sql>) => sql`
  (SELECT coalesce(json_agg(row_to_json(mine) ORDER BY mine."issuedOn" DESC, mine.id DESC), '[]')
     FROM (${select} WHERE c.therapist_id = ${therapist}) mine)`

/** What `certificatesOf` gives. */
export const certificateRows = z.array(rowSchema)
