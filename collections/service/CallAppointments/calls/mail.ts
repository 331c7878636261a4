import type { PayloadRequest } from 'payload'
import { timeOf } from '@/src/domain/service/slots'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { phoneInWords } from '@/src/domain/shared/contact'
import { formatDate } from '@/src/lib/format'
import { mailHolder } from '../../../registers/Registrations/life/store'

type Call = {
  id: number
  therapist: number
  organisation: number
  start: Date
  phone: string
  subject: string
  staffName: string | null
}

/** "dinsdag 24 november 2026 om 10:15" is too long for a subject; this stands in the mail. */
const whenOf = (start: Date): string => `${formatDate(amsterdamDay(start))} om ${timeOf(start)} uur`

const page = '/service-contact?open=bellen#bellen'

/** Tells the member that the call stands, with the calendar file (KS-SRV-7). */
export async function mailBooked(req: PayloadRequest, call: Call): Promise<void> {
  const { id, start, phone, subject, staffName } = call
  await mailHolder(req, call, `call:${id}:booked`, (name, link) => ({
    template: 'call-booked',
    props: {
      name,
      when: whenOf(start),
      phone: phoneInWords(phone),
      about: subject,
      staff: staffName,
      calendar: link(`/api/call-appointments/${id}/calendar.ics`),
      link: link(page),
    },
  }))
}

/** Tells the member that we can't call, and why. */
export async function mailCancelled(req: PayloadRequest, call: Call, reason: string): Promise<void> {
  await mailHolder(req, call, `call:${call.id}:cancelled`, (name, link) => ({
    template: 'call-cancelled',
    props: { name, when: whenOf(call.start), reason, link: link(page) },
  }))
}

/** Tells the member that we called in vain. */
export async function mailMissed(req: PayloadRequest, call: Call): Promise<void> {
  await mailHolder(req, call, `call:${call.id}:missed`, (name, link) => ({
    template: 'call-missed',
    props: { name, when: whenOf(call.start), phone: phoneInWords(call.phone), link: link(page) },
  }))
}
