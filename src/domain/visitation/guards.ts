import { type CalendarDate, isCalendarDate } from '../shared/calendar-date'
import type { VisitKind, VisitStatus } from './labels'
import { minutes } from './times'

/** What a guard may look at: the visit as it stands, what was sent, and the facts around it. */
export type VisitInput = {
  /** The Dutch day on which it is done. */
  today: CalendarDate
  visit: { kind: VisitKind; status: VisitStatus; date: CalendarDate | null; startsAt: string | null }
  /** What was written along: a reason, a question. */
  message?: string | null
  date?: string | null
  startsAt?: string | null
  endsAt?: string | null
  location?: string | null
  /** `updatedAt` of what was seen is that of the visit now; null: wasn't sent. */
  seenIsNow?: boolean | null
  report?: string | null
  improvements?: readonly { text: string; article?: string | null }[] | null
  improvementsDueOn?: string | null
  /** The fee that was shown to who cancels, in cents; null: none was. */
  fee?: number | null
  /** What cancelling costs now, in cents. */
  feeNow: number
  /** Whether a statement of the improvement points was handed in for this visit. */
  hasStatement: boolean
  /** Why the visitor isn't independent of who is visited; null when they are. */
  notIndependent: string | null
  /** Whether the visitor has another visit at that time. */
  visitorBusy: boolean
}

/** Why something can't be done: in Dutch, with the field it belongs to when there is one. */
export type VisitRefusal = { message: string; field?: string; kind: 'input' | 'conflict' }
export type Guard = (input: VisitInput) => VisitRefusal | null

const input = (field: string, message: string): VisitRefusal => ({ kind: 'input', field, message })
const conflict = (message: string): VisitRefusal => ({ kind: 'conflict', message })
const blank = (text: string | null | undefined): boolean => !text?.trim()

/** Whether a report names something that must become better. */
export const hasPoints = ({ improvements }: Pick<VisitInput, 'improvements'>): boolean =>
  (improvements ?? []).some(({ text }) => !blank(text))

const day = (field: string, text: string | null | undefined, missing: string): VisitRefusal | null => {
  if (!text) return input(field, missing)
  return isCalendarDate(text) ? null : input(field, 'Vul een bestaande datum in, als dd-mm-jjjj.')
}

const dateAhead: Guard = ({ date, today }) =>
  day('date', date, 'Vul de datum van het bezoek in.') ??
  (date && date < today ? input('date', 'Deze datum is al geweest. Kies een dag vanaf vandaag.') : null)

const times: Guard = ({ startsAt, endsAt }) => {
  const from = minutes(startsAt)
  const until = minutes(endsAt)
  if (from === null) return input('startsAt', 'Vul in hoe laat het bezoek begint, bijvoorbeeld 09:30.')
  if (until === null) return input('endsAt', 'Vul in hoe laat het bezoek eindigt, bijvoorbeeld 11:30.')
  return until > from ? null : input('endsAt', 'Het einde ligt voor het begin. Controleer beide tijden.')
}

const location: Guard = ({ location: where }) =>
  blank(where) ? input('location', 'Vul in waar het bezoek is: het adres van de praktijk.') : null

const visitorFree: Guard = ({ visitorBusy }) =>
  visitorBusy ? conflict('Je hebt op dat moment al een ander bezoek. Kies een andere tijd.') : null

/** Nobody agrees to a date that isn't there any more: who agrees says to which one. */
const sameDate: Guard = ({ visit, date, startsAt, seenIsNow }) => {
  const told = date !== null && date !== undefined && startsAt !== null && startsAt !== undefined
  if (!told && (seenIsNow === null || seenIsNow === undefined)) {
    return input('date', 'Zeg met welke datum en tijd je akkoord gaat.')
  }
  const same = told ? date === visit.date && startsAt === visit.startsAt : seenIsNow === true
  return same
    ? null
    : conflict('De visiteur heeft het voorstel net veranderd. Bekijk de nieuwe datum en geef dan antwoord.')
}

const notPast: Guard = ({ visit, today }) =>
  visit.date !== null && visit.date < today
    ? conflict('De dag van het bezoek is al voorbij. Neem contact op met je visiteur.')
    : null

const dayHasCome: Guard = ({ visit, today }) =>
  visit.date !== null && visit.date > today
    ? conflict('Het bezoek is nog niet geweest. Meld het op of na de dag zelf.')
    : null

const voluntary: Guard = ({ visit }) =>
  visit.kind === 'voluntary'
    ? null
    : conflict('Deze visitatie is verplicht. Als er een datum is voorgesteld, kun je die afwijzen of afzeggen.')

const feeSeen: Guard = ({ fee, feeNow }) =>
  (fee ?? 0) === feeNow
    ? null
    : conflict('Afzeggen brengt kosten mee, en het bedrag is anders dan je zag. Bekijk het bedrag en bevestig opnieuw.')

const independent: Guard = ({ notIndependent }) => (notIndependent ? conflict(notIndependent) : null)

const report: Guard = (given) =>
  blank(given.report) ? input('report', 'Schrijf het verslag. De therapeut leest dit ook.') : null

const after = (field: string, date: string | null | undefined, today: CalendarDate): VisitRefusal | null =>
  day(field, date, 'Vul in wanneer de verbeterpunten klaar moeten zijn.') ??
  (date && date <= today ? input(field, 'Kies een dag na vandaag.') : null)

const improvementsDue: Guard = (given) =>
  hasPoints(given) ? after('improvementsDueOn', given.improvementsDueOn, given.today) : null

const newTerm: Guard = ({ improvementsDueOn, today }) =>
  improvementsDueOn ? after('improvementsDueOn', improvementsDueOn, today) : null

const statement: Guard = ({ hasStatement }) =>
  hasStatement
    ? null
    : {
        kind: 'conflict',
        field: 'statement',
        message: 'Upload eerst je verbeterpuntenverklaring bij “Upload | Nieuw”, en verstuur die.',
      }

const message =
  (words: string): Guard =>
  (given) =>
    blank(given.message) ? input('message', words) : null

export const visitGuards = {
  dateAhead,
  times,
  location,
  visitorFree,
  sameDate,
  notPast,
  dayHasCome,
  voluntary,
  feeSeen,
  independent,
  report,
  improvementsDue,
  newTerm,
  statement,
  message,
}
