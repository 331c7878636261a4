import { z } from 'zod'
import { can } from '@/src/access/compose'
import { ownRiskLabels } from '@/src/domain/aov/labels'
import { quoteOf } from '@/src/domain/aov/quote'
import { tariffProblems } from '@/src/domain/aov/tariff'
import { amsterdamDay, isCalendarDate } from '@/src/domain/shared/calendar-date'
import { keysOf } from '@/src/domain/shared/keys'
import { endpoint } from '@/src/lib/endpoint'
import { invalid, notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { asUser } from '@/src/lib/local-api'
import { readBody } from '@/src/lib/read-body'
import { tariffOf } from './tariffOf'

const day = z.string('Vul een datum in.').refine(isCalendarDate, 'Vul een bestaande datum in.')
const amount = z.number('Vul een bedrag in.').max(1_000_000_000, 'Dit bedrag is te hoog.')

const example = z.object({
  birthDate: day,
  startOn: day,
  ownRisk: z.enum(keysOf(ownRiskLabels), 'Kies een eigenrisicoperiode.'),
  grossIncome: amount,
  benefit: amount,
})

/** POST /api/aov-tariffs/:id/preview: what somebody would pay by this tariff, a draft too (KS-AOV-1). Keeps nothing. */
export const previewEndpoint = endpoint({
  path: '/:id/preview',
  method: 'post',
  access: can('handleInsurance'),
  handler: async (req) => {
    const id = idFrom(req.routeParams?.id)
    if (id === null) throw notFound()
    const question = await readBody(req, example)
    const row = await req.payload.findByID({ collection: 'aov-tariffs', id, depth: 0, ...asUser(req) })
    const tariff = tariffOf(row)
    if (tariff === null) throw invalid({ rates: 'Vul eerst alle bedragen, leeftijden en dagen van het tarief in.' })
    const problems = tariffProblems(tariff)
    if (problems.length > 0) throw invalid({ rates: problems.join(' ') })
    const quote = quoteOf(question, [tariff], amsterdamDay(new Date()))
    if (quote.outcome === 'refused') throw invalid(quote.problems)
    const { premium, compared } = quote.quoted
    return Response.json({ premium, compared }, { headers: { 'Cache-Control': 'no-store' } })
  },
})
