import { remindOfInvoices } from '@/collections/invoicing/Invoices/jobs/remind'
import { closeAttempts } from '@/collections/invoicing/PaymentAttempts/jobs/close'
import { defineTask } from '../defineTask'

/**
 * What a new day brings to invoices: payments that stayed open are asked after and closed, and who is late is reminded
 * (KS-ACC-6). Looks at dates, not at when it ran last, so
 * that a missed day is caught up and a second run does nothing.
 */
export const invoicingDay = defineTask<'invoicing-day'>({
  slug: 'invoicing-day',
  inputSchema: [],
  outputSchema: [
    { name: 'closed', type: 'number', required: true },
    { name: 'reminded', type: 'number', required: true },
  ],
  retries: { attempts: 5, backoff: { type: 'exponential', delay: 60_000 } },
  // Every hour, because a day in the Netherlands doesn't begin at the same hour as the server's, and to catch up soon.
  schedule: [{ cron: '0 40 * * * *', queue: 'maintenance' }],
  handler: async ({ req }) => {
    // First: who turns out to have paid isn't reminded.
    const closed = await closeAttempts(req.payload, new Date())
    const reminded = await remindOfInvoices(req.payload, new Date())
    // What went well stays; the rest is tried again.
    const failed = closed.failed + reminded.failed
    if (failed > 0) throw new Error(`daily work failed for ${failed} invoices`)
    return { output: { closed: closed.done, reminded: reminded.done } }
  },
})
