import { goOnWithRun } from '@/collections/invoicing/InvoiceRuns/work/goOn'
import { defineTask } from '../defineTask'

/**
 * Goes on with a run of contributions for a few seconds, then makes room for other jobs and queues itself again (KK-PRO-1).
 * Run twice, or by two at once, nobody gets two invoices.
 */
export const invoiceRun = defineTask<'invoice-run'>({
  slug: 'invoice-run',
  inputSchema: [{ name: 'run', type: 'number', required: true }],
  retries: { attempts: 20, backoff: { type: 'exponential', delay: 2_000 } },
  handler: async ({ input, req }) => {
    const { rest } = await goOnWithRun(req.payload, input.run)
    if (rest) await req.payload.jobs.queue({ task: 'invoice-run', input: { run: input.run } })
    return { output: {} }
  },
})
