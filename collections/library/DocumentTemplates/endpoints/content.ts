import type { Endpoint } from 'payload'
import { contentDisposition } from '@/plugins/private-files/endpoints/contentDisposition'
import { everyone } from '@/src/access/rules'
import { getViewer } from '@/src/access/viewer'
import { endpoint } from '@/src/lib/endpoint'
import { notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { readerOf, readVersion, rememberDownload } from '../reader'

/** `GET /api/document-templates/:id/content?version=`: the file, for whom it is meant; 404 for everyone else (KS-DOC-1). */
export const contentEndpoints: Endpoint[] = (['get', 'head'] as const).map((method) =>
  endpoint({
    path: '/:id/content',
    method,
    access: everyone,
    handler: async (req) => {
      const document = idFrom(req.routeParams?.id)
      const asked = req.searchParams?.get('version') ?? null
      const number = idFrom(asked)
      if (document === null || (asked !== null && number === null)) throw notFound()
      const viewer = await getViewer(req)
      const file = await readVersion(req, await readerOf(req, viewer), document, number)
      if (!file) throw notFound()
      if (method === 'get' && viewer?.therapist) await rememberDownload(req, viewer.therapist, file)
      return new Response(method === 'head' ? null : new Uint8Array(file.content), {
        headers: {
          'Content-Type': file.mimeType,
          'Content-Length': String(file.content.length),
          'Content-Disposition': contentDisposition(file.filename),
          'Cache-Control': file.isPublic && !viewer ? 'public, max-age=300' : 'private, no-store',
          'X-Content-Type-Options': 'nosniff',
          'Content-Security-Policy': "sandbox; default-src 'none'",
          'Cross-Origin-Resource-Policy': 'same-origin',
        },
      })
    },
  }),
)
