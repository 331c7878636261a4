import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { rolesWith } from '@/src/access/permissions'
import { everyone } from '@/src/access/rules'
import { getViewer, organisationsOf, type Viewer } from '@/src/access/viewer'
import { endpoint } from '@/src/lib/endpoint'
import { notFound } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'

const rowSchema = z.object({
  image: z.instanceof(Buffer),
  therapist: z.number(),
  organisation: z.number(),
  listed: z.boolean(),
})

/** The member, and staff who see their people. */
function mayLook(viewer: Viewer | null, { therapist, organisation }: z.infer<typeof rowSchema>): boolean {
  if (viewer === null) return false
  if (viewer.therapist?.id === therapist) return true
  const organisations = organisationsOf(viewer, ...rolesWith('viewPeople'))
  return organisations === 'all' || organisations.includes(organisation)
}

async function load(req: PayloadRequest, hash: string): Promise<z.infer<typeof rowSchema> | null> {
  const [row] = await query(
    req,
    sql`SELECT f.image, f.therapist_id AS therapist, t.organisation_id AS organisation,
               coalesce(e.shown ->> 'photo' = f.hash, false) AS listed
          FROM profile_photos f JOIN therapists t ON t.id = f.therapist_id
          LEFT JOIN directory_entries e ON e.therapist_id = f.therapist_id
         WHERE f.hash = ${hash}`,
  )
  return row ? rowSchema.parse(row) : null
}

/**
 * `GET /api/public/photos/:hash`: the picture of somebody in the directory (KS-PRA-5), made by us as webp. Out of the
 * directory only the member and staff still see it. Another picture has another address, so a browser may keep it; a
 * cache that others share may not, because consent can be taken back.
 */
export const photoEndpoint = endpoint({
  path: '/public/photos/:hash',
  method: 'get',
  access: everyone,
  handler: async (req) => {
    const hash = req.routeParams?.hash
    const photo = typeof hash === 'string' && /^[\w-]{43}$/.test(hash) ? await load(req, hash) : null
    if (!photo || !(photo.listed || mayLook(await getViewer(req), photo))) throw notFound()
    return new Response(new Uint8Array(photo.image), {
      headers: {
        'Content-Type': 'image/webp',
        'Content-Disposition': 'inline',
        'X-Content-Type-Options': 'nosniff',
        'Content-Security-Policy': "default-src 'none'; sandbox",
        'Cache-Control': photo.listed ? 'private, max-age=31536000, immutable' : 'private, no-store',
      },
    })
  },
})
