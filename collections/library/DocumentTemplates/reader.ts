import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { mayEverywhere } from '@/src/access/permissions'
import type { Viewer } from '@/src/access/viewer'
import { query, sql } from '@/src/lib/sql'
import { inGoodStanding } from '../../identity/StandingChanges/facts'

/** Who looks at documents, and whether a shield may be theirs. */
export type Reader = { viewer: Viewer | null; good: boolean }

/** The reader behind a request; their standing is computed, so that a shield goes with it (issue 6, points 7 and 8). */
export async function readerOf(req: PayloadRequest, viewer: Viewer | null): Promise<Reader> {
  return { viewer, good: viewer?.therapist ? await inGoodStanding(req, viewer.therapist.id) : false }
}

const shown = sql`d.latest IS NOT NULL AND NOT coalesce(d.withdrawn, false)`
const forAll = sql`d.is_public AND d.kind <> 'shield'`

/** Which documents anyone may open, as a condition on `document_templates d` (KS-DOC-1). */
export const forEveryone = sql`${shown} AND ${forAll}`

/**
 * Which documents a member may open, as a condition on `document_templates d`: an empty list means everyone, a shield is
 * for members in good standing only, however it is marked (KS-DOC-1).
 */
export const forMember = (therapist: number, good: boolean) => sql`${shown} AND (${forAll} OR EXISTS (
  SELECT 1 FROM therapists me WHERE me.id = ${therapist}
     AND (d.kind <> 'shield' OR ${good})
     AND (me.organisation_id IN (SELECT r.organisations_id FROM document_templates_rels r WHERE r.parent_id = d.id AND r.path = 'organisations')
          OR NOT EXISTS (SELECT 1 FROM document_templates_rels r WHERE r.parent_id = d.id AND r.path = 'organisations'))
     AND (me.tier::text IN (SELECT t.value::text FROM document_templates_tiers t WHERE t.parent_id = d.id)
          OR NOT EXISTS (SELECT 1 FROM document_templates_tiers t WHERE t.parent_id = d.id))))`

/** The same for whoever looks: editors open everything, a visitor what is for all. */
export function audience({ viewer, good }: Reader) {
  if (mayEverywhere(viewer, 'editContent')) return sql`true`
  const therapist = viewer?.therapist?.id
  return therapist === undefined ? forEveryone : forMember(therapist, good)
}

const fileRow = z.object({
  document: z.number(),
  number: z.coerce.number(),
  filename: z.string(),
  mimeType: z.string(),
  isPublic: z.boolean(),
  content: z.instanceof(Buffer),
})
export type DocumentFile = z.infer<typeof fileRow>

/** One version of a document for this reader, the latest when no number is asked; null when it isn't for them. */
export async function readVersion(
  req: PayloadRequest,
  reader: Reader,
  document: number,
  number: number | null,
): Promise<DocumentFile | null> {
  const [row] = await query(
    req,
    sql`SELECT d.id AS document, v.number, v.filename, v.mime_type AS "mimeType", coalesce(d.is_public, false) AS "isPublic", c.content
          FROM document_templates d
          JOIN document_versions v ON v.document_id = d.id AND v.number = coalesce(${number}::numeric, d.latest)
          JOIN document_contents c ON c.version_id = v.id
         WHERE d.id = ${document} AND ${audience(reader)}`,
  )
  return row ? fileRow.parse(row) : null
}

/** Writes down which version a member has, the highest that they downloaded; one row a document. */
export async function rememberDownload(
  req: PayloadRequest,
  therapist: { id: number; organisation: number },
  { document, number }: Pick<DocumentFile, 'document' | 'number'>,
): Promise<void> {
  await query(
    req,
    sql`INSERT INTO document_downloads (therapist_id, organisation_id, document_id, number, downloaded_at, created_at, updated_at)
        VALUES (${therapist.id}, ${therapist.organisation}, ${document}, ${number}, now(), now(), now())
        ON CONFLICT (therapist_id, document_id) DO UPDATE
          SET number = greatest(document_downloads.number, excluded.number), downloaded_at = now(), updated_at = now()`,
  )
}
