import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { type ReminderDays, reminderStep } from '@/src/domain/invoicing/terms'
import { amsterdamDay, type CalendarDate } from '@/src/domain/shared/calendar-date'
import { formatEuros } from '@/src/lib/format'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { eachApart, type Tally } from '../../../registers/Registrations/jobs/eachApart'
import { mailHolder } from '../../../registers/Registrations/life/store'

const lateSchema = z.object({
  id: z.number(),
  number: z.string(),
  therapist: z.number(),
  organisation: z.number(),
  dueOn: z.string(),
  reminders: z.coerce.number(),
  remindedOn: z.string().nullable(),
  open: z.coerce.number(),
})

/**
 * Reminds of invoices that are late, each step once (KS-ACC-6): the invoice counts them, in the transaction that queues the
 * mail, so of two runs at once one sends it.
 */
export async function remindOfInvoices(payload: Payload, now: Date): Promise<Tally> {
  const asking = await createLocalReq({}, payload)
  const on = amsterdamDay(now)
  const settings = await payload.findGlobal({ slug: 'invoice-settings', ...asSystem(asking, 'when is reminded') })
  const days = { 1: settings.firstReminderDays, 2: settings.secondReminderDays, 3: settings.lastReminderDays }
  const rows = await query(
    asking,
    sql`SELECT id FROM invoices WHERE status = 'open' AND reminders < 3 AND due_on < ${on} ORDER BY due_on, id`,
  )
  const late = z.array(z.object({ id: z.number() })).parse(rows)
  return eachApart(payload, late, (req, { id }) => remindOne(req, id, days, on))
}

async function remindOne(req: PayloadRequest, id: number, days: ReminderDays, on: CalendarDate): Promise<boolean> {
  await query(req, sql`SELECT FROM invoices WHERE id = ${id} FOR NO KEY UPDATE`)
  const [row] = await query(
    req,
    sql`SELECT i.id, i.number, i.therapist_id AS therapist, i.organisation_id AS organisation, i.due_on::text AS "dueOn",
               i.reminders, i.reminded_on::text AS "remindedOn",
               (SELECT sum(c.amount) FROM open_charges c WHERE c.invoice_id = i.id) AS open
          FROM invoices i WHERE i.id = ${id} AND i.status = 'open'`,
  )
  if (!row) return false
  const invoice = lateSchema.parse(row)
  const { number, organisation, dueOn, open } = invoice
  const step = reminderStep(invoice, days, on)
  if (step === null) return false
  await query(
    req,
    sql`UPDATE invoices SET reminders = ${step}, reminded_on = ${on}, updated_at = now() WHERE id = ${id}`,
  )
  await recordAudit(req, {
    action: 'invoices.reminded',
    subject: 'invoices',
    subjectId: id,
    organisation,
    fields: { number, step },
  })
  await mailHolder(req, invoice, `invoice-reminder:${id}:${step}`, (name, link) => ({
    template: 'invoice-reminder',
    props: {
      name,
      step,
      number,
      amount: formatEuros(open / 100),
      dueOn,
      link: link(`/account?open=facturen#factuur-${number}`),
    },
  }))
  return true
}
