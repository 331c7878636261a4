import { isProfessional } from '@/src/access/rules'
import { getViewer } from '@/src/access/viewer'
import { parseGroupFilter } from '@/src/domain/intervisie/find-filter'
import type { Point } from '@/src/domain/places/distance'
import { endpoint } from '@/src/lib/endpoint'
import { invalid, notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { limit } from '@/src/lib/rate-limit'
import { loadCard } from './card'
import { groupsAt } from './list'

const noStore = { headers: { 'cache-control': 'private, no-store' } }

/** More than a marker at the closest look can hold. */
const spotsMost = 40

/** Spots as the map names them: "52.09,5.12;52.1,5.13". @throws 400 when they can't be spots */
function spotsIn(text: string): Point[] {
  const spots = text.split(';').map((pair) => {
    const [lat = Number.NaN, lng = Number.NaN] = pair.split(',').map(Number)
    return { lat, lng }
  })
  const possible = ({ lat, lng }: Point): boolean => Math.abs(lat) <= 90 && Math.abs(lng) <= 180
  if (spots.length > spotsMost || !spots.every(possible)) {
    throw invalid({ op: 'Deze plek op de kaart kennen we niet. Laad de pagina opnieuw.' })
  }
  return spots
}

/** `GET /api/intervisie-groups/:id/card`: one group, with who manages it (KS-GRP-1). */
const card = endpoint({
  path: '/:id/card',
  method: 'get',
  access: isProfessional,
  handler: async (req) => {
    const id = idFrom(req.routeParams?.id)
    if (id === null) throw notFound()
    return Response.json(await loadCard(req, id), noStore)
  },
})

/** `GET /api/intervisie-groups/at?op=lat,lng;…` and the words of the page's address: the groups under one marker. */
const at = endpoint({
  path: '/at',
  method: 'get',
  access: isProfessional,
  handler: async (req) => {
    const query = Object.fromEntries(req.searchParams)
    const spots = spotsIn(query.op ?? '')
    const viewer = await getViewer(req)
    await limit(req, 'group-spot', viewer?.userId ?? 0)
    return Response.json({ groups: await groupsAt(req, parseGroupFilter(query), spots) }, noStore)
  },
})

/** What the map of groups asks for. */
export const findEndpoints = [card, at]
