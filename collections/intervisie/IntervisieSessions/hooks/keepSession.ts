import type { CollectionBeforeChangeHook } from 'payload'
import { lasted, usualCap } from '@/src/domain/intervisie/lasted'
import { sessionTitle } from '@/src/domain/intervisie/session-title'
import { isCalendarDate } from '@/src/domain/shared/calendar-date'
import { invalid } from '@/src/lib/errors/refusals'
import { capOn, sessionFacts } from '../facts'
import { keepReported } from '../reported'
import { judgeSession } from '../rules'

/**
 * What follows from what was filled in: title, minutes, hours and what counts of them, on every way in (KS-INT-1, KS-INT-2).
 * What was handed in keeps to the rules when it is changed.
 */
export const keepSession: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  keepReported(data, originalDoc)
  const facts = sessionFacts({ ...originalDoc, ...data })
  const date = facts.date && isCalendarDate(facts.date) ? facts.date : null
  const cap = facts.therapist !== null && date ? await capOn(req, facts.therapist, date) : usualCap
  // Payload puts what a change doesn't mention into it: hours that are what they were weren't said now.
  const known = facts.hours ?? null
  const said = known === (sessionFacts(originalDoc ?? {}).hours ?? null) ? null : known
  const { fields, problems } = lasted(facts, { said, known, cap })
  if (Object.keys(problems).length > 0) throw invalid(problems)
  if (facts.status === 'submitted' || facts.status === 'returned')
    await judgeSession(req, { ...facts, ...fields, date })
  return { ...data, ...fields, title: sessionTitle(date) }
}
