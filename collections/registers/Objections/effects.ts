import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { decisionsOn } from '@/plugins/review/earlier-judge'
import type { MailTo, ReviewAct } from '@/plugins/review/options'
import { reopen } from '@/plugins/review/reopen'
import { getViewer } from '@/src/access/viewer'
import { mayObject } from '@/src/domain/registers/objection'
import type { MailTemplate } from '@/src/emails'
import { conflict } from '@/src/lib/errors/refusals'
import { reopenAdmission } from '../../screening/Admissions/decide/refuse'
import { relationIn } from '../shared/relationIn'
import { loadSubject } from './subject'

const gone = 'De beslissing waartegen dit bezwaar gaat, staat niet meer.'
const firstThePoints =
  'Geef je het lid gelijk? Open dan eerst de inzending, corrigeer daar de punten, en keur daarna dit bezwaar goed.'
const bySomeoneElse = 'Jij nam de beslissing waartegen dit bezwaar gaat. Laat een collega het bezwaar beoordelen.'

/** An objection is judged by someone else than who decided, while that decision still stands. @throws APIError 409 */
export async function guardObjection(req: PayloadRequest, { item, action }: ReviewAct): Promise<void> {
  if (action === 'edit' || action === 'delete' || action === 'reopen') return
  const subject = await loadSubject(req, item.fields.subject, item.fields.subjectId)
  if (action === 'submit') {
    if (!subject || !mayObject(subject)) throw conflict(gone)
    return
  }
  const since = new Date(z.string().parse(item.fields.submittedAt))
  const decisions = subject ? await decisionsOn(req, subject) : []
  const first = [
    relationIn(item.fields.firstReviewer),
    ...decisions.filter(({ at }) => at < since).map(({ actor }) => actor),
  ]
  const user = (await getViewer(req))?.userId ?? null
  if (user !== null && first.includes(user)) throw conflict(bySomeoneElse)
  if (action !== 'approve') return
  if (subject?.status === 'approved') {
    const mended = decisions.some(
      ({ at, action, actor }) => at >= since && action === 'correct' && !first.includes(actor),
    )
    if (!mended) throw conflict(firstThePoints)
  } else if (subject?.status !== 'rejected') throw conflict(gone)
}

/** An objection that is right puts what was turned down before the reviewers again; points were corrected already. */
export async function settleObjection(req: PayloadRequest, { item, action, reason }: ReviewAct): Promise<void> {
  const { subject, subjectId } = item.fields
  const id = relationIn(subjectId)
  if (action !== 'approve' || typeof subject !== 'string' || id === null) return
  if ((await loadSubject(req, subject, id))?.status !== 'rejected') return
  if (subject === 'admissions') return reopenAdmission(req, id)
  await reopen(req, { collection: subject, id, reason: reason ?? 'Bezwaar gegrond.', by: 'Registerhuis' })
}

/** An objection is answered in its own words: upheld, or dismissed with the ground. */
export async function objectionMail(
  req: PayloadRequest,
  { item, action, reason }: ReviewAct,
  { name }: MailTo,
): Promise<MailTemplate | null> {
  const about = item.title.replace(/^Bezwaar: /, '')
  const link = `${req.payload.config.serverURL}/bezwaar`
  if (action === 'approve') {
    const subject = await loadSubject(req, item.fields.subject, item.fields.subjectId)
    const points = subject?.status === 'approved' ? subject.granted : null
    return { template: 'objection-upheld', props: { name, about, points, remark: reason, link } }
  }
  if (action !== 'reject') return null
  return { template: 'objection-dismissed', props: { name, about, ground: reason ?? '', link } }
}
