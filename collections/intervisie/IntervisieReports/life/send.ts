import type { PayloadRequest } from 'payload'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { releaseFiles } from '@/plugins/private-files/releaseFiles'
import { groupTooSmall, notInGroup } from '@/src/domain/intervisie/group-counts'
import { reportProblems } from '@/src/domain/intervisie/report-problems'
import { amsterdamDay, type CalendarDate } from '@/src/domain/shared/calendar-date'
import { conflict, invalid } from '@/src/lib/errors/refusals'
import { asSystem } from '@/src/lib/local-api'
import { inTransaction } from '@/src/lib/transaction'
import { type MemberThen, membersThen } from './membersThen'
import { lockOwnReport, type Report } from './row'
import { takeInto } from './takeInto'
import { askToConfirm } from './tell'

/** Who of the group was there: the author and those they chose, all of them in the group on that day. */
async function present(req: PayloadRequest, report: Report, chosen: readonly number[], day: CalendarDate) {
  const then = report.group === null ? [] : await membersThen(req, report.group, day)
  const author = then.find(({ therapist }) => therapist === report.therapist)
  const elsewhere = notInGroup(author !== undefined, day)
  if (!author || elsewhere) throw invalid({ date: elsewhere ?? '' })
  const small = groupTooSmall(then.length, day)
  if (small) throw conflict(small)
  const others = then.filter(({ id }) => id !== author.id && chosen.includes(id))
  if (chosen.some((id) => !then.some((member) => member.id === id)))
    throw invalid({ members: 'Kies alleen leden die op die dag in de groep zaten.' })
  const problems = reportProblems({ ...report, others: others.length }, amsterdamDay(new Date()))
  if (Object.keys(problems).length > 0) throw invalid(problems)
  return { author, others, everyone: [author, ...others] }
}

async function writeDown(req: PayloadRequest, report: Report, member: MemberThen): Promise<number> {
  const { id } = await req.payload.create({
    collection: 'intervisie-report-participants',
    data: {
      report: report.id,
      group: report.group ?? 0,
      member: member.id,
      therapist: member.therapist,
      organisation: member.organisation,
      name: member.name,
      answer: member.email === null ? 'named' : 'waiting',
    },
    ...asSystem(req, 'participant of a report'),
  })
  return id
}

/**
 * Sends the report to those who were there: each with an account is asked to confirm; its author has done so by sending it.
 * @param members ids of `intervisie-group-members`; the author may be left out
 * @throws APIError 404 not theirs · 409 sent already, or the group was too small · 400 with fields
 */
export async function sendReport(req: PayloadRequest, id: number, members: readonly number[]): Promise<void> {
  await inTransaction(req, async () => {
    const report = await lockOwnReport(req, id)
    if (report.status === 'sent') throw conflict('Dit verslag is al verstuurd.')
    if (!report.date) throw invalid({ date: 'Vul de datum van de sessie in.' })
    const { author, others, everyone } = await present(req, report, members, report.date)
    const organisations = everyone.flatMap((one) => (one.therapist === null ? [] : [one.organisation]))
    const sentAt = new Date().toISOString()
    await req.payload.db.updateOne({
      collection: 'intervisie-reports',
      id,
      data: { status: 'sent', sentAt, organisations: [...new Set(organisations)], updatedAt: sentAt },
      req,
      returning: false,
    })
    await releaseFiles(req, { collection: 'intervisie-reports', id })
    await takeInto(req, report, await writeDown(req, report, author))
    for (const member of others)
      await askToConfirm(req, report, author.name, member, await writeDown(req, report, member))
    const { organisation } = report
    await recordAudit(req, {
      action: 'intervisie-reports.send',
      subject: 'intervisie-reports',
      subjectId: id,
      organisation,
    })
  })
}
