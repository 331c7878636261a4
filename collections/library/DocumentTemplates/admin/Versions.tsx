import type { UIFieldServerComponent } from 'payload'
import { z } from 'zod'
import { mayEverywhere } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { documentTypeLabel } from '@/src/domain/library/file-types'
import { formatFileSize, formatMoment } from '@/src/lib/format'
import { idFrom } from '@/src/lib/id'
import { query, sql } from '@/src/lib/sql'
import { PublishVersion } from './PublishVersion'
import { ShieldNote } from './ShieldNote'
import styles from './Versions.module.css'

const row = z.object({
  number: z.coerce.number(),
  changes: z.string().nullable(),
  mimeType: z.string(),
  size: z.coerce.number(),
  publishedAt: z.coerce.date(),
  by: z.string().nullable(),
  downloads: z.coerce.number(),
})

/** The versions of a document with who has them, and the form to publish the next (KS-DOC-1). */
const Versions: UIFieldServerComponent = async ({ data, req }) => {
  if (!mayEverywhere(await getViewer(req), 'editContent')) return null
  const id = idFrom(data?.id)
  if (id === null) return <p>Bewaar het document eerst; daarna publiceer je hier het bestand.</p>
  const versions = z.array(row).parse(
    await query(
      req,
      sql`SELECT v.number, v.changes, v.mime_type AS "mimeType", v.size, v.published_at AS "publishedAt", v.published_by_name AS by,
                 (SELECT count(*) FROM document_downloads d WHERE d.document_id = v.document_id AND d.number = v.number) AS downloads
            FROM document_versions v WHERE v.document_id = ${id} ORDER BY v.number DESC`,
    ),
  )
  return (
    <section className={styles.versions}>
      {data?.kind === 'shield' && (
        <ShieldNote
          document={id}
          image={versions[0]?.mimeType.startsWith('image/') ?? false}
          published={versions.length > 0}
          title={String(data?.title ?? '')}
        />
      )}
      <h3>Versies</h3>
      {versions.length === 0 && <p>Er is nog geen bestand. Leden zien het document zodra je een versie publiceert.</p>}
      <ol className={styles.list} reversed>
        {versions.map(({ number, changes, mimeType, size, publishedAt, by, downloads }) => (
          <li key={number}>
            <a href={`/api/document-templates/${id}/content?version=${number}`}>Versie {number}</a> (
            {documentTypeLabel(mimeType)}, {formatFileSize(size)}), {formatMoment(publishedAt)}
            {by && ` door ${by}`}. Laatste download van {downloads} {downloads === 1 ? 'lid' : 'leden'}.
            {changes && <span className={styles.note}>{changes}</span>}
          </li>
        ))}
      </ol>
      <PublishVersion document={id} first={versions.length === 0} />
    </section>
  )
}

export default Versions
