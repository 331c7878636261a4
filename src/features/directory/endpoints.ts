import { everyone } from '@/src/access/rules'
import { apiQuestion } from '@/src/domain/directory/api-question'
import { directoryPath, therapistsPerPage } from '@/src/domain/directory/filter'
import { clientIp } from '@/src/lib/client-ip'
import { endpoint } from '@/src/lib/endpoint'
import { env } from '@/src/lib/env'
import { invalid } from '@/src/lib/errors/refusals'
import { limit } from '@/src/lib/rate-limit'
import { photoEndpoint } from './photo'
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

/** What the directory answers to programs. */
export const directoryEndpoints = [therapists, photoEndpoint]
