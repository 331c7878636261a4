import { type FormField, longest } from './field'

const mostFields = 60
const mostOptions = 60
const longestLabel = 300

export type FormProblem = { field: string; message: string }

const nameProblem = (name: string): string | null =>
  /^[a-z][a-z0-9_-]{0,59}$/i.test(name)
    ? null
    : 'Begin met een letter; daarna kleine letters, cijfers en streepjes. Hoogstens 60 tekens.'

function optionProblem({ kind, options, initial }: FormField): string | null {
  if (kind !== 'select' && kind !== 'radio') return null
  const values = options.map(({ value }) => value)
  if (options.length === 0) return 'Geef antwoorden waaruit gekozen kan worden.'
  if (options.length > mostOptions) return `Geef hoogstens ${mostOptions} antwoorden om uit te kiezen.`
  if (values.some((value) => value.trim() === '' || value !== value.trim()))
    return 'Elk antwoord heeft een waarde nodig, zonder spaties ervoor of erachter.'
  if (new Set(values).size < values.length) return 'Twee antwoorden hebben dezelfde waarde. Maak ze verschillend.'
  if (options.some(({ value, label }) => Math.max(value.length, label.length) > longestLabel))
    return `Maak de antwoorden korter: hoogstens ${longestLabel} tekens.`
  if (initial !== '' && !values.includes(initial)) return 'De standaardwaarde is geen van de antwoorden.'
  return null
}

/**
 * What is wrong with a form that an editor makes (issue 7.2), each with the place in the form it is about.
 * @param fields what it asks, with the place of each among the blocks
 */
export function formProblems(fields: readonly (FormField & { at: number })[]): FormProblem[] {
  if (fields.length === 0) return [{ field: 'fields', message: 'Zet ten minste één vraag in het formulier.' }]
  if (fields.length > mostFields)
    return [{ field: 'fields', message: `Stel hoogstens ${mostFields} vragen. Maak anders een tweede formulier.` }]
  const seen = new Set<string>()
  return fields.flatMap((field) => {
    const { name, label, initial, at } = field
    const problems: FormProblem[] = []
    const add = (part: string, message: string | null) => {
      if (message) problems.push({ field: `fields.${at}.${part}`, message })
    }
    add('name', nameProblem(name))
    add('name', seen.has(name.toLowerCase()) ? 'Deze naam is er al. Geef elke vraag een eigen naam.' : null)
    add('label', label.length > longestLabel ? `Maak de vraag korter: hoogstens ${longestLabel} tekens.` : null)
    add('options', optionProblem(field))
    add('defaultValue', initial.length > longest.textarea ? 'De standaardwaarde is te lang.' : null)
    seen.add(name.toLowerCase())
    return problems
  })
}
