import { ibanInWords, normaliseIban } from '@/src/domain/identity/numbers'
import { transferCode } from '@/src/domain/invoicing/transfer-code'
import { ublOf, ublProblem } from '@/src/domain/invoicing/ubl'
import { dutchDate } from '@/src/domain/shared/dutch'
import { formatEuros } from '@/src/lib/format'
import { qrPath } from '@/src/lib/qr-path'
import { deepColor } from '../../../registers/Certificates/pdf/colors'
import { type Block, Sheet } from '../../../registers/Certificates/pdf/sheet'
import type { InvoicePaper } from './load'
import { writeAmounts } from './pdfAmounts'

const ink = '#14282b'
const soft = '#475c60'
const left = 56

const kinds = { invoice: 'Factuur', 'credit-note': 'Creditfactuur' } as const

/** What a file of it is called: no name of anybody. */
export const fileName = ({ kind, number }: Pick<InvoicePaper, 'kind' | 'number'>, extension: 'pdf' | 'xml'): string =>
  `${kinds[kind].toLowerCase()}-${number}.${extension}`

/** An invoice or credit note: Dutch, tagged, PDF/A-3 with the same in UBL attached, when that can be made (KS-ACC-6). */
export function invoicePdf(invoice: InvoicePaper): Promise<Buffer> {
  const seller = invoice.seller.name ?? invoice.organisation
  const sheet = new Sheet(`${kinds[invoice.kind]} ${invoice.number}`, seller, 'portrait', true)
  const deep = deepColor(invoice.brandColor)
  sheet.decorate((page) => page.rect(0, 0, sheet.width, 10).fill(deep))
  const head = writeHead(sheet, invoice, seller, deep)
  const below = writeAmounts(sheet, invoice, head + 28)
  writePayment(sheet, invoice, below + 30, deep)
  // A page that got loose from the others still says whose it is.
  sheet.foot((page, pages) => `${kinds[invoice.kind]} ${invoice.number}, pagina ${page} van ${pages}`, {
    x: left,
    width: sheet.width - 2 * left,
    size: 9,
    face: 'regular',
    color: soft,
  })
  if (ublProblem(invoice) === null) {
    sheet.attach(Buffer.from(ublOf(invoice), 'utf8'), {
      name: fileName(invoice, 'xml'),
      type: 'text/xml',
      description: 'Deze factuur in UBL, voor de boekhouding',
      at: new Date(`${invoice.issuedOn}T00:00:00Z`),
    })
  }
  return sheet.finish()
}

const lines = (...parts: readonly (string | null | undefined | false)[]): string =>
  parts.filter((part): part is string => Boolean(part && part.trim() !== '')).join('\n')

/** Sender, receiver and what it is. @returns the y below them */
function writeHead(sheet: Sheet, invoice: InvoicePaper, name: string, deep: string): number {
  const { seller, buyer } = invoice
  const half = (sheet.width - 2 * left) / 2
  const block = { size: 10.5, face: 'regular', color: ink } as const
  const right = { ...block, x: left + half + 30, width: half - 30 }
  const size = sheet.fit(name, [20, 17, 14], 2, { width: half, face: 'bold' }) ?? 12
  sheet.write('P', name, { x: left, y: 48, width: half, size, face: 'bold', color: deep })
  const sender = lines(
    seller.street,
    [seller.postcode, seller.place].filter(Boolean).join(' '),
    seller.email,
    seller.chamberNumber && `KvK ${seller.chamberNumber}`,
    seller.vatNumber && `Btw-id ${seller.vatNumber}`,
    seller.iban && `IBAN ${ibanInWords(normaliseIban(seller.iban))}`,
  )
  const top = sender === '' ? 90 : sheet.write('P', sender, { ...right, y: 50, size: 9.5, color: soft })
  const y = Math.max(top + 26, 148)
  sheet.write('H1', kinds[invoice.kind], { x: left, y, width: half, size: 26, face: 'bold', color: ink })
  const receiver = lines(
    buyer.name,
    buyer.practice,
    buyer.street,
    [buyer.postcode, buyer.place].filter(Boolean).join(' '),
    buyer.country !== 'Nederland' && buyer.country,
    buyer.vatNumber && `Btw-id ${buyer.vatNumber}`,
    buyer.chamberNumber && `KvK ${buyer.chamberNumber}`,
  )
  const end = sheet.write('P', receiver, { ...block, x: left, y: y + 50, width: half, size: 11 })
  const facts: [string, string | null][] = [
    ['Nummer', invoice.number],
    ['Datum', dutchDate(invoice.issuedOn)],
    ['Bij factuur', invoice.credits],
    ['Uiterlijk betalen', invoice.kind === 'invoice' ? dutchDate(invoice.dueOn) : null],
    ['Lidnummer', buyer.memberNumber],
  ]
  let at = y + 50
  for (const [label, value] of facts) {
    if (!value) continue
    sheet.write('Lbl', label, { ...right, y: at, width: 92, color: soft })
    at = sheet.write('P', value, { ...right, x: right.x + 96, y: at, width: right.width - 96, face: 'semibold' }) + 2
  }
  const below = Math.max(end, at)
  if (!invoice.reason) return below
  return sheet.write('P', `Reden: ${invoice.reason}`, { ...block, x: left, y: below + 18, width: 2 * half })
}

/** How it is paid, or that it needn't be. */
function writePayment(sheet: Sheet, invoice: InvoicePaper, from: number, deep: string): void {
  const { kind, status, number, payable, dueOn, settledOn, seller, organisation } = invoice
  const text: Omit<Block, 'y'> = { x: left, width: sheet.width - 2 * left, size: 11, face: 'regular', color: ink }
  const room = sheet.height - 56
  if (kind === 'credit-note') {
    sheet.write('P', 'Je hoeft niets te betalen. Wat je al had betaald, krijg je terug.', { ...text, y: from })
    return
  }
  if (status !== 'open') {
    const done = status === 'paid' ? 'Betaald' : 'Gecrediteerd'
    const words = `${done}${settledOn ? ` op ${dutchDate(settledOn)}` : ''}. Je hoeft niets meer te doen.`
    sheet.write('P', words, { ...text, y: from, face: 'semibold' })
    return
  }
  const amount = formatEuros(payable / 100)
  const payee = seller.name ?? organisation
  const code = transferCode({ name: payee, iban: seller.iban ?? '', amount: payable, reference: number })
  const side = 112
  if (from + side > room) sheet.turn()
  const y = from + side > room ? 56 : from
  if (code === null) {
    sheet.write('P', `Betaal ${amount} uiterlijk op ${dutchDate(dueOn)}, met kenmerk ${number}.`, { ...text, y })
    return
  }
  const { path, size } = qrPath(code)
  sheet.figure(`QR-code om ${amount} over te maken met de app van je bank`, (page) => {
    page
      .save()
      .translate(left, y)
      .scale(side / size)
    page.path(path).fill(ink)
    page.restore()
  })
  const beside = { ...text, x: left + side + 22, width: text.width - side - 22 }
  const heading = sheet.write('H2', 'Zo betaal je', { ...beside, y: y + 4, size: 13, face: 'bold', color: deep })
  // An account number is read as one word.
  const account = ibanInWords(normaliseIban(seller.iban ?? '')).replaceAll(' ', '\u00a0')
  const how = `Maak ${amount} uiterlijk op ${dutchDate(dueOn)} over naar ${account} op naam van ${payee}. Zet bij de omschrijving: ${number}.`
  const after = sheet.write('P', how, { ...beside, y: heading + 4 })
  sheet.write('P', 'Of scan de code met de app van je bank; die vult alles in.', {
    ...beside,
    y: after + 6,
    color: soft,
  })
}
