import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { MailTo, ReviewAct } from '@/plugins/review/options'
import type { MailTemplate } from '@/src/emails'
import { query, sql } from '@/src/lib/sql'
import { relationIn } from '../shared/relationIn'

const next = z.object({ register: z.string(), start: z.string(), end: z.string() })

/** Approving is answered with the period that follows (KK-DOS-7). */
export async function decisionMail(
  req: PayloadRequest,
  { item, action, reason }: ReviewAct,
  { name, link }: MailTo,
): Promise<MailTemplate | null> {
  const registration = relationIn(item.fields.registration)
  if (action !== 'approve' || registration === null) return null
  const [row] = await query(
    req,
    sql`SELECT g.name AS register, p.start::text, p."end"::text
          FROM periods p JOIN registrations r ON r.id = p.registration_id JOIN registers g ON g.id = r.register_id
         WHERE p.registration_id = ${registration} ORDER BY p.start DESC LIMIT 1`,
  )
  return { template: 'registration-renewed', props: { name, ...next.parse(row), remark: reason, link } }
}
