import { z } from 'zod'
import { can } from '@/src/access/compose'
import { getViewer } from '@/src/access/viewer'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { endpoint } from '@/src/lib/endpoint'
import { conflict, notFound } from '@/src/lib/errors/refusals'
import { readBody } from '@/src/lib/read-body'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { settleStanding } from '../../../identity/StandingChanges/settle'
import { mailInvoice } from '../mail'
import { creditInvoice } from '../operations/credit'
import { issueInvoice } from '../operations/issue'
import { demandWithin, readInvoice } from '../reach'

const id = z.number().int().positive().max(2_147_483_647)
const some = z
  .array(id)
  .min(1, 'Kies minstens één regel.')
  .max(200)
  .refine((ids) => new Set(ids).size === ids.length, 'Kies elke regel één keer.')

const toIssue = z.object({ therapist: id, charges: some })
const toCredit = z.object({
  charges: some.optional(),
  reason: z
    .string('Vul in waarom je crediteert. Het staat op de creditfactuur.')
    .trim()
    .min(1, 'Vul in waarom je crediteert. Het staat op de creditfactuur.')
    .max(500, 'Houd het bij 500 tekens.'),
})

/** POST /api/invoices/issue `{ therapist, charges[] }`: one invoice of what a member owes, told by mail (KS-ACC-6). */
export const issueEndpoint = endpoint({
  path: '/issue',
  method: 'post',
  access: can('manageInvoices'),
  handler: async (req) => {
    const { therapist, charges } = await readBody(req, toIssue)
    // Of the charges, not of the member: who went to another organisation still owes the first one what arose there.
    const of = await query(
      req,
      sql`SELECT DISTINCT organisation_id AS organisation FROM charges
           WHERE therapist_id = ${therapist} AND id = ANY(${sql.param(charges)}::int[])`,
    )
    if (of.length === 0) throw notFound()
    for (const { organisation } of of) await demandWithin(req, 'manageInvoices', Number(organisation))
    const issued = await inTransaction(req, async () => {
      const made = await issueInvoice(req, { therapist, charges }, amsterdamDay(new Date()))
      await mailInvoice(req, made)
      return made
    })
    return Response.json({ id: issued.id, number: issued.number })
  },
})

/** POST /api/invoices/:id/credit `{ charges?, reason }`: takes lines back with a credit note, told by mail; not one's own. */
export const creditEndpoint = endpoint({
  path: '/:id/credit',
  method: 'post',
  access: can('manageInvoices'),
  handler: async (req) => {
    const invoice = await readInvoice(req)
    await demandWithin(req, 'manageInvoices', invoice.organisation)
    if ((await getViewer(req))?.therapist?.id === invoice.therapist)
      throw conflict('Je eigen factuur crediteert een collega.')
    const { charges, reason } = await readBody(req, toCredit)
    const note = await inTransaction(req, async () => {
      const made = await creditInvoice(req, { invoice: invoice.id, charges, reason }, amsterdamDay(new Date()))
      await mailInvoice(req, made)
      // What isn't owed any more counts for good standing at once, as what was paid does.
      await settleStanding(req, made.therapist)
      return made
    })
    return Response.json({ id: note.id, number: note.number })
  },
})
