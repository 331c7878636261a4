import type { PayloadRequest } from 'payload'
import type { Viewer } from '@/src/access/viewer'
import { invoiceKindLabels, invoiceStatusLabels } from '@/src/domain/invoicing/labels'
import { ublOf, ublProblem } from '@/src/domain/invoicing/ubl'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { csvLine } from '@/src/domain/shared/csv'
import { sql } from '@/src/lib/sql'
import type { ZipEntry } from '@/src/lib/zip/zipStream'
import { seenBy } from '../reach'
import { type InvoicePaper, invoicePapers } from './load'
import { fileName } from './pdf'

const page = 200
const head = csvLine([
  'Nummer',
  'Soort',
  'Datum',
  'Uiterlijk betalen op',
  'Status',
  'Betaald of gecrediteerd op',
  'Crediteert',
  'Lidnummer',
  'Naam',
  'Omschrijving',
  'Btw',
  'Btw-tarief (%)',
  'Zonder btw',
  'Met btw',
  'UBL',
])

const vatNames = { standard: 'hoog', zero: 'nul', exempt: 'vrijgesteld' } as const

/** One line of the file for each line of the invoice: that is what a bookkeeper books. */
const linesOf = (paper: InvoicePaper, problem: string | null): string =>
  paper.lines
    .map(({ description, vat, percent, net, gross }) =>
      csvLine([
        paper.number,
        invoiceKindLabels[paper.kind],
        paper.issuedOn,
        paper.dueOn,
        invoiceStatusLabels[paper.status],
        paper.settledOn,
        paper.credits,
        paper.buyer.memberNumber,
        paper.buyer.name,
        description,
        vatNames[vat],
        percent,
        net / 100,
        gross / 100,
        problem ?? fileName(paper, 'xml'),
      ]),
    )
    .join('')

export type Period = { from: CalendarDate; until: CalendarDate }

/**
 * What goes into the zip for bookkeeping (KS-ACC-6): the UBL of each invoice of the period, and last a CSV of all their lines,
 * which also says of which no UBL could be made. Reads a page at a time.
 */
export async function* exportEntries(
  req: PayloadRequest,
  viewer: Viewer,
  { from, until }: Period,
  at = new Date(),
): AsyncGenerator<ZipEntry> {
  const csv = [`\uFEFF${head}`]
  let last = { issuedOn: from, id: 0 }
  for (;;) {
    const papers = await invoicePapers(
      req,
      sql`i.issued_on BETWEEN ${from} AND ${until} AND (i.issued_on, i.id) > (${last.issuedOn}::date, ${last.id}::int)
          AND ${seenBy(viewer)}`,
      page,
    )
    for (const paper of papers) {
      const problem = ublProblem(paper)
      csv.push(linesOf(paper, problem))
      if (!problem) yield { name: `ubl/${fileName(paper, 'xml')}`, bytes: Buffer.from(ublOf(paper), 'utf8'), at }
    }
    const end = papers.at(-1)
    if (!end || papers.length < page) break
    last = { issuedOn: end.issuedOn, id: end.id }
  }
  yield { name: 'factuurregels.csv', bytes: Buffer.from(csv.join(''), 'utf8'), at }
}
