import { z } from 'zod'
import { can } from '@/src/access/compose'
import { tierLabels } from '@/src/domain/identity/membership'
import { keysOf } from '@/src/domain/shared/keys'
import { endpoint } from '@/src/lib/endpoint'
import { readBody } from '@/src/lib/read-body'
import { demandWithin } from '../../Invoices/reach'
import { setFees } from '../set'

const year = z.number('Vul een jaar in.').int().min(2000).max(2100)
const amount = z
  .number('Vul een bedrag in, bijvoorbeeld 187,50.')
  .int('Vul een bedrag in hele centen in.')
  .min(0, 'Een bedrag is niet negatief.')
  .max(1_000_000, 'Vul een bedrag van hooguit € 10.000 in.')
const toSet = z.object({
  organisation: z.number().int().positive().max(2_147_483_647),
  year,
  amounts: z.partialRecord(z.enum(keysOf(tierLabels)), amount),
})

/** POST /api/contribution-fees/set `{ organisation, year, amounts }`: all of a year at once, in cents (KK-PRO-1). */
const setEndpoint = endpoint({
  path: '/set',
  method: 'post',
  access: can('manageInvoices'),
  handler: async (req) => {
    const { organisation, year: of, amounts } = await readBody(req, toSet)
    await demandWithin(req, 'manageInvoices', organisation)
    await setFees(req, { organisation, year: of }, amounts)
    return Response.json({ organisation, year: of })
  },
})

export const feeEndpoints = [setEndpoint]
