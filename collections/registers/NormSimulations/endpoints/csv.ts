import { can } from '@/src/access/compose'
import { changeLabels, changeOf } from '@/src/domain/registers/simulate'
import { csvLine } from '@/src/domain/shared/csv'
import { endpoint } from '@/src/lib/endpoint'
import { notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { asUser } from '@/src/lib/local-api'
import { everyResult, type SimulationResult } from '../results'

const head = csvLine(['Registratienummer', 'Gevolg', 'Punten tekort', 'Nieuw te doen'])

const line = ({ number, wasComplete, isComplete, pointsShort, missing }: SimulationResult): string =>
  csvLine([
    number,
    changeLabels[changeOf(wasComplete, isComplete)],
    pointsShort,
    (missing ?? []).map(({ text }) => text).join(' '),
  ])

/** GET /api/norm-simulations/:id/results.csv: every dossier for which something differs. */
export const resultsFile = endpoint({
  path: '/:id/results.csv',
  method: 'get',
  access: can('manageRegisters'),
  handler: async (req) => {
    const id = idFrom(req.routeParams?.id)
    if (id === null) throw notFound()
    // Whoever may not read the simulation gets a 404 here.
    await req.payload.findByID({ collection: 'norm-simulations', id, ...asUser(req) })
    const lines = everyResult(req, id)
    const encoder = new TextEncoder()
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(encoder.encode(`\uFEFF${head}`)),
      pull: async (controller) => {
        const next = await lines.next()
        if (next.done) controller.close()
        else controller.enqueue(encoder.encode(line(next.value)))
      },
    })
    return new Response(body, {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="proef-${id}.csv"`,
        'Cache-Control': 'no-store',
      },
    })
  },
})
