import { normaliseLoginNumber } from '../identity/login-number'
import { type CsvRow, readCsv } from './csv-table'
import { isBinary } from './decode-text'

/** One participant as the provider wrote them; `line` is where in the list. */
export type Participant = { line: number; number: string; components: string[] }

/** A row that is refused before anything is looked up, with the reason in Dutch. */
export type UnreadableRow = { line: number; number: string; reason: string }

export type ParticipantList = { participants: Participant[]; unreadable: UnreadableRow[] }

const numberHeadings = ['registratienummer', 'nummer', 'nr', 'regnr', 'lidnummer', 'registrationnumber', 'number']
const componentHeadings = ['onderdeel', 'onderdelen', 'component', 'components']

const heading = (cell: string): string => cell.toLowerCase().replace(/[^a-z]/g, '')
/** A number of ours has digits in it and no formula before it. */
const looksLikeNumber = (cell: string): boolean => /\d/.test(cell) && cell.length <= 40
const isFormula = (cell: string): boolean => /^[=+@]/.test(cell) || /^-\D/.test(cell)

type Columns = { number: number; components: number | null; header: boolean }

/** Where the numbers stand: under their heading, else in the first column. */
function columnsOf(rows: readonly CsvRow[]): Columns {
  const first = rows[0]?.cells.map(heading) ?? []
  const number = first.findIndex((cell) => numberHeadings.includes(cell))
  const components = first.findIndex((cell) => componentHeadings.includes(cell))
  if (number >= 0) return { number, components: components < 0 ? null : components, header: true }
  // A heading of their own, e.g. "Deelnemers": text without digits above a column of numbers.
  const below = rows[1]?.cells[0]
  const header =
    !/\d/.test(rows[0]?.cells[0] ?? '') && below !== undefined && looksLikeNumber(below) && !isFormula(below)
  return { number: 0, components: null, header: header && !isFormula(rows[0]?.cells[0] ?? '') }
}

/** Numbers that were pasted beside each other on one line, as a list under each other. */
function oneUnderTheOther(rows: CsvRow[]): CsvRow[] {
  const [only] = rows
  const isList =
    rows.length === 1 && only?.cells.every((cell) => cell === '' || /^[a-z]{0,10}[\s-]?\d{3,}$/i.test(cell))
  return only && isList ? only.cells.filter(Boolean).map((cell) => ({ line: only.line, cells: [cell] })) : rows
}

const splitComponents = (cell: string): string[] =>
  cell
    .split(/[,;+/|]/)
    .map((one) => one.trim())
    .filter(Boolean)

function unreadableBecause(number: string): string | null {
  if (number === '') return 'Op deze regel staat geen nummer.'
  if (isFormula(number)) return 'Deze cel is een formule. Zet er het nummer zelf in.'
  if (/^\d[.,]\d+E\+?\d+$/i.test(number))
    return 'Excel heeft dit nummer afgerond. Maak van de kolom tekst en vul het opnieuw in.'
  if (normaliseLoginNumber(number) === '' || number.length > 40) return 'Dit is geen registratienummer.'
  return null
}

/**
 * Reads a list of participants that was pasted, or comes from a CSV file: numbers under each other, or a table with a column
 * of numbers and, where wanted, one of the components each did.
 * @param components codes and names of the components that the course has; other ones are refused
 */
export function readParticipants(text: string, components: ReadonlyMap<string, string>): ParticipantList {
  if (isBinary(text)) {
    const reason = 'Dit bestand is geen tekst. Bewaar het in Excel als “CSV (door lijstscheidingsteken gescheiden)”.'
    return { participants: [], unreadable: [{ line: 1, number: '', reason }] }
  }
  const rows = oneUnderTheOther(readCsv(text))
  const columns = columnsOf(rows)
  const list: ParticipantList = { participants: [], unreadable: [] }
  for (const { line, cells } of columns.header ? rows.slice(1) : rows) {
    const number = cells[columns.number] ?? ''
    const asked = columns.components === null ? [] : splitComponents(cells[columns.components] ?? '')
    const codes = asked.map((one) => components.get(one.toLowerCase()))
    const unknown = asked.find((_, index) => codes[index] === undefined)
    const reason =
      unreadableBecause(number) ?? (unknown ? `Het onderdeel “${unknown}” hoort niet bij deze scholing.` : null)
    if (reason) list.unreadable.push({ line, number, reason })
    else list.participants.push({ line, number, components: codes.filter((code) => code !== undefined) })
  }
  return list
}
