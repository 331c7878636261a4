import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { queueMail } from '@/plugins/notifications/queueMail'
import { ownerOf } from '@/plugins/review/people'
import { memberEmail } from '@/src/lib/member-email'
import { query, sql } from '@/src/lib/sql'
import type { MemberThen } from './membersThen'
import type { Report } from './row'

const linkTo = (req: PayloadRequest): string => `${req.payload.config.serverURL}/intervisie`

/** The report as mails speak of it. */
const about = ({ date, startsAt, endsAt }: Report) => ({
  date: date ?? '',
  startsAt: startsAt ?? '',
  endsAt: endsAt ?? '',
})

/** Asks somebody who was named whether they were there; who has no account here isn't asked. */
export async function askToConfirm(
  req: PayloadRequest,
  report: Report,
  author: string,
  { email, firstName, organisation }: MemberThen,
  participant: number,
): Promise<void> {
  if (email === null) return
  const props = { name: firstName ?? '', author, ...about(report), again: false, link: linkTo(req) }
  await queueMail(req, {
    to: email,
    key: `intervisie-confirm:${participant}`,
    organisation,
    template: 'intervisie-confirm',
    props,
  })
}

const named = z.object({ name: z.string() })

/** Tells the author that somebody says they weren't there, and why. */
export async function tellAuthor(
  req: PayloadRequest,
  report: Report,
  participant: number,
  reason: string,
): Promise<void> {
  const author = await ownerOf(req, report.therapist)
  if (!author.email) return
  const [row] = await query(req, sql`SELECT name FROM intervisie_report_participants WHERE id = ${participant}`)
  await queueMail(req, {
    to: author.email,
    key: `intervisie-declined:${participant}:${Date.now()}`,
    organisation: report.organisation,
    template: 'intervisie-declined',
    props: { name: author.firstName, who: named.parse(row).name, date: report.date ?? '', reason, link: linkTo(req) },
  })
}

const asked = z.object({ id: z.number(), organisation: z.number(), firstName: z.string(), email: z.string() })

/** Tells who was asked to confirm a report, whatever they answered, that it is taken back. Call while they still stand in it. */
export async function tellWithdrawn(req: PayloadRequest, report: Report): Promise<void> {
  const author = await ownerOf(req, report.therapist)
  const rows = await query(
    req,
    sql`SELECT p.id, t.organisation_id AS organisation, t.first_name AS "firstName", ${memberEmail} AS email
          FROM intervisie_report_participants p JOIN therapists t ON t.id = p.therapist_id JOIN users u ON u.id = t.user_id
         WHERE p.report_id = ${report.id} AND p.therapist_id <> ${report.therapist} ORDER BY p.id`,
  )
  for (const { id, organisation, firstName, email } of z.array(asked).parse(rows)) {
    await queueMail(req, {
      to: email,
      key: `intervisie-withdrawn:${id}`,
      organisation,
      template: 'intervisie-withdrawn',
      props: { name: firstName, author: author.displayName, ...about(report), link: linkTo(req) },
    })
  }
}
