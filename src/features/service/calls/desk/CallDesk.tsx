import { ArrowLeft } from 'lucide-react'
import Link from 'next/link'
import type { OpeningHours } from '@/collections/service/CallAppointments/calls/hours'
import { callActions, whyNotCall } from '@/src/domain/service/calls'
import { timeOf } from '@/src/domain/service/slots'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { phoneInWords } from '@/src/domain/shared/contact'
import desk from '@/src/features/evidence/review/desk/Desk.module.css'
import itemStyles from '@/src/features/evidence/review/item/Item.module.css'
import { ItemHead } from '@/src/features/evidence/review/item/ItemHead'
import visits from '@/src/features/visitation/desk/desk.module.css'
import { formatMoment } from '@/src/lib/format'
import { dayLong } from '../words'
import { type CallDeskAddress, callDeskHref } from './address'
import { CallBadge } from './CallList'
import { CallSteps } from './CallSteps'
import look from './calls.module.css'
import type { CallLine } from './queries'

type Props = {
  call: CallLine
  address: CallDeskAddress
  /** The colleagues who are there and have no call at that time. */
  free: OpeningHours['staff']
  /** Why it can't be made as planned; null: it can. */
  misfit: string | null
  now: Date
}

/** One call: whom, on which number, about what, and what came of it (KS-SRV-7). */
export function CallDesk({ call, address, free, misfit, now }: Props) {
  const { id, start, end, phone, subject, note, status, cancelReason, cancelledAt, staffName } = call
  const can = callActions.filter((action) => whyNotCall(action, 'staff', call, now) === null)
  return (
    <>
      <div className={`${desk.files} ${visits.middle}`}>
        <div className={desk.paper}>
          {misfit && (
            <p className={look.gone}>
              {misfit}{' '}
              {free.length > 0
                ? 'Geef het gesprek aan een collega, of annuleer het met een reden.'
                : 'Geen collega is op deze tijd vrij: annuleer het met een reden, dan krijgt het lid een mail.'}
            </p>
          )}
          <section aria-label="Waarover">
            <h2 className={visits.heading}>Waarover</h2>
            <p className={visits.text}>{subject}</p>
            <dl>
              <dt>Wanneer</dt>
              <dd>
                {dayLong(amsterdamDay(start))}, {timeOf(start)} tot {timeOf(end)}
              </dd>
              <dt>Telefoon</dt>
              <dd>
                <a href={`tel:${phone}`}>{phoneInWords(phone)}</a>
              </dd>
              <dt>Wie belt</dt>
              <dd>{staffName ?? 'Een collega'}</dd>
              {note && (
                <>
                  <dt>Notitie</dt>
                  <dd>{note}</dd>
                </>
              )}
              {status === 'cancelled' && (
                <>
                  <dt>Geannuleerd</dt>
                  <dd>
                    {cancelledAt && `${formatMoment(cancelledAt)}: `}
                    {cancelReason ?? 'door het lid zelf'}
                  </dd>
                </>
              )}
            </dl>
          </section>
        </div>
      </div>
      <div className={desk.form}>
        <div className={desk.keys}>
          <Link className={desk.back} href={callDeskHref({ ...address, open: undefined })} prefetch={false}>
            <ArrowLeft aria-hidden size={18} /> Dag
          </Link>
        </div>
        <div className={itemStyles.head} data-head>
          <ItemHead title={call.name} />
          <p className={itemStyles.soft}>
            {call.organisation}
            {call.membershipNumber && `, lidnummer ${call.membershipNumber}`}
          </p>
          <p>
            <a href={`/admin/collections/therapists/${call.therapist}`}>Alle gegevens van dit lid</a>
          </p>
          <p>
            <CallBadge call={call} misfit={misfit !== null} now={now} />
          </p>
          <p>
            <Link href={callDeskHref({ ...address, open: undefined })} prefetch={false}>
              Sluit, en bekijk wat er vrij is
            </Link>
          </p>
        </div>
        <CallSteps can={can} colleagues={status === 'booked' ? free : []} id={id} />
      </div>
    </>
  )
}
