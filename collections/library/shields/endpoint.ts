import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { everyone } from '@/src/access/rules'
import { endedShield } from '@/src/domain/library/shield'
import { endpoint } from '@/src/lib/endpoint'
import { notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { query, sql } from '@/src/lib/sql'
import { forMember } from '../DocumentTemplates/reader'
import { memberShield } from './member'

const imageRow = z.object({ content: z.instanceof(Buffer), mimeType: z.string(), sha256: z.string() })

async function imageOf(req: PayloadRequest, therapist: number, document: number) {
  const [row] = await query(
    req,
    sql`SELECT c.content, v.mime_type AS "mimeType", v.sha256
          FROM document_templates d JOIN document_versions v ON v.document_id = d.id AND v.number = d.latest
          JOIN document_contents c ON c.version_id = v.id
         WHERE d.id = ${document} AND d.kind = 'shield' AND v.mime_type LIKE 'image/%' AND ${forMember(therapist, true)}`,
  )
  return row ? imageRow.parse(row) : null
}

const headers = (type: string, etag: string): Record<string, string> => ({
  'Content-Type': type,
  ETag: `"${etag}"`,
  // Who is no longer in good standing, is a minute later nowhere.
  'Cache-Control': 'public, max-age=60, must-revalidate',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; sandbox",
  // It is meant for other websites.
  'Cross-Origin-Resource-Policy': 'cross-origin',
})

/**
 * `GET /api/shields/:code/:document`: the shield of a member for on a website (KS-DOC-1); "no longer valid" as soon as the
 * member isn't in good standing, or the shield isn't theirs any more.
 */
export const shieldEndpoint = endpoint({
  path: '/shields/:code/:document',
  method: 'get',
  access: everyone,
  handler: async (req) => {
    const { code } = req.routeParams ?? {}
    const document = idFrom(req.routeParams?.document)
    const shield = typeof code === 'string' && document !== null ? await memberShield(req, { code }) : null
    if (!shield || document === null) throw notFound()
    const image = shield.good ? await imageOf(req, shield.therapist, document) : null
    const etag = image?.sha256 ?? 'ended'
    const given = image ? headers(image.mimeType, etag) : headers('image/svg+xml', etag)
    if (req.headers.get('if-none-match') === `"${etag}"`) return new Response(null, { status: 304, headers: given })
    return new Response(image ? new Uint8Array(image.content) : endedShield, { headers: given })
  },
})
