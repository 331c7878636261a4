/** A piece of a line: text, or the number of a source. */
export type Piece = { text: string } | { cites: number }
export type Block = { kind: 'text' | 'list'; lines: Piece[][] }

const pieces = (line: string): Piece[] =>
  line
    .split(/(\[\d+\])/)
    .filter((part) => part !== '')
    .map((part) => (/^\[\d+\]$/.test(part) ? { cites: Number(part.slice(1, -1)) } : { text: part }))

/** An answer as it is drawn: lines that begin with a dash are a list, every other line is a paragraph. Never HTML. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '') continue
    const isItem = line.startsWith('- ')
    const last = blocks.at(-1)
    if (isItem && last?.kind === 'list') last.lines.push(pieces(line.slice(2)))
    else blocks.push({ kind: isItem ? 'list' : 'text', lines: [pieces(isItem ? line.slice(2) : line)] })
  }
  return blocks
}
