import { addDays, addMonths, type CalendarDate, daysBetween, laterOf } from '../shared/calendar-date'
import { dutchDate } from '../shared/dutch'
import type { Submission } from './assessment'
import type { Dossier, Period } from './dossier'
import type { Norm } from './norm'

/**
 * The first day on which a dossier can be submitted: the window before the end. Once it had opened, an extension doesn't
 * close it again (norms §2.16).
 * @returns null where nothing is ever submitted
 */
export function submissionOpensOn(norm: Norm, { end, extensions = [] }: Period): CalendarDate | null {
  if (!norm.submission) return null
  const { windowMonths } = norm.submission
  const opened = extensions
    .map(({ previousEnd, decidedOn }) => ({ opensOn: addMonths(previousEnd, -windowMonths), decidedOn }))
    .find(({ opensOn, decidedOn }) => decidedOn >= opensOn)
  return opened?.opensOn ?? addMonths(end, -windowMonths)
}

/**
 * The last day to submit: the end, plus the term in which providers may still book. A missing-points claim that was made
 * in time stops that clock: after its decision there are as many days left as there were when it was made (norms §2.16).
 */
export function lastSubmissionDay(norm: Norm, { end, claims = [] }: Period): CalendarDate {
  const last = addDays(end, norm.bookingTermWeeks * 7)
  const resumed = claims.flatMap(({ from, until }) =>
    until !== null && from <= last ? [addDays(until, daysBetween(from, last))] : [],
  )
  return resumed.reduce(laterOf, last)
}

/** Whether a missing-points claim that was made in time still waits: as long as it does, the last day is suspended. */
export const hasOpenClaim = (norm: Norm, period: Period): boolean =>
  (period.claims ?? []).some(({ from, until }) => until === null && from <= lastSubmissionDay(norm, period))

/**
 * Whether the dossier can be submitted on a day, and if not why not and from when (KK-DOS-5, ux.md 7).
 * @param complete whether nothing is missing, judged with documents up to the period's end
 */
export function submissionOn(norm: Norm, dossier: Dossier, on: CalendarDate, complete: boolean): Submission {
  const opensOn = submissionOpensOn(norm, dossier.period)
  if (!opensOn) {
    return {
      open: false,
      opensOn: null,
      lastDay: null,
      retroactive: false,
      reason: 'Bij dit register meld je je dossier niet aan: je verplichtingen lopen per kalenderjaar door.',
    }
  }
  const lastDay = lastSubmissionDay(norm, dossier.period)
  const retroactive = on > dossier.period.end
  const answer = (reason: string, isOpen = false): Submission => ({
    open: isOpen,
    opensOn,
    lastDay,
    reason,
    retroactive,
  })

  if (dossier.submittedOn) return answer(`Je hebt je dossier aangemeld op ${dutchDate(dossier.submittedOn)}.`)
  if (on < opensOn) return answer(`Aanmelden kan vanaf ${dutchDate(opensOn)}.`)
  if (on > lastDay && !dossier.claimOpen && !hasOpenClaim(norm, dossier.period)) {
    return answer(`Aanmelden kon tot en met ${dutchDate(lastDay)}. Neem contact op met het register.`)
  }
  if (!complete) return answer('Je dossier is nog niet compleet. Doe eerst wat er nog ontbreekt.')
  return answer(
    retroactive
      ? 'Je kunt je dossier aanmelden, met terugwerkende kracht.'
      : `Je kunt je dossier aanmelden, tot en met ${dutchDate(lastDay)}.`,
    true,
  )
}
