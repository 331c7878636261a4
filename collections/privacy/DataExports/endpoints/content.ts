import { z } from 'zod'
import { unsealChunks } from '@/plugins/private-files/crypto/sealing'
import { isProfessional } from '@/src/access/rules'
import { getViewer } from '@/src/access/viewer'
import { endpoint } from '@/src/lib/endpoint'
import { notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { query, sql } from '@/src/lib/sql'
import { streamed } from '@/src/lib/web/streamed'
import { evidenceStore, exportStorage } from '../store'

const row = z.object({ name: z.string(), key: z.string(), size: z.coerce.number() })

/** `GET /api/data-exports/:id/content`: the copy, for its member alone and until it expires; else the same 404. */
export const contentEndpoint = endpoint({
  path: '/:id/content',
  method: 'get',
  access: isProfessional,
  handler: async (req) => {
    const [id, viewer] = [idFrom(req.routeParams?.id), await getViewer(req)]
    if (id === null || !viewer?.therapist) throw notFound()
    const [found] = await query(
      req,
      sql`UPDATE data_exports SET fetched_at = now(), updated_at = now()
           WHERE id = ${id} AND therapist_id = ${viewer.therapist.id} AND status = 'ready' AND expires_at > now()
          RETURNING storage_name AS name, wrapped_key AS key, size`,
    )
    if (!found) throw notFound()
    const { name, key, size } = row.parse(found)
    const sealed = await exportStorage().get(name)
    if (!sealed) throw new Error(`The bytes of copy ${id} are missing`)
    const identity = await evidenceStore().keyring.unwrap(key)
    return new Response(streamed(unsealChunks(sealed, identity)), {
      headers: {
        'Content-Type': 'application/zip',
        'Content-Length': String(size),
        'Content-Disposition': 'attachment; filename="mijn-gegevens.zip"',
        'Cache-Control': 'private, no-store',
        'X-Content-Type-Options': 'nosniff',
        'Cross-Origin-Resource-Policy': 'same-origin',
      },
    })
  },
})
