import type { PayloadRequest } from 'payload'
import { everyone } from '@/src/access/rules'
import { apiQuestion } from '@/src/domain/directory/api-question'
import { directoryPath, therapistsPerPage } from '@/src/domain/directory/filter'
import { clientIp } from '@/src/lib/client-ip'
import { endpoint } from '@/src/lib/endpoint'
import { env } from '@/src/lib/env'
import { invalid, notFound } from '@/src/lib/errors/refusals'
import { limit } from '@/src/lib/rate-limit'
import { query, sql } from '@/src/lib/sql'
import { photoPath, type TherapistInList } from './present'
import { directoryPage } from './queries'

const answer = ({ slug, photo, places, km, ...shown }: TherapistInList) => ({
  ...shown,
  url: `${env.SERVER_URL}${directoryPath}/${slug}`,
  photo: photo && `${env.SERVER_URL}${photoPath(photo)}`,
  places: places.map(({ name, street, postcode, place, main }) => ({ name, street, postcode, place, main })),
  km: km === null ? null : Math.round(km * 10) / 10,
})

/** `GET /api/public/therapists` (api.md, KS-FIND-1): the directory for programs, with the same answers as the page. */
const therapists = endpoint({
  path: '/public/therapists',
  method: 'get',
  access: everyone,
  handler: async (req) => {
    await limit(req, 'directory', clientIp(req))
    const asked = apiQuestion(req.searchParams)
    if ('problems' in asked) throw invalid(asked.problems)
    const { therapists: found, total, pages, guessed } = await directoryPage(req, asked.filter)
    return Response.json(
      {
        total,
        page: asked.filter.page,
        pages,
        perPage: therapistsPerPage,
        near: asked.filter.place?.name ?? null,
        guessed,
        therapists: found.map(answer),
      },
      { headers: { 'Cache-Control': 'public, max-age=60' } },
    )
  },
})

const kinds: [string, (bytes: Buffer) => boolean][] = [
  ['image/webp', (bytes) => bytes.subarray(8, 12).toString('latin1') === 'WEBP'],
  ['image/jpeg', (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8],
  ['image/png', (bytes) => bytes.subarray(1, 4).toString('latin1') === 'PNG'],
]

/** The picture, while who is on it may be found. */
async function loadPhoto(req: PayloadRequest, hash: string): Promise<Buffer | null> {
  const [row] = await query(
    req,
    sql`SELECT f.image FROM profile_photos f JOIN directory_entries e ON e.therapist_id = f.therapist_id
         WHERE f.hash = ${hash} AND e.shown ->> 'photo' = ${hash}`,
  )
  return Buffer.isBuffer(row?.image) ? row.image : null
}

/** `GET /api/public/therapists/photos/:hash`: the picture of somebody in the directory. */
const photo = endpoint({
  path: '/public/therapists/photos/:hash',
  method: 'get',
  access: everyone,
  handler: async (req) => {
    const hash = req.routeParams?.hash
    const bytes = typeof hash === 'string' && /^[\w-]{8,64}$/.test(hash) ? await loadPhoto(req, hash) : null
    const kind = bytes && kinds.find(([, fits]) => fits(bytes))?.[0]
    if (!bytes || !kind) throw notFound()
    return new Response(new Uint8Array(bytes), {
      headers: {
        'Content-Type': kind,
        'Content-Disposition': 'inline',
        'X-Content-Type-Options': 'nosniff',
        'Content-Security-Policy': "default-src 'none'; sandbox",
        // Consent can be taken back: nobody keeps the picture for long.
        'Cache-Control': 'public, max-age=60',
      },
    })
  },
})

/** What the directory answers to programs. */
export const directoryEndpoints = [therapists, photo]
