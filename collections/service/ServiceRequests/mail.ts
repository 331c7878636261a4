import type { PayloadRequest } from 'payload'
import { requestKindLabels } from '@/src/domain/service/labels'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import type { MailTemplate } from '@/src/emails'
import { mailHolder } from '../../registers/Registrations/life/store'
import type { RequestRow } from './row'

type About = Pick<RequestRow, 'id' | 'kind' | 'therapist' | 'organisation'>

/** What happened to a request, with what the mail about it says. */
export type Told =
  | { what: 'received'; confirmed: string[]; effectOn: CalendarDate | null }
  | { what: 'handled'; answer: string | null; effectOn: CalendarDate | null }
  | { what: 'refused'; answer: string; credited: boolean }
  | { what: 'effected' }
  | { what: 'withdrawn'; credited: boolean; kept: 'price' | 'included' | null }

/** Tells the member what happened to their request, once each (KS-SRV-1 … KS-SRV-5). */
export const mailRequest = (req: PayloadRequest, about: About, told: Told): Promise<void> =>
  mailHolder(req, about, `service-request:${about.id}:${told.what}`, (name, link) =>
    compose(about, told, { name, kind: requestKindLabels[about.kind] }, link),
  )

function compose(
  { kind }: About,
  told: Told,
  who: { name: string; kind: string },
  link: (path: string) => string,
): MailTemplate {
  const common = { ...who, link: link('/service-contact?open=verzoeken') }
  switch (told.what) {
    case 'received':
      return { template: 'request-received', props: { ...common, confirmed: told.confirmed, effectOn: told.effectOn } }
    case 'handled':
      return { template: 'request-handled', props: { ...common, answer: told.answer, effectOn: told.effectOn } }
    case 'refused':
      return { template: 'request-refused', props: { ...common, answer: told.answer, credited: told.credited } }
    case 'effected': {
      const ended = kind === 'deregistration'
      return {
        template: 'request-effected',
        props: { ...common, ended, link: link(ended ? '/mijn-gegevens' : '/account') },
      }
    }
    case 'withdrawn':
      return { template: 'request-withdrawn', props: { ...common, credited: told.credited, kept: told.kept } }
  }
}
