import type { Problems } from '../evidence/problems'
import { blank, collect, needsFile, pastDay } from '../registers/problems'
import type { CalendarDate } from '../shared/calendar-date'

export type ClaimDraft = {
  title?: string | null
  registration?: unknown
  provider?: unknown
  date?: CalendarDate | null
  files?: readonly unknown[] | null
}

/** What a claim of missing points needs before it can be handed in. */
export const claimProblems = (draft: ClaimDraft, today: CalendarDate): Problems =>
  collect({
    title: blank(draft.title) ? 'Vul in welke scholing je deed.' : null,
    registration: draft.registration ? null : 'Kies voor welke registratie de punten zijn.',
    provider: draft.provider ? null : 'Kies wie de scholing gaf.',
    date: pastDay(draft.date, today, 'Vul de laatste dag van de scholing in.'),
    files: needsFile(draft.files, 'Voeg je bewijs van deelname toe.'),
  })
