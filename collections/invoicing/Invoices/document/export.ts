import type { PayloadRequest } from 'payload'
import type { Viewer } from '@/src/access/viewer'
import { invoiceKindLabels, invoiceStatusLabels } from '@/src/domain/invoicing/labels'
import { ublOf, ublProblem } from '@/src/domain/invoicing/ubl'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { csvLine } from '@/src/domain/shared/csv'
import { sql } from '@/src/lib/sql'
import type { ZipEntry, ZipParts } from '@/src/lib/zip/zipStream'
import { seenBy } from '../reach'
import { type InvoicePaper, invoicePapers } from './load'
import { fileName } from './pdf'

const page = 200
/** No invoice has a higher number in the database. */
const greatest = 2_147_483_647
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
const linesOf = (paper: InvoicePaper): string => {
  const ubl = ublProblem(paper) ?? fileName(paper, 'xml')
  return paper.lines
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
        ubl,
      ]),
    )
    .join('')
}

export type Period = { from: CalendarDate; until: CalendarDate }

/** A place in the order of the invoices. */
type Place = { issuedOn: CalendarDate; id: number }
/** Reads a page: the invoices behind the one place, up to and with the other, in order. */
export type ReadPage = (after: Place, upTo: Place) => Promise<InvoicePaper[]>

async function* pages(read: ReadPage, from: Place, upTo: Place): AsyncGenerator<InvoicePaper[]> {
  let papers = await read(from, upTo)
  for (let end = papers.at(-1); end; end = papers.at(-1)) {
    yield papers
    papers = await read(end, upTo)
  }
}

async function* csvParts(read: ReadPage, from: Place, upTo: Place): AsyncGenerator<Buffer> {
  yield Buffer.from(`\uFEFF${head}`, 'utf8')
  for await (const papers of pages(read, from, upTo)) yield Buffer.from(papers.map(linesOf).join(''), 'utf8')
}

/**
 * What goes into the zip for bookkeeping (KS-ACC-6): the UBL of each invoice of the period, and last a CSV of all their lines,
 * which also says of which no UBL could be made. Holds a page at a time: for the CSV the pages are read once more, as far as
 * the invoices whose UBL went out.
 */
export async function* exportEntries(
  read: ReadPage,
  { from, until }: Period,
  at = new Date(),
): AsyncGenerator<ZipEntry | ZipParts> {
  const start: Place = { issuedOn: from, id: 0 }
  let last = start
  for await (const papers of pages(read, start, { issuedOn: until, id: greatest })) {
    for (const paper of papers) {
      if (!ublProblem(paper))
        yield { name: `ubl/${fileName(paper, 'xml')}`, bytes: Buffer.from(ublOf(paper), 'utf8'), at }
    }
    last = papers.at(-1) ?? last
  }
  yield { name: 'factuurregels.csv', parts: csvParts(read, start, last), at }
}

/** The invoices that somebody may see, a page at a time. */
export const invoicePages =
  (req: PayloadRequest, viewer: Viewer): ReadPage =>
  (after, upTo) =>
    invoicePapers(
      req,
      sql`(i.issued_on, i.id) > (${after.issuedOn}::date, ${after.id}::int)
          AND (i.issued_on, i.id) <= (${upTo.issuedOn}::date, ${upTo.id}::int) AND ${seenBy(viewer)}`,
      page,
    )
