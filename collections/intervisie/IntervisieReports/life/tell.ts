import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { queueMail } from '@/plugins/notifications/queueMail'
import { ownerOf } from '@/plugins/review/people'
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
