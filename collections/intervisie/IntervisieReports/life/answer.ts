import type { PayloadRequest } from 'payload'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { getViewer } from '@/src/access/viewer'
import { type Answering, whyNoAnswer } from '@/src/domain/intervisie/answers'
import { conflict, invalid, notFound } from '@/src/lib/errors/refusals'
import { asSystem } from '@/src/lib/local-api'
import { inTransaction } from '@/src/lib/transaction'
import { lockReport, type Participant, participantsOf, type Report } from './row'
import { takeInto } from './takeInto'
import { tellAuthor } from './tell'

/** The report with the place of the person behind `req` in it. @throws APIError 404 for whoever isn't in it · 409 answered already */
async function asked(req: PayloadRequest, id: number, wanted: Answering): Promise<{ report: Report; me: Participant }> {
  const report = await lockReport(req, id)
  const therapist = (await getViewer(req))?.therapist?.id
  const me = (await participantsOf(req, id)).find((one) => therapist !== undefined && one.therapist === therapist)
  if (!me || report.status !== 'sent') throw notFound()
  const why = whyNoAnswer(me.answer, wanted)
  if (why) throw conflict(why)
  return { report, me }
}

/** Somebody confirms that they were there: the session goes into their own dossier. @throws APIError 404, 409, 400 */
export async function confirmReport(req: PayloadRequest, id: number): Promise<void> {
  await inTransaction(req, async () => {
    const { report, me } = await asked(req, id, 'confirm')
    await takeInto(req, report, me.id)
    await written(req, report, 'confirm')
  })
}

/** Somebody says that they weren't there, and why; the author hears it. @throws APIError 404, 409, 400 without a reason */
export async function declineReport(req: PayloadRequest, id: number, reason: string): Promise<void> {
  const said = reason.trim()
  if (!said) throw invalid({ reason: 'Schrijf kort op wat er niet klopt. De schrijver van het verslag leest het.' })
  if (said.length > 500) throw invalid({ reason: 'Gebruik hooguit 500 tekens.' })
  await inTransaction(req, async () => {
    const { report, me } = await asked(req, id, 'decline')
    await req.payload.update({
      collection: 'intervisie-report-participants',
      id: me.id,
      data: { answer: 'declined', answeredAt: new Date().toISOString(), reason: said },
      ...asSystem(req, 'answer to a report'),
    })
    await tellAuthor(req, report, me.id, said)
    await written(req, report, 'decline')
  })
}

const written = (req: PayloadRequest, { id, organisation }: Report, did: Answering) =>
  recordAudit(req, { action: `intervisie-reports.${did}`, subject: 'intervisie-reports', subjectId: id, organisation })
