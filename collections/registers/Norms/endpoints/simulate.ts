import { can } from '@/src/access/compose'
import { endpoint } from '@/src/lib/endpoint'
import { notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { startSimulation } from '../../NormSimulations/start'

/** POST /api/norms/:id/simulate: queues a trial on all running dossiers. */
export const simulateNorm = endpoint({
  path: '/:id/simulate',
  method: 'post',
  access: can('manageRegisters'),
  handler: async (req) => {
    const id = idFrom(req.routeParams?.id)
    if (id === null) throw notFound()
    return Response.json({ id: await startSimulation(req, id) }, { status: 202 })
  },
})
