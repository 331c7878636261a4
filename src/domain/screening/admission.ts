import { type CalendarDate, isCalendarDate } from '../shared/calendar-date'
import { dutchDate } from '../shared/dutch'
import { type AdmissionStatus, type RecognitionKind, recognitionKindLabels } from './labels'

/** A recognition as a reviewer grants it; `until` includes its day. */
export type GivenRecognition = {
  kind: RecognitionKind
  name: string
  code?: string | null
  from: CalendarDate
  until?: CalendarDate | null
}

/** The number on a decision letter, e.g. `BR-2026-0012`. */
export const letterNumber = (year: number, count: number): string => `BR-${year}-${String(count).padStart(4, '0')}`

const did: Record<Exclude<AdmissionStatus, 'open'>, string> = {
  admitted: 'heeft dit lid al toegelaten',
  refused: 'heeft dit lid al afgewezen',
  withdrawn: 'heeft de aanmelding ingetrokken',
}

/** Why a screening that is over can't be decided (again): who did what, and when. */
export function alreadyDecided(
  status: Exclude<AdmissionStatus, 'open'>,
  by: string | null,
  on: CalendarDate | null,
): string {
  const who = by ?? (status === 'withdrawn' ? 'Het lid' : 'Een collega')
  return `${who} ${did[status]}${on ? `, op ${dutchDate(on)}` : ''}. Ververs de pagina.`
}

/** What is wrong with the recognitions somebody grants, by field; empty when nothing is. */
export function recognitionProblems(given: readonly GivenRecognition[]): Record<string, string> {
  const problems: Record<string, string> = {}
  given.forEach(({ name, from, until }, index) => {
    const at = (field: string): string => `recognitions.${index}.${field}`
    if (name.trim() === '') problems[at('name')] = 'Vul in waarvoor iemand erkend wordt.'
    if (!isCalendarDate(from)) problems[at('from')] = 'Vul een bestaande datum in, als dd-mm-jjjj.'
    if (until && !isCalendarDate(until)) problems[at('until')] = 'Vul een bestaande datum in, als dd-mm-jjjj.'
    else if (until && until < from) problems[at('until')] = 'Het einde ligt vóór het begin.'
  })
  return problems
}

/** "Massagetherapie (prestatiecode 24104)", as the mail and the letter say it. */
export function recognitionText({ kind, name, code }: Pick<GivenRecognition, 'kind' | 'name' | 'code'>): string {
  const label = recognitionKindLabels[kind]
  const word = kind === 'professional' ? 'code' : label === label.toUpperCase() ? label : label.replace(/^Pres/, 'pres')
  return code ? `${name} (${word} ${code})` : kind === 'professional' ? name : `${name} (${word})`
}
