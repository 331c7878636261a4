import type { Problems } from '../evidence/problems'
import type { CalendarDate } from '../shared/calendar-date'

/** What a therapist hands in about visitation (KS-VIS-1). */
export const uploadSubjectLabels = {
  proof: 'Bewijs van een visitatie die geweest is',
  questionnaire: 'Ingevulde vragenlijst',
  statement: 'Verbeterpuntenverklaring',
  other: 'Iets anders waar de visiteur om vroeg',
} as const

export type UploadSubject = keyof typeof uploadSubjectLabels

export type UploadDraft = {
  title?: string | null
  subject?: string | null
  visitedOn?: CalendarDate | null
  files?: readonly unknown[] | null
}

/**
 * What a document about visitation needs before it can be handed in: field → Dutch message (KS-VIS-1).
 * @param today the Dutch day it is handed in on
 */
export function uploadProblems(draft: UploadDraft, today: CalendarDate): Problems {
  const problems: Problems = {}
  if (!draft.title?.trim()) problems.title = 'Geef het een korte naam.'
  if (!draft.subject) problems.subject = 'Kies wat het is.'
  if (draft.subject === 'proof' && !draft.visitedOn) problems.visitedOn = 'Vul in wanneer de visitatie was.'
  if (draft.visitedOn && draft.visitedOn > today)
    problems.visitedOn = 'Deze datum ligt in de toekomst. Lever het bewijs in als de visitatie geweest is.'
  if (!draft.files || draft.files.length === 0) problems.files = 'Voeg het bestand toe.'
  return problems
}
