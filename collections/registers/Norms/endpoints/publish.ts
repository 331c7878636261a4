import { can } from '@/src/access/compose'
import { endpoint } from '@/src/lib/endpoint'
import { notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { publish } from '../publish'

/** POST /api/norms/:id/publish */
export const publishNorm = endpoint({
  path: '/:id/publish',
  method: 'post',
  access: can('manageRegisters'),
  handler: async (req) => {
    const id = idFrom(req.routeParams?.id)
    if (id === null) throw notFound()
    await publish(req, id)
    return Response.json({ id, status: 'published' })
  },
})
