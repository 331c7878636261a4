import type { FormField } from './field'

/** One form that was filled in; who by, when they were logged in. */
export type AnswerRow = {
  /** As a Dutch clock showed it. */
  at: string
  number: string | null
  name: string | null
  answers: ReadonlyMap<string, string>
}

type Cell = string | number | null

function cellOf({ kind, options }: FormField, value: string | undefined): Cell {
  if (value === undefined) return null
  if (kind === 'number') {
    const number = Number(value.replace(',', '.'))
    return Number.isFinite(number) ? number : value
  }
  return options.find((option) => option.value === value)?.label ?? value
}

/**
 * What was filled in as a table with its head (issue 7.2): a column a question as the form asks it now, and one for every
 * question it asked before.
 */
export function answerTable(questions: readonly FormField[], rows: readonly AnswerRow[]): Cell[][] {
  const asked = new Set(questions.map(({ name }) => name))
  const gone = [...new Set(rows.flatMap(({ answers }) => [...answers.keys()]))].filter((name) => !asked.has(name))
  return [
    [
      'Ingevuld op',
      'Lidnummer',
      'Naam',
      ...questions.map(({ label }) => label),
      ...gone.map((name) => `${name} (vervallen)`),
    ],
    ...rows.map(({ at, number, name, answers }) => [
      at,
      number,
      name,
      ...questions.map((question) => cellOf(question, answers.get(question.name))),
      ...gone.map((question) => answers.get(question) ?? null),
    ]),
  ]
}
