import { z } from 'zod'
import type { CalendarDate } from '../shared/calendar-date'
import { tidyText } from '../shared/tidy-text'
import { type FormField, longest } from './field'

export type Answer = { field: string; value: string }
export type AnswerProblem = { field?: string; message: string }

/** How dates and numbers are typed: null when it isn't one. */
export type Readers = { date: (text: string) => CalendarDate | null; number: (text: string) => number | null }

type Read = { value: string } | { problem: string }

const mailAddress = z.email()

const missing = ({ kind, label }: FormField): string => {
  if (kind === 'checkbox') return `Zet een vinkje bij “${label}”.`
  if (kind === 'radio' || kind === 'select') return `Maak een keuze bij “${label}”.`
  return `Vul “${label}” in.`
}

const within = (text: string, most: number, label: string): Read =>
  text.length > most ? { problem: `Maak “${label}” korter: hoogstens ${most} tekens.` } : { value: text }

function readOne(field: FormField, text: string, readers: Readers): Read {
  const { kind, label } = field
  switch (kind) {
    case 'text':
      return within(text.replace(/\s+/g, ' '), longest.text, label)
    case 'textarea':
      return within(text, longest.textarea, label)
    case 'email':
      return text.length <= longest.email && mailAddress.safeParse(text).success
        ? { value: text }
        : { problem: `Vul bij “${label}” een e-mailadres in, zoals naam@voorbeeld.nl.` }
    case 'number': {
      const number = text.length > 20 ? null : readers.number(text)
      return number === null
        ? { problem: `Vul bij “${label}” een getal in, bijvoorbeeld 7,5.` }
        : { value: String(number).replace('.', ',') }
    }
    case 'date': {
      const date = readers.date(text)
      return date ? { value: date } : { problem: `Vul bij “${label}” een bestaande datum in, bijvoorbeeld 22-11-2026.` }
    }
    case 'checkbox':
      return { value: 'ja' }
    case 'select':
    case 'radio':
      return field.options.some(({ value }) => value === text)
        ? { value: text }
        : { problem: `Kies bij “${label}” een antwoord dat in de lijst staat.` }
    default:
      return kind satisfies never
  }
}

/**
 * What was filled in as it is kept, or everything that is wrong with it (issue 7.2). What was left empty is not kept; a box
 * without a tick is: it says no.
 * @param typed name of a field → what was typed; anything that isn't in the form is a sign that it has changed since
 */
export function answersOf(
  fields: readonly FormField[],
  typed: ReadonlyMap<string, string>,
  readers: Readers,
): { answers: Answer[] } | { problems: AnswerProblem[] } {
  const known = new Set(fields.map(({ name }) => name))
  const problems: AnswerProblem[] = []
  const answers: Answer[] = []
  for (const field of fields) {
    const text = tidyText(typed.get(field.name) ?? '')
    if (text === '' && field.required) problems.push({ field: field.name, message: missing(field) })
    if (text === '' && !field.required && field.kind === 'checkbox') answers.push({ field: field.name, value: 'nee' })
    if (text === '') continue
    const read = readOne(field, text, readers)
    if ('problem' in read) problems.push({ field: field.name, message: read.problem })
    else answers.push({ field: field.name, value: read.value })
  }
  if ([...typed.keys()].some((name) => !known.has(name))) return { problems: [{ message: changed }] }
  return problems.length > 0 ? { problems } : { answers }
}

const changed = 'Dit formulier is intussen veranderd. Kijk je antwoorden na en verstuur het dan nog een keer.'
