export type CsvRow = {
  /** Line of the file on which the row begins, from 1. */
  line: number
  cells: string[]
}

const delimiters = [';', '\t', ','] as const

/** The sign between the cells: the one that the first lines hold most of, outside quotes; a Dutch Excel writes `;`. */
export function delimiterOf(text: string): string {
  const head = text.slice(0, 4000).replace(/"(?:[^"]|"")*"/g, '')
  const count = (sign: string): number => head.split(sign).length
  return delimiters.reduce((best, sign) => (count(sign) > count(best) ? sign : best))
}

/**
 * Reads CSV: cells may stand in quotes, with the delimiter, line ends and doubled quotes inside. A quote in the middle of a
 * cell is an ordinary sign, and one that is never closed runs to the end. Blank rows are left out, spaces around cells too; to
 * JavaScript the mark of UTF-8 at the beginning is one.
 */
export function readCsv(text: string, delimiter = delimiterOf(text)): CsvRow[] {
  const rows: CsvRow[] = []
  let cells: string[] = []
  let cell = ''
  let [line, began, at] = [1, 1, 0]
  const endRow = (): void => {
    cells.push(cell.trim())
    if (cells.some((one) => one !== '')) rows.push({ line: began, cells })
    cells = []
    cell = ''
  }
  while (at < text.length) {
    const sign = text.charAt(at)
    if (sign === '"' && cell.trim() === '') {
      const quoted = readQuoted(text, at + 1)
      cell = quoted.value
      line += quoted.lines
      at = quoted.end
    } else if (sign === delimiter) {
      cells.push(cell.trim())
      cell = ''
      at++
    } else if (sign === '\n' || sign === '\r') {
      endRow()
      at += sign === '\r' && text.charAt(at + 1) === '\n' ? 2 : 1
      began = ++line
    } else {
      cell += sign
      at++
    }
  }
  endRow()
  return rows
}

/** What stands between quotes, from after the first one. */
function readQuoted(text: string, from: number): { value: string; end: number; lines: number } {
  let end = from
  while (end < text.length && (text[end] !== '"' || text[end + 1] === '"')) end += text[end] === '"' ? 2 : 1
  const value = text.slice(from, end).replaceAll('""', '"')
  return { value, end: end + 1, lines: value.split(/\r\n|\r|\n/).length - 1 }
}
