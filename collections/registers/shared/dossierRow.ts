import { z } from 'zod'
import type { Credit, Dossier } from '@/src/domain/registers/dossier'
import type { Norm } from '@/src/domain/registers/norm'
import { type PeriodStatus, periodStatusLabels } from '@/src/domain/registers/registration-status'
import { periodClaim, periodClaims } from './periodClaims'

const day = z.string()
const statuses = Object.keys(periodStatusLabels)
const isStatus = (value: unknown): value is PeriodStatus => statuses.some((status) => status === value)

const rowSchema = z.object({
  registration: z.number(),
  number: z.string(),
  therapist: z.number(),
  name: z.string().nullable(),
  organisation: z.number(),
  register: z.string(),
  registerName: z.string(),
  period: z.number(),
  start: day,
  end: day,
  status: z.custom<PeriodStatus>(isStatus),
  norm: z.number(),
  submittedOn: day.nullable(),
  extensions: z.array(z.object({ previousEnd: day, decidedOn: day })).nullable(),
  claims: z.array(periodClaim).nullable(),
  waivers: z
    .array(z.object({ kind: z.string(), from: day.nullish(), until: day.nullish(), reason: z.string() }))
    .nullable(),
  tier: z.string().nullable(),
  recognisedOn: day.nullable(),
  upgradedOn: day.nullable(),
  firstTermMonths: z.number().nullable(),
  agbCode: z.string().nullable(),
  recognitions: z.array(z.string()).nullable(),
  documents: z.array(z.object({ kind: z.string(), from: day, until: day.nullable() })).nullable(),
  sessions: z.array(z.object({ kind: z.string(), on: day, hours: z.number(), groupSize: z.number() })).nullable(),
  visits: z.array(z.object({ kind: z.string(), on: day })).nullable(),
})

type Looked = 'documents' | 'sessions' | 'visits' | 'norm' | 'claims'

/** A dossier with the norm that judges it, and whose it is. */
export type DossierInNorm = Omit<z.infer<typeof rowSchema>, Looked> & {
  norm: Norm
  normId: number
  dossier: Dossier
}

/**
 * Columns of everything an assessment looks at but the ledger, one row per period. A text and not a fragment, because it
 * is also part of a COPY (readDossiers).
 */
export const dossierColumns = `
  r.id AS registration, r.number, r.therapist_id AS therapist, t.display_name AS name, r.organisation_id AS organisation,
  g.slug AS register, g.name AS "registerName", p.id AS period, p.start::text, p."end"::text, p.status::text,
  p.norm_id AS norm, p.submitted_on::text AS "submittedOn", p.extensions, p.waivers, ${periodClaims}, t.tier::text,
  t.recognised_on::text AS "recognisedOn", t.upgraded_on::text AS "upgradedOn",
  o.first_visitation_months::int AS "firstTermMonths", (SELECT c.code FROM professional_codes c
    WHERE c.therapist_id = t.id AND c.kind = 'agb' AND c.status = 'active') AS "agbCode",
  (SELECT array_agg(lower(word)) FROM recognitions c, unnest(ARRAY[c.name, c.code]) word
    WHERE c.therapist_id = t.id AND word <> '' AND (c.until IS NULL OR c.until >= (now() AT TIME ZONE 'Europe/Amsterdam')::date)) AS recognitions,
  (SELECT json_agg(json_build_object('kind', d.kind, 'from', d."from", 'until', d.until)) FROM (
     SELECT 'first-aid-certificate' AS kind, obtained_on AS "from", valid_until AS until
       FROM first_aid_certificates WHERE therapist_id = t.id AND status = 'approved' AND obtained_on IS NOT NULL
     UNION ALL
     SELECT 'certificate-of-conduct', issued_on, valid_until
       FROM certificates_of_conduct WHERE therapist_id = t.id AND status = 'approved' AND issued_on IS NOT NULL
     UNION ALL
     SELECT 'chamber-extract', coalesce(x.issued_on, (x.decided_at AT TIME ZONE 'Europe/Amsterdam')::date), NULL
       FROM chamber_extracts x
      WHERE x.therapist_id = t.id AND x.status = 'approved' AND coalesce(x.issued_on, x.decided_at::date) IS NOT NULL
        AND NOT EXISTS (
            SELECT 1 FROM practices a
             WHERE a.therapist_id = t.id AND a.main AND a.chamber_number <> x.chamber_number)
     UNION ALL
     SELECT 'identity-document', (decided_at AT TIME ZONE 'Europe/Amsterdam')::date, NULL
       FROM identity_documents WHERE therapist_id = t.id AND status = 'approved' AND decided_at IS NOT NULL) d) AS documents,
  (SELECT json_agg(json_build_object('kind', 'intervisie', 'on', s.date, 'hours', s.hours::float, 'groupSize',
            CASE WHEN s.group_id IS NULL
              THEN 1 + (SELECT count(*) FROM intervisie_sessions_participants n WHERE n._parent_id = s.id)
              ELSE (SELECT count(*) FROM intervisie_group_members m
                     WHERE m.group_id = s.group_id AND m."from" <= s.date AND (m.until IS NULL OR m.until >= s.date))
            END))
     FROM intervisie_sessions s
    WHERE s.therapist_id = t.id AND s.status = 'approved' AND s.date IS NOT NULL AND s.hours IS NOT NULL) AS sessions,
  (SELECT json_agg(json_build_object('kind', 'visitation', 'on', v.day)) FROM (
     SELECT date AS day FROM visitations
      WHERE therapist_id = t.id AND status IN ('visited', 'improving', 'declared', 'closed') AND date IS NOT NULL
     UNION
     SELECT visited_on FROM visitation_uploads
      WHERE therapist_id = t.id AND status = 'approved' AND subject = 'proof' AND visited_on IS NOT NULL) v) AS visits`

export const dossierTables = `
  FROM registrations r
  JOIN registers g ON g.id = r.register_id
  JOIN therapists t ON t.id = r.therapist_id
  JOIN organisations o ON o.id = t.organisation_id
  JOIN periods p ON p.registration_id = r.id`

/** Gives the norm with an id. */
export type NormOf = (id: number) => Promise<Norm>

/** The dossier of a row of those columns, with the lines of its ledger. */
export async function toDossier(
  found: Record<string, unknown>,
  credits: readonly Credit[],
  normOf: NormOf,
): Promise<DossierInNorm> {
  const { documents, sessions, visits, norm, claims, ...row } = rowSchema.parse(found)
  return {
    ...row,
    normId: norm,
    norm: await normOf(norm),
    dossier: {
      period: { start: row.start, end: row.end, extensions: row.extensions ?? [], claims: claims ?? [] },
      credits,
      documents: documents ?? [],
      sessions: sessions ?? [],
      visits: visits ?? [],
      waivers: row.waivers ?? [],
      submittedOn: row.submittedOn,
      member: {
        tier: row.tier,
        recognitions: row.recognitions ?? [],
        recognisedOn: row.recognisedOn,
        upgradedOn: row.upgradedOn,
        firstTermMonths: row.firstTermMonths,
        facts: /^\d{8}$/.test(row.agbCode ?? '') ? ['agb-code'] : [],
      },
    },
  }
}
