import type { PayloadRequest } from 'payload'
import { queueMail } from '@/plugins/notifications/queueMail'
import type { MailTemplate } from '@/src/emails'
import { contactsOf } from '../../Providers/contacts'
import type { RequestRow } from '../row'
import type { Granted } from './grant'
import type { RequestMove } from './transition'

type About = {
  request: RequestRow
  action: RequestMove
  message: string | null
  /** Id of the message on the request; makes the keys of the mails. */
  said: number
  reviewDueOn: string | null
  granted: Granted | null
}

function compose(
  { request, action, message, reviewDueOn, granted }: About,
  name: string,
  link: string,
): MailTemplate | null {
  const common = { name, course: request.title, link }
  switch (action) {
    case 'submit':
      return { template: 'accreditation-received', props: { ...common, answerBy: reviewDueOn ?? '' } }
    case 'return':
      return { template: 'accreditation-question', props: { ...common, question: message ?? '' } }
    case 'approve':
      return { template: 'accreditation-granted', props: { ...common, granted, remark: message } }
    case 'reject':
      return { template: 'accreditation-rejected', props: { ...common, ground: message ?? '' } }
    // What the provider did itself needs no mail; the committee sees it at its desk.
    case 'answer':
    case 'withdraw':
      return null
  }
}

/** Tells the contact persons of the provider what became of their request. */
export async function mailAboutRequest(req: PayloadRequest, about: About): Promise<void> {
  const { request, said } = about
  const link = `${req.payload.config.serverURL}/opleider/aanvragen/${request.id}`
  for (const { user, name, email } of await contactsOf(req, request.provider)) {
    const mail = compose(about, name, link)
    if (!mail) continue
    await queueMail(req, {
      to: email,
      key: `accreditation:${said}:${user}`,
      organisation: request.organisation,
      ...mail,
    })
  }
}
