import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { queueWebhook } from '@/plugins/webhooks/queueWebhook'
import { amsterdamDay, type CalendarDate } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { mailHolder } from '../../registers/Registrations/life/store'
import { endEcdCode } from '../EcdCodes/codes/end'
import { refreshDirectory } from '../PracticeProfiles/directory/refresh'
import { type StandingOf, standingOf } from './facts'

const lastSchema = z.object({ number: z.number(), good: z.boolean(), reimbursable: z.boolean() })
type Last = z.infer<typeof lastSchema>

/** Key in `req.context`: who is set there hears in another mail of the same change, and would get two. */
export const toldApart = 'standingToldApart'

/** Whether there is something to tell: a change, or the first standing of who was ever admitted. */
export const isNews = (
  { good, reimbursable, facts }: StandingOf,
  told: Pick<Last, 'good' | 'reimbursable'> | null,
): boolean => (told === null ? facts.standing === 'admitted' : told.good !== good || told.reimbursable !== reimbursable)

/**
 * Computes a member's standing anew and tells what changed: once, to the member, to other systems, to the directory; who
 * is no longer in good standing loses the ECD code (issue 6, point 7). In the transaction of `req`, after the change that
 * may have caused it. Of two at once the second finds what the first wrote.
 * @returns whether something was told
 */
export async function settleStanding(req: PayloadRequest, therapist: number, now = new Date()): Promise<boolean> {
  return inTransaction(req, async () => {
    await query(req, sql`SELECT pg_advisory_xact_lock(hashtext('standing'), ${therapist})`)
    const on = amsterdamDay(now)
    const standing = await standingOf(req, therapist, { on })
    const last = await lastOf(req, therapist)
    if (!isNews(standing, last)) return false
    const number = (last?.number ?? 0) + 1
    await write(req, standing, number, on)
    if (!standing.good) await endEcdCode(req, standing, 'Je bent niet meer in orde bij je beroepsorganisatie.')
    await refreshDirectory(req, therapist, now)
    // The first one is where we begin, not a change: the decision about the admission has its own mail.
    if (last && req.context[toldApart] !== therapist) await tellMember(req, standing, last, number)
    return true
  })
}

async function lastOf(req: PayloadRequest, therapist: number): Promise<Last | null> {
  const [row] = await query(
    req,
    sql`SELECT number::int, good, reimbursable FROM standing_changes WHERE therapist_id = ${therapist}
         ORDER BY number DESC LIMIT 1`,
  )
  return row ? lastSchema.parse(row) : null
}

async function write(req: PayloadRequest, standing: StandingOf, number: number, on: CalendarDate): Promise<void> {
  const { therapist, organisation, good, reimbursable, reasons } = standing
  const codes = reasons.map(({ code, since }) => ({ code, since }))
  await query(
    req,
    sql`INSERT INTO standing_changes (therapist_id, organisation_id, number, "on", good, reimbursable, reasons)
        VALUES (${therapist}, ${organisation}, ${number}, ${on}, ${good}, ${reimbursable}, ${JSON.stringify(codes)}::jsonb)`,
  )
  await recordAudit(req, {
    action: 'standing.changed',
    subject: 'therapists',
    subjectId: therapist,
    organisation,
    fields: { good, reimbursable, reasons: reasons.map(({ code }) => code) },
  })
  // Others hear whether, not why: what somebody owes or lacks is between them and their organisation.
  await queueWebhook(req, 'standing.changed', {
    therapist,
    organisation,
    data: { good, reimbursable, on },
    key: `standing:${therapist}:${number}`,
  })
}

async function tellMember(req: PayloadRequest, standing: StandingOf, before: Last, number: number): Promise<void> {
  const { therapist, good, reimbursable, reasons, facts } = standing
  const asked = facts.tier === 'reimbursable'
  await mailHolder(req, standing, `standing:${therapist}:${number}`, (name, link) => ({
    template: 'standing-changed',
    props: {
      name,
      good,
      reimbursable,
      wasGood: before.good,
      asked,
      reasons: reasons.map(({ text }) => text),
      link: link('/account'),
    },
  }))
}
