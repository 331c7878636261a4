/**
 * One line of a CSV file as a Dutch Excel reads it: semicolons, and numbers with a comma. A text that a spreadsheet would
 * take for a formula gets an apostrophe in front (OWASP: CSV injection).
 */
export function csvLine(cells: readonly (string | number | null)[]): string {
  const cell = (value: string | number | null): string => {
    if (value === null) return ''
    if (typeof value === 'number') return String(value).replace('.', ',')
    const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value
    return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  return `${cells.map(cell).join(';')}\r\n`
}
