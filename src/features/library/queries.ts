import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { audience, type Reader } from '@/collections/library/DocumentTemplates/reader'
import { changesSince } from '@/src/domain/library/changes'
import { documentCategoryLabels } from '@/src/domain/library/labels'
import { query, sql } from '@/src/lib/sql'
import type { DocumentFilter } from './filter'

const version = z.object({
  number: z.number(),
  changes: z.string().nullable(),
  mimeType: z.string(),
  size: z.number(),
  publishedAt: z.string(),
})
const row = z.object({
  id: z.number(),
  title: z.string(),
  kind: z.enum(['template', 'information', 'shield']),
  category: z.enum(['practice', 'clients', 'privacy', 'quality', 'organisation', 'account']),
  summary: z.string().nullable(),
  versions: z.array(version),
  downloaded: z.coerce.number().nullable(),
})

export type LibraryVersion = z.infer<typeof version>
export type LibraryDocument = Omit<z.infer<typeof row>, 'versions'> & {
  latest: LibraryVersion
  older: LibraryVersion[]
  /** What changed after the version this member has; empty when nothing did, or when they never downloaded it. */
  changed: LibraryVersion[]
}
export type LibrarySection = { category: string; label: string; documents: LibraryDocument[] }

/** The documents that this reader may open and that match, by category. One query (KS-DOC-1). */
export async function library(
  req: PayloadRequest,
  reader: Reader,
  { text, kind, changed }: DocumentFilter,
): Promise<LibrarySection[]> {
  const rows = await query(
    req,
    sql`SELECT d.id, d.title, d.kind::text, d.category::text, d.summary, mine.number AS downloaded,
               (SELECT json_agg(json_build_object('number', v.number, 'changes', v.changes, 'mimeType', v.mime_type,
                         'size', v.size, 'publishedAt', v.published_at) ORDER BY v.number DESC)
                  FROM document_versions v WHERE v.document_id = d.id) AS versions
          FROM document_templates d
          LEFT JOIN document_downloads mine ON mine.document_id = d.id AND mine.therapist_id = ${reader.viewer?.therapist?.id ?? null}
         WHERE ${audience(reader)} AND d.latest IS NOT NULL AND NOT coalesce(d.withdrawn, false)
           AND (${kind}::text IS NULL OR d.kind::text = ${kind}::text)
           AND (NOT ${changed} OR mine.number < d.latest)
           AND (${text} = '' OR strpos(lower(concat_ws(' ', d.title, d.summary)), lower(${text})) > 0 OR EXISTS
             (SELECT 1 FROM document_versions w WHERE w.document_id = d.id AND w.number = d.latest
                 AND to_tsvector('dutch', concat_ws(' ', d.title, d.summary, w.words)) @@ websearch_to_tsquery('dutch', ${text})))
         ORDER BY d.title`,
  )
  const documents = z.array(row).parse(rows).flatMap(complete)
  return Object.entries(documentCategoryLabels)
    .map(([category, label]) => ({
      category,
      label,
      documents: documents.filter((found) => found.category === category),
    }))
    .filter((section) => section.documents.length > 0)
}

function complete({ versions, ...document }: z.infer<typeof row>): LibraryDocument[] {
  const [latest, ...older] = versions
  return latest ? [{ ...document, latest, older, changed: changesSince(versions, document.downloaded) }] : []
}
