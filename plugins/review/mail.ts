import type { PayloadRequest } from 'payload'
import type { MailTemplate } from '@/src/emails'
import { queueMail } from '../notifications/queueMail'
import type { ReviewItem } from './item'
import type { ReviewSettings } from './options'
import type { Outcome, ReviewAction } from './outcome'
import { ownerOf } from './people'

export type About = {
  item: ReviewItem
  action: ReviewAction
  outcome: Outcome
  settings: ReviewSettings
  /** Id of the event; makes the mail's key, so that one event is one mail. */
  event: number
  at: Date
  ground?: string | null
}

type Common = { name: string; noun: string; title: string; link: string; objection: string }

/** Where the owner finds the item. */
const linkTo = (req: PayloadRequest, { memberPath }: ReviewSettings, item: ReviewItem): string =>
  `${req.payload.config.serverURL}${memberPath}#${item.collection}-${item.id}`

/** Tells the owner what happened, by mail, when their account has an address. */
export async function mailAbout(req: PayloadRequest, about: About): Promise<void> {
  const { item, settings, event } = about
  const owner = await ownerOf(req, item.therapist)
  if (!owner.email) return
  const link = linkTo(req, settings, item)
  const act = {
    item,
    action: about.action,
    points: about.outcome.points,
    reason: about.outcome.message,
    bookings: null,
    ground: about.ground ?? null,
    at: about.at,
  }
  const own = await settings.mailFor?.(req, act, { name: owner.firstName, link })
  const objection = `${req.payload.config.serverURL}/bezwaar/${item.collection}/${item.id}`
  const common = { name: owner.firstName, noun: settings.noun, title: item.title, link, objection }
  const mail = own ?? compose(about, common)
  await queueMail(req, { to: owner.email, key: `review:${event}`, organisation: item.organisation, ...mail })
}

function compose({ item, action, outcome, settings, at }: About, { objection, ...common }: Common): MailTemplate {
  const said = outcome.message ?? ''
  switch (action) {
    case 'submit': {
      const answerBy = outcome.fields.reviewDueOn ?? item.reviewDueOn ?? ''
      const props = { ...common, submittedAt: at.toISOString(), answerBy, files: outcome.files }
      return { template: 'evidence-received', props }
    }
    case 'approve': {
      const { points, vault } = settings
      const granted = points && outcome.points !== null ? { label: points.label, points: outcome.points } : null
      const props = { ...common, granted, remark: outcome.message, filesReadable: vault === 'readable' }
      return { template: 'evidence-approved', props }
    }
    case 'correct': {
      const points = settings.points && { label: settings.points.label, points: outcome.points ?? 0 }
      return { template: 'evidence-corrected', props: { ...common, granted: points, reason: said } }
    }
    case 'return':
      return { template: 'evidence-returned', props: { ...common, question: said } }
    case 'reject':
      return { template: 'evidence-rejected', props: { ...common, ground: said, objection } }
  }
}
