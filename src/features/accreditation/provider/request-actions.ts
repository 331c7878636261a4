'use server'

import { moveRequest } from '@/collections/accreditation/AccreditationRequests/life/transition'
import { judgedChanges } from '@/src/domain/accreditation/course-changes'
import { UnreadableForm } from '@/src/features/portal/attempt'
import { notFound } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { asUser } from '@/src/lib/local-api'
import { inTransaction } from '@/src/lib/transaction'
import type { PortalFormState } from '@/src/ui/form/portal-form-state'
import { parseTypedLines, readTypedLines } from '../typed-lines'
import { apply, askForChange } from './apply'
import { attempt } from './attempt'
import { changeFields, requestFields } from './forms'
import { judgedIn, reader } from './read'

/** Applies for accreditation, in one form for several registers (KK-PRV-1). Form: requestFields. */
export async function applyAction(_before: PortalFormState, sent: FormData): Promise<PortalFormState> {
  return attempt(sent, requestFields, async (req, values) => {
    const { lines, problems } = readTypedLines(parseTypedLines(values.lines))
    const course = idFrom(values.course)
    if (course === null) problems.course = 'Kies voor welke scholing je accreditatie aanvraagt.'
    if (course === null || Object.keys(problems).length > 0) throw new UnreadableForm(problems)
    const submit = values.intent === 'submit'
    const kind = values.kind === 'renewal' ? 'renewal' : 'new'
    const made = await apply(req, { course, kind, motivation: values.motivation?.trim() || null, lines, submit })
    const [first] = made
    const done = submit ? 'ingediend' : 'concept'
    return made.length === 1 ? `/opleider/aanvragen/${first}?melding=${done}` : `/opleider/aanvragen?melding=${done}`
  })
}

/** Changes a request that is a draft or has a question, and hands it in when the button says so. Form: requestFields. */
export async function saveRequestAction(_before: PortalFormState, sent: FormData): Promise<PortalFormState> {
  return attempt(sent, requestFields, (req, values) =>
    inTransaction(req, async () => {
      const id = idFrom(values.id)
      if (id === null) throw notFound()
      const { lines, problems } = readTypedLines(parseTypedLines(values.lines))
      if (Object.keys(problems).length > 0) throw new UnreadableForm(problems)
      const data = { motivation: values.motivation?.trim() || null, ...(values.kind === 'change' ? {} : { lines }) }
      await req.payload.update({ collection: 'accreditation-requests', id, data, ...asUser(req) })
      const { intent } = values
      if (intent === 'submit') await moveRequest(req, { id, action: 'submit' })
      if (intent === 'answer') await moveRequest(req, { id, action: 'answer', message: values.message })
      return `/opleider/aanvragen/${id}?melding=${intent === 'submit' ? 'ingediend' : intent === 'answer' ? 'beantwoord' : 'concept'}`
    }),
  )
}

/** Takes a request back from the committee. Form: `id`. */
export async function withdrawRequestAction(_before: PortalFormState, sent: FormData): Promise<PortalFormState> {
  return attempt(sent, ['id'], async (req, { id }) => {
    const moved = await moveRequest(req, { id, action: 'withdraw' })
    return `/opleider/aanvragen/${moved.id}?melding=ingetrokken`
  })
}

/** Throws a draft away. Form: `id`. */
export async function deleteRequestAction(_before: PortalFormState, sent: FormData): Promise<PortalFormState> {
  return attempt(sent, ['id'], async (req, { id }) => {
    await req.payload.delete({ collection: 'accreditation-requests', id: idFrom(id) ?? 0, ...asUser(req) })
    return '/opleider/aanvragen?melding=verwijderd'
  })
}

/** Asks for a change of an accredited course (KK-PRV-1). Form: changeFields. */
export async function changeAction(_before: PortalFormState, sent: FormData): Promise<PortalFormState> {
  return attempt(sent, changeFields, async (req, values) => {
    const read = reader(values)
    const wanted = judgedIn(read, values.form)
    if (Object.keys(read.problems).length > 0) throw new UnreadableForm(read.problems)
    const course = idFrom(values.course)
    if (course === null) throw notFound()
    const before = await req.payload.findByID({ collection: 'courses', id: course, ...asUser(req) })
    const changes = judgedChanges(before, wanted)
    if (Object.keys(changes).length === 0) throw new UnreadableForm({ title: 'Er is nog niets gewijzigd.' })
    await askForChange(req, { course, changes, motivation: values.motivation?.trim() || null })
    return `/opleider/scholingen/${course}?melding=wijziging`
  })
}
