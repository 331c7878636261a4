import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { exportEntries, type ReadPage } from '@/collections/invoicing/Invoices/document/export'
import type { InvoicePaper } from '@/collections/invoicing/Invoices/document/load'
import { zipStream } from '@/src/lib/zip/zipStream'
import { anInvoiceDocument } from '@/tests/factories/invoicing'

/** What the source gives at a time. */
const page = 20
const period = { from: '2026-01-01', until: '2026-12-31' }

const paper = (id: number): InvoicePaper => ({
  ...anInvoiceDocument(),
  id,
  number: `2026-${String(id).padStart(6, '0')}`,
  issuedOn: '2026-03-01',
  status: 'open',
  settledOn: null,
  organisation: 'CAT',
  brandColor: null,
})

/** So many invoices as a database gives them, and what was asked of it. */
function source(count: () => number) {
  const asked: number[] = []
  const read: ReadPage = async (after, upTo) => {
    asked.push(after.id)
    const most = Math.min(page, count() - after.id, upTo.id - after.id)
    return Array.from({ length: Math.max(0, most) }, (_, index) => paper(after.id + index + 1))
  }
  return { asked, read }
}

/** Takes the zip as a browser does, chunk by chunk. */
async function taken(count: number) {
  const { asked, read } = source(() => count)
  const chunks: Buffer[] = []
  let askedBeforeFirst = 0
  let ahead = 0
  let papers = 0
  async function* entries() {
    for await (const entry of exportEntries(read, period)) {
      if ('bytes' in entry) papers += 1
      // Pages that were read, of which no invoice has left.
      if ('bytes' in entry) ahead = Math.max(ahead, asked.length - Math.ceil(papers / page))
      yield entry
    }
  }
  for await (const chunk of zipStream(entries())) {
    if (chunks.length === 0) askedBeforeFirst = asked.length
    chunks.push(chunk)
  }
  const zip = Buffer.concat(chunks)
  const csv = new TextDecoder().decode(unzipSync(zip)['factuurregels.csv'])
  return { askedBeforeFirst, ahead, longest: Math.max(...chunks.map(({ length }) => length)), csv, asked }
}

describe('KS-ACC-6: the export for bookkeeping holds a page at a time', () => {
  it('however many invoices there are: one page is read before the first byte, none ahead, and no chunk grows', async () => {
    const few = await taken(3 * page)
    const many = await taken(30 * page)
    for (const [found, count] of [
      [few, 3 * page],
      [many, 30 * page],
    ] as const) {
      expect([found.askedBeforeFirst, found.ahead]).toEqual([1, 0])
      expect(found.csv.trimEnd().split('\r\n')).toHaveLength(1 + count * anInvoiceDocument().lines.length)
    }
    // Numbers get longer, and pack less well: a little.
    expect(many.longest).toBeLessThan(few.longest * 1.5)
  })

  it('has no line of an invoice that was made after the UBL went out', async () => {
    let count = 1
    const { read } = source(() => count)
    const chunks: Buffer[] = []
    for await (const chunk of zipStream(exportEntries(read, period))) {
      chunks.push(chunk)
      if (chunks.length === 3) count = 2
    }
    const files = unzipSync(Buffer.concat(chunks))
    expect(count).toBe(2)
    expect(Object.keys(files)).toEqual(['ubl/factuur-2026-000001.xml', 'factuurregels.csv'])
    expect(new TextDecoder().decode(files['factuurregels.csv'])).not.toContain('2026-000002')
  })
})
