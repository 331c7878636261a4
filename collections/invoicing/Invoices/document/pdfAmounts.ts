import { sumsOf, vatText, wholeOf } from '@/src/domain/invoicing/sums'
import { formatEuros } from '@/src/lib/format'
import type { Block, Sheet } from '../../../registers/Certificates/pdf/sheet'
import type { InvoicePaper } from './load'

const ink = '#14282b'
const soft = '#475c60'
const rule = '#cfd6d2'
const left = 56
const top = 56

type Column = { x: number; width: number; align?: 'right' }
type Cell = [text: string, column: Column]

const columnsOf = (sheet: Sheet): { what: Column; vat: Column; amount: Column; half: Column } => {
  const end = sheet.width - left
  return {
    what: { x: left, width: end - left - 190 },
    vat: { x: end - 180, width: 80 },
    amount: { x: end - 96, width: 96, align: 'right' },
    half: { x: left + 200, width: end - left - 200 - 106 },
  }
}

const money = (cents: number): string => formatEuros(cents / 100)

/** One row, on the next page when it doesn't fit. @returns the y below it */
function writeRow(
  sheet: Sheet,
  role: 'TH' | 'TD',
  cells: readonly Cell[],
  y: number,
  look: Partial<Block> = {},
): number {
  const from = y > sheet.height - 96 ? top : y
  if (from !== y) sheet.turn()
  return sheet.within('TR', () =>
    Math.max(
      ...cells.map(([text, column]) =>
        sheet.write(role, text, { size: 10.5, face: 'regular', color: ink, ...look, ...column, y: from }),
      ),
    ),
  )
}

const drawRule = (sheet: Sheet, y: number): void =>
  sheet.decorate((page) => {
    page
      .moveTo(left, y)
      .lineTo(sheet.width - left, y)
      .lineWidth(0.8)
      .stroke(rule)
  })

/** The lines of an invoice and what they add up to, as tables. @returns the y below them */
export function writeAmounts(sheet: Sheet, invoice: InvoicePaper, from: number): number {
  const { what, vat, amount, half } = columnsOf(sheet)
  let y = from
  sheet.within('Table', () => {
    y =
      writeRow(
        sheet,
        'TH',
        [
          ['Waarvoor', what],
          ['Btw', vat],
          ['Bedrag', amount],
        ],
        y,
        { color: soft, size: 9.5 },
      ) + 5
    for (const one of invoice.lines) {
      drawRule(sheet, y)
      const cells: Cell[] = [
        [one.description, what],
        [vatText(one), vat],
        [money(one.gross), amount],
      ]
      y = writeRow(sheet, 'TD', cells, y + 6) + 5
    }
  })
  drawRule(sheet, y)
  return sheet.within('Table', () => {
    y += 10
    for (const { label, amount: cents } of sumsOf(invoice)) {
      y =
        writeRow(
          sheet,
          'TD',
          [
            [label, half],
            [money(cents), amount],
          ],
          y,
          { color: soft, size: 10 },
        ) + 3
    }
    const whole = wholeOf(invoice)
    return writeRow(
      sheet,
      'TD',
      [
        [whole.label, half],
        [money(whole.amount), amount],
      ],
      y + 4,
      { face: 'bold', size: 13 },
    )
  })
}
