'use server'

import { cancelSession } from '@/collections/accreditation/CourseSessions/cancel'
import { offerAgain, stopOffering } from '@/collections/accreditation/Courses/offering'
import { UnreadableForm } from '@/src/features/portal/attempt'
import { idFrom } from '@/src/lib/id'
import { asUser } from '@/src/lib/local-api'
import type { PortalFormState } from '@/src/ui/form/portal-form-state'
import { attempt } from './attempt'
import { courseFields, providerFields, sessionFields } from './forms'
import { judgedIn, reader } from './read'

/** Makes a course, or changes what may be changed without the committee (KK-PRV-1). Form: courseFields. */
export async function saveCourse(_before: PortalFormState, sent: FormData): Promise<PortalFormState> {
  return attempt(sent, courseFields, async (req, values) => {
    const read = reader(values)
    const free = { summary: read.text('summary'), price: read.number('price'), signUpUrl: read.address('signUpUrl') }
    const judged = values.judged === 'yes' ? null : judgedIn(read, values.form)
    if (Object.keys(read.problems).length > 0) throw new UnreadableForm(read.problems)
    if (values.id || !judged) {
      const id = idFrom(values.id) ?? 0
      await req.payload.update({ collection: 'courses', id, data: { ...free, ...judged }, ...asUser(req) })
      return `/opleider/scholingen/${id}?melding=bewaard`
    }
    const made = await req.payload.create({
      collection: 'courses',
      data: { ...free, ...judged, provider: idFrom(values.provider) ?? 0, status: 'draft' },
      ...asUser(req),
    })
    return `/opleider/scholingen/${made.id}?melding=gemaakt`
  })
}

/** Takes a course out of the agenda, or up again. Form: `id`, `intent` (`stop`/`again`). */
export async function offerCourse(_before: PortalFormState, sent: FormData): Promise<PortalFormState> {
  return attempt(sent, ['id', 'intent'], async (req, { id, intent }) => {
    const course = await (intent === 'again' ? offerAgain : stopOffering)(req, id)
    return `/opleider/scholingen/${course}?melding=${intent === 'again' ? 'opgenomen' : 'gestopt'}`
  })
}

/** Plans a meeting of a course, or changes one that is still to come (KK-PRV-1). Form: sessionFields. */
export async function saveSession(_before: PortalFormState, sent: FormData): Promise<PortalFormState> {
  return attempt(sent, sessionFields, async (req, values) => {
    const read = reader(values)
    const startsOn = read.day('startsOn')
    const data = {
      startsOn: startsOn ?? '',
      // A meeting of one day needn't say its day twice.
      endsOn: (values.endsOn?.trim() ? read.day('endsOn') : startsOn) ?? '',
      startTime: read.time('startTime'),
      endTime: read.time('endTime'),
      online: values.online === 'yes',
      venue: read.text('venue'),
      place: read.text('place'),
      price: read.number('price'),
      seats: read.number('seats'),
      signUpUrl: read.address('signUpUrl'),
    }
    read.needed('startsOn', 'Vul de eerste dag in.')
    const course = idFrom(values.course)
    if (course === null) read.problems.course = 'Kies welke scholing het is.'
    if (course === null || Object.keys(read.problems).length > 0) throw new UnreadableForm(read.problems)
    if (values.id) {
      const id = idFrom(values.id) ?? 0
      await req.payload.update({ collection: 'course-sessions', id, data, ...asUser(req) })
      return `/opleider/bijeenkomsten/${id}?melding=bewaard`
    }
    const made = await req.payload.create({
      collection: 'course-sessions',
      data: { ...data, course, status: 'planned' },
      ...asUser(req),
    })
    return `/opleider/bijeenkomsten/${made.id}?melding=gepland`
  })
}

/** Says that a meeting doesn't take place. Form: `id`, `reason`. */
export async function cancelSessionAction(_before: PortalFormState, sent: FormData): Promise<PortalFormState> {
  return attempt(sent, ['id', 'reason'], async (req, { id, reason }) => {
    const session = await cancelSession(req, id, reason ?? '')
    return `/opleider/bijeenkomsten/${session}?melding=afgezegd`
  })
}

/** Keeps the particulars of a provider, as the agenda shows them. Form: providerFields. */
export async function saveProvider(_before: PortalFormState, sent: FormData): Promise<PortalFormState> {
  return attempt(sent, providerFields, async (req, values) => {
    const read = reader(values)
    const data = {
      about: read.text('about'),
      website: read.address('website'),
      email: read.text('email'),
      phone: read.text('phone'),
      place: read.text('place'),
    }
    await req.payload.update({ collection: 'providers', id: idFrom(values.id) ?? 0, data, ...asUser(req) })
    return '/opleider/gegevens?melding=bewaard'
  })
}
