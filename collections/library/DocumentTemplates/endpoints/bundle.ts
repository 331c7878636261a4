import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { everyone } from '@/src/access/rules'
import { getViewer } from '@/src/access/viewer'
import { documentCategoryLabels, isDocumentCategory } from '@/src/domain/library/labels'
import { clientIp } from '@/src/lib/client-ip'
import { endpoint } from '@/src/lib/endpoint'
import { invalid, notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { limit } from '@/src/lib/rate-limit'
import { query, sql } from '@/src/lib/sql'
import { streamed } from '@/src/lib/web/streamed'
import { zipNames } from '@/src/lib/zip/zipNames'
import { type ZipEntry, zipStream } from '@/src/lib/zip/zipStream'
import { audience, type Reader, readerOf, readVersion, rememberDownload } from '../reader'

const most = 200
const row = z.object({ id: z.number(), category: z.string() })
type Wanted = z.infer<typeof row>

/** `GET /api/document-templates/bundle?ids=1,2,3`: the latest versions of several documents as one zip; one at a time in memory. */
export const bundleEndpoint = endpoint({
  path: '/bundle',
  method: 'get',
  access: everyone,
  handler: async (req) => {
    const ids = (req.searchParams?.getAll('ids') ?? []).flatMap((value) => value.split(',')).map(idFrom)
    const asked = ids.filter((id) => id !== null)
    if (asked.length === 0) throw invalid({ ids: 'Kies eerst een of meer documenten.' })
    if (asked.length > most || asked.length < ids.length) throw notFound()
    const viewer = await getViewer(req)
    await limit(req, 'document-bundle', viewer ? viewer.userId : clientIp(req))
    const reader = await readerOf(req, viewer)
    const wanted = await openable(req, reader, asked)
    if (wanted.length === 0) throw notFound()
    return new Response(streamed(zipStream(entries(req, reader, wanted))), {
      headers: {
        'Content-Type': 'application/zip',
        'Content-Disposition': 'attachment; filename="beroepsdocumenten.zip"',
        'Cache-Control': 'private, no-store',
        'X-Content-Type-Options': 'nosniff',
      },
    })
  },
})

async function openable(req: PayloadRequest, reader: Reader, ids: number[]): Promise<Wanted[]> {
  const rows = await query(
    req,
    sql`SELECT d.id, d.category::text FROM document_templates d
         WHERE d.id = ANY(${sql.param(ids)}::int[]) AND ${audience(reader)} ORDER BY d.category, d.title`,
  )
  return z.array(row).parse(rows)
}

/** Read one by one while the zip goes out; one that was withdrawn meanwhile is left out. */
async function* entries(req: PayloadRequest, reader: Reader, wanted: Wanted[]): AsyncGenerator<ZipEntry> {
  const nameFor = zipNames()
  const therapist = reader.viewer?.therapist
  for (const { id, category } of wanted) {
    const file = await readVersion(req, reader, id, null)
    if (!file) continue
    if (therapist) await rememberDownload(req, therapist, file)
    const folder = isDocumentCategory(category) ? documentCategoryLabels[category] : category
    yield { name: nameFor([folder], file.filename), bytes: file.content, at: new Date() }
  }
}
