import type { PayloadRequest } from 'payload'
import { decidersOf } from '@/plugins/review/earlier-judge'
import type { MailTo, ReviewAct } from '@/plugins/review/options'
import { reopen } from '@/plugins/review/reopen'
import { getViewer } from '@/src/access/viewer'
import type { MailTemplate } from '@/src/emails'
import { conflict } from '@/src/lib/errors/refusals'
import { relationIn } from '../shared/relationIn'
import { loadSubject } from './subject'

const bySomeoneElse = 'Jij nam de beslissing waartegen dit bezwaar gaat. Laat een collega het bezwaar beoordelen.'

/** An objection is judged by someone else than who decided, while that decision still stands. @throws APIError 409 */
export async function guardObjection(req: PayloadRequest, { item, action }: ReviewAct): Promise<void> {
  if (action === 'edit' || action === 'delete' || action === 'reopen') return
  const subject = await loadSubject(req, item.fields.subject, item.fields.subjectId)
  if (action !== 'submit') {
    const user = (await getViewer(req))?.userId ?? null
    const first = relationIn(item.fields.firstReviewer)
    const deciders = subject ? await decidersOf(req, subject) : []
    if (user !== null && (user === first || deciders.includes(user))) throw conflict(bySomeoneElse)
  }
  if (subject?.status !== 'rejected' && (action === 'submit' || action === 'approve')) {
    throw conflict('De beslissing waartegen dit bezwaar gaat, staat niet meer.')
  }
}

/** An objection that is right puts the item before the reviewers again. */
export async function settleObjection(req: PayloadRequest, { item, action, reason }: ReviewAct): Promise<void> {
  const { subject, subjectId } = item.fields
  const id = relationIn(subjectId)
  if (action !== 'approve' || typeof subject !== 'string' || id === null) return
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
  if (action === 'approve') return { template: 'objection-upheld', props: { name, about, remark: reason, link } }
  if (action !== 'reject') return null
  return { template: 'objection-dismissed', props: { name, about, ground: reason ?? '', link } }
}
