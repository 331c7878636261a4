import type { PayloadRequest } from 'payload'
import { formatEuros } from '@/src/lib/format'
import { query, sql } from '@/src/lib/sql'
import { mailHolder } from '../../registers/Registrations/life/store'

type Issued = { id: number; number: string; therapist: number; organisation: number; payable: number }

/** Tells the member that there is an invoice or credit note, with a link to it; once each (KS-ACC-6). */
export async function mailInvoice(req: PayloadRequest, issued: Issued): Promise<void> {
  const { id, number, payable } = issued
  const [row] = await query(
    req,
    sql`SELECT i.due_on::text AS "dueOn", i.status::text, i.reason, k.number AS credits
          FROM invoices i LEFT JOIN invoices k ON k.id = i.credits_id WHERE i.id = ${id}`,
  )
  const amount = formatEuros(Math.abs(payable) / 100)
  await mailHolder(req, issued, `invoice:${id}`, (name, link) => {
    const props = { name, number, amount, link: link(`/account?open=facturen#factuur-${number}`) }
    return payable < 0
      ? {
          template: 'credit-note',
          props: { ...props, credits: String(row?.credits ?? ''), reason: String(row?.reason ?? '') },
        }
      : { template: 'invoice', props: { ...props, dueOn: row?.status === 'open' ? String(row?.dueOn) : null } }
  })
}
