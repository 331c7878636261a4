import type { CollectionBeforeValidateHook } from 'payload'
import { mayWithin } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { isCalendarDate } from '@/src/domain/shared/calendar-date'
import { conflict, invalid } from '@/src/lib/errors/refusals'
import { idFrom } from '@/src/lib/id'
import { correctionOf } from '../correction'
import { lineProblems } from '../lineProblems'
import { ledgerOptions, ownerOf } from '../options'

/**
 * A line that someone books by hand: by staff of who keeps the register, with a reason. Whose line it is follows from the
 * registration; a correction takes all but its points and reason from the line it corrects (norms §2.6).
 */
export const admit: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || !data) return data
  const correction = data.reverses ? await correctionOf(req, data) : null
  const line = { ...data, ...correction }
  const registration = idFrom(line.registration)
  const { categoriesOn, keptBy } = ledgerOptions(req.payload)
  const owner = registration === null ? null : await ownerOf(req, registration)
  const viewer = await getViewer(req)
  if (registration === null || !owner || !mayWithin(viewer, 'reviewEvidence', owner.organisation)) {
    throw invalid({ registration: 'Deze registratie bestaat niet (meer).' })
  }
  const kept = correction?.source ? await keptBy(req, correction.source) : null
  if (kept) throw conflict(kept)
  // A day that doesn't exist never reaches the database: it is refused below, at its field.
  const day = typeof line.earnedOn === 'string' && isCalendarDate(line.earnedOn) ? line.earnedOn : null
  const known = correction || day === null ? null : await categoriesOn(req, registration, day)
  const problems = lineProblems(line, known)
  if (Object.keys(problems).length > 0) throw invalid(problems)
  // No source: two lines by hand are two meetings, where one source would make them one (norms §2.4).
  return { ...line, ...owner, bookedBy: viewer?.userId, source: correction?.source ?? null }
}
