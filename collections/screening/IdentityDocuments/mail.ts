import type { PayloadRequest } from 'payload'
import type { MailTo, ReviewAct } from '@/plugins/review/options'
import type { MailTemplate } from '@/src/emails'
import { refusalOf } from './effects'

/** What is told about a copy: that it was seen and erased, or how to mask it better (KS-PER-2). */
export async function identityMail(
  _req: PayloadRequest,
  act: ReviewAct,
  { name, link }: MailTo,
): Promise<MailTemplate | null> {
  if (act.action === 'approve') return { template: 'identity-seen', props: { name, link } }
  const refusal = refusalOf(act)
  if (refusal === 'number-visible') return { template: 'identity-number-visible', props: { name, link } }
  return refusal === 'unreadable'
    ? { template: 'identity-unreadable', props: { name, link, reason: act.reason ?? '' } }
    : null
}
