import type { CollectionBeforeChangeHook } from 'payload'
import { checkFiles } from '@/plugins/review/files'
import { lasted, usualCap } from '@/src/domain/intervisie/lasted'
import { sessionTitle } from '@/src/domain/intervisie/session-title'
import { isCalendarDate } from '@/src/domain/shared/calendar-date'
import { conflict, invalid } from '@/src/lib/errors/refusals'
import { sessionFacts } from '../../IntervisieSessions/facts'
import { groupOf } from '../groupOf'

/** A report is of the group its author was in that day, lasts from begin to end, and is changed only before it is sent. */
export const keepReport: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation === 'update' && originalDoc?.status === 'sent')
    throw conflict('Dit verslag is al verstuurd. Trek het eerst in; dat kan zolang niemand anders het heeft bevestigd.')
  const facts = sessionFacts({ ...originalDoc, ...data })
  const therapist = facts.therapist
  const date = facts.date && isCalendarDate(facts.date) ? facts.date : null
  const group = therapist !== null && date ? await groupOf(req, therapist, date) : null
  const { fields, problems } = lasted(facts, { said: null, known: null, cap: usualCap })
  if (Object.keys(problems).length > 0) throw invalid(problems)
  if (data.files !== undefined) await checkFiles(req, data.files, therapist)
  // Sending alone changes these (life/).
  const { status = 'draft', sentAt = null, organisations = [] } = originalDoc ?? {}
  return {
    ...data,
    status,
    sentAt,
    organisations,
    group,
    hours: fields.hours,
    title: sessionTitle(date, 'Groepsverslag'),
  }
}
