import { can } from '@/src/access/compose'
import { endpoint } from '@/src/lib/endpoint'
import { notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { newVersion } from '../newVersion'

/** POST /api/norms/:id/new-version: a draft that begins as a copy of this norm. */
export const newNormVersion = endpoint({
  path: '/:id/new-version',
  method: 'post',
  access: can('manageRegisters'),
  handler: async (req) => {
    const id = idFrom(req.routeParams?.id)
    if (id === null) throw notFound()
    return Response.json({ id: await newVersion(req, id) }, { status: 201 })
  },
})
