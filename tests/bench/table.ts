/** Prints rows below a head, columns lined up. */
export function printTable(title: string, head: string[], rows: string[][]): void {
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  const line = (row: string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
  const ruler = widths.map((width) => '─'.repeat(width)).join('  ')
  console.log(`\n${title}\n${[line(head), ruler, ...rows.map(line)].join('\n')}`)
}
