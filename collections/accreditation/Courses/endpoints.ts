import type { Endpoint, PayloadRequest } from 'payload'
import { signedIn } from '@/src/access/rules'
import { endpoint } from '@/src/lib/endpoint'
import { asUser } from '@/src/lib/local-api'
import { offerAgain, stopOffering } from './offering'

const courseEndpoint = (path: string, work: (req: PayloadRequest, id: unknown) => Promise<number>): Endpoint =>
  endpoint({
    path: `/:id/${path}`,
    method: 'post',
    access: signedIn,
    handler: async (req) => {
      const id = await work(req, req.routeParams?.id)
      return Response.json({ doc: await req.payload.findByID({ collection: 'courses', id, ...asUser(req) }) })
    },
  })

/** `POST /api/courses/:id/{withdraw,resume}`: a provider stops giving a course, or takes it up again (KK-PRV-1). */
export const courseEndpoints: Endpoint[] = [
  courseEndpoint('withdraw', stopOffering),
  courseEndpoint('resume', offerAgain),
]
