import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { sha256 } from '@/plugins/private-files/crypto/sealing'
import { refused } from '@/plugins/private-files/upload/refusal'
import { type DocumentFileType, documentFileTypes } from '@/src/domain/library/file-types'
import { conflict, invalid, notFound } from '@/src/lib/errors/refusals'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { inspectDocument } from './inspection/inspect'

type Wanted = {
  document: number
  bytes: Buffer<ArrayBuffer>
  /** What changed since the version before; obligatory from version 2 on. */
  changes: string
  by: string | null
}

const templateRow = z.object({ slug: z.string(), latest: z.coerce.number().nullable(), sha256: z.string().nullable() })

/**
 * Publishes a version of a document: inspected, numbered by the row lock of its document, and never changed afterwards
 * (KS-DOC-1).
 * @throws APIError 400 without what changed · 404 · 409 for the same file again · 415 and 422 for what the file is
 */
export async function publishVersion(req: PayloadRequest, { document, bytes, changes, by }: Wanted) {
  const inspected = await inspectDocument(bytes)
  if (inspected.refusal) throw refused(inspected.refusal)
  const { type, words } = inspected
  const content = Buffer.from(inspected.bytes)
  const hash = sha256(content)
  return inTransaction(req, async () => {
    const { slug, latest, sha256: last } = await locked(req, document)
    if (last === hash) throw conflict('Dit is hetzelfde bestand als de laatste versie. Kies het nieuwe bestand.')
    const number = (latest ?? 0) + 1
    const told = changes.trim()
    if (number > 1 && told === '') throw invalid({ changes: 'Schrijf op wat er veranderd is; leden lezen dit.' })
    if (told.length > 1000) throw invalid({ changes: 'Houd het bij 1000 tekens.' })
    const now = new Date().toISOString()
    const version = await req.payload.create({
      collection: 'document-versions',
      data: {
        document,
        number,
        changes: told || null,
        filename: nameOf(slug, number, type),
        mimeType: type,
        size: content.length,
        sha256: hash,
        words,
        publishedAt: now,
        publishedByName: by,
      },
      ...asSystem(req, 'publish a version'),
    })
    await query(
      req,
      sql`INSERT INTO document_contents (version_id, content) VALUES (${version.id}, ${sql.param(content)})`,
    )
    await req.payload.update({
      collection: 'document-templates',
      id: document,
      data: { latest: number, publishedAt: now },
      ...asSystem(req, 'a version was published'),
    })
    await recordAudit(req, {
      action: 'document-templates.publish',
      subject: 'document-templates',
      subjectId: document,
      fields: { number },
    })
    return { id: version.id, number, filename: version.filename, size: content.length, sha256: hash }
  })
}

async function locked(req: PayloadRequest, document: number) {
  const [row] = await query(
    req,
    sql`SELECT d.slug, d.latest,
               (SELECT v.sha256 FROM document_versions v WHERE v.document_id = d.id AND v.number = d.latest) AS sha256
          FROM document_templates d WHERE d.id = ${document} FOR UPDATE OF d`,
  )
  if (!row) throw notFound()
  return templateRow.parse(row)
}

const nameOf = (slug: string, number: number, type: DocumentFileType): string =>
  `${slug}${number > 1 ? `-v${number}` : ''}.${documentFileTypes[type].extension}`
