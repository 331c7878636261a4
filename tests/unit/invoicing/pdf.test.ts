import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import type { InvoicePaper } from '@/collections/invoicing/Invoices/document/load'
import { invoicePdf } from '@/collections/invoicing/Invoices/document/pdf'
import { ublOf } from '@/src/domain/invoicing/ubl'
import { anInvoiceDocument } from '@/tests/factories/invoicing'

const paperOf = (given: Partial<InvoicePaper> = {}): InvoicePaper => ({
  ...anInvoiceDocument(),
  id: 1,
  status: 'open',
  settledOn: null,
  organisation: 'Beroepsorganisatie Noord',
  brandColor: null,
  ...given,
})

const read = async (given: Partial<InvoicePaper> = {}) =>
  PDFDocument.load(await invoicePdf(paperOf(given)), { updateMetadata: false })

const name = (text: string) => PDFName.of(text)
const words = (value: unknown): string =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : String(value)

/** What a reader sees, page by page. */
async function textOf(file: Buffer): Promise<string[]> {
  const loading = getDocument({ data: Uint8Array.from(file), disableFontFace: true, verbosity: 0 })
  const pdf = await loading.promise
  const pages: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
  }
  await loading.destroy()
  return pages
}

/** Every dictionary of the document that says it is a part of the structure. */
const structure = (pdf: PDFDocument): PDFDict[] =>
  pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict && object.get(name('S')) && object.get(name('P')) ? [object] : [],
    )

const xmp = (pdf: PDFDocument): string => {
  const stream = pdf.catalog.lookup(name('Metadata'))
  return stream instanceof PDFRawStream ? Buffer.from(stream.getContents()).toString('utf8') : ''
}

describe('KS-ACC-6: the PDF of an invoice', { timeout: 60_000 }, () => {
  it('says its language and title, and that it is tagged', async () => {
    const pdf = await read()
    const { catalog } = pdf
    expect(words(catalog.lookup(name('Lang')))).toBe('nl-NL')
    expect(String(catalog.lookup(name('MarkInfo'), PDFDict).get(name('Marked')))).toBe('true')
    expect(String(catalog.lookup(name('ViewerPreferences'), PDFDict).get(name('DisplayDocTitle')))).toBe('true')
    expect(catalog.lookup(name('StructTreeRoot'))).toBeInstanceOf(PDFDict)
    expect(pdf.getTitle()).toBe('Factuur 2026-000123')
  })

  it('has headings, tables with their heads, and a description of every picture', async () => {
    const parts = structure(await read())
    const roles = parts.map((part) => String(part.get(name('S'))))
    for (const role of ['/H1', '/H2', '/Table', '/TR', '/TH', '/TD', '/P', '/Figure']) expect(roles).toContain(role)
    const pictures = parts.filter((part) => part.get(name('S')) === name('Figure'))
    for (const picture of pictures) expect(words(picture.get(name('Alt')))).toContain('QR-code')
  })

  it('is PDF/A-3 with its colours stated and every typeface within', async () => {
    const pdf = await read()
    expect(xmp(pdf)).toContain('<pdfaid:part>3</pdfaid:part>')
    expect(xmp(pdf)).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
    const [intent] = pdf.catalog.lookup(name('OutputIntents'), PDFArray).asArray()
    expect(pdf.context.lookup(intent, PDFDict).get(name('DestOutputProfile'))).toBeDefined()
    const faces = pdf.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) =>
        object instanceof PDFDict && object.get(name('Type')) === name('FontDescriptor') ? [object] : [],
      )
    expect(faces.length).toBeGreaterThan(0)
    for (const face of faces) expect(face.get(name('FontFile2')) ?? face.get(name('FontFile3'))).toBeDefined()
  })

  it('carries the same in UBL, as another form of itself, by name and kind', async () => {
    const pdf = await read()
    const [file] = pdf.catalog.lookup(name('AF'), PDFArray).asArray()
    const spec = pdf.context.lookup(file, PDFDict)
    expect(spec.get(name('AFRelationship'))).toBe(name('Alternative'))
    expect(words(spec.get(name('UF')))).toBe('factuur-2026-000123.xml')
    const stream = spec.lookup(name('EF'), PDFDict).lookup(name('F'))
    expect(stream instanceof PDFRawStream && stream.dict.get(name('Subtype'))).toBe(name('text/xml'))
    const [attached] = pdf.getAttachments()
    expect(Buffer.from(attached?.data ?? []).toString('utf8')).toBe(ublOf(paperOf()))
  })

  it('of a credit note too, and without what can’t be made', async () => {
    const paper = { kind: 'credit-note', number: '2026-000124', credits: '2026-000123', reason: 'Dubbel' } as const
    expect((await read({ ...paper, status: 'credited' })).getTitle()).toBe('Creditfactuur 2026-000124')
    const { seller } = paperOf()
    const without = await read({ seller: { ...seller, vatNumber: null } })
    expect(without.catalog.get(name('AF'))).toBeUndefined()
    expect(without.getAttachments()).toEqual([])
  })

  it.each([1, 18, 20, 22, 24, 45, 80])(
    'of %i lines says on every page which one it is, and loses none',
    async (count) => {
      const paper = paperOf()
      const [line] = paper.lines
      if (!line) throw new Error('no line')
      const many = Array.from({ length: count }, (_, at) => ({ ...line, description: `Regel nummer ${at + 1}.` }))
      const pages = await textOf(await invoicePdf({ ...paper, lines: many }))
      for (const [at, page] of pages.entries()) {
        expect(page).toContain(`Factuur 2026-000123, pagina ${at + 1} van ${pages.length}`)
      }
      const whole = pages.join(' ')
      for (const { description } of many) expect(whole).toContain(description)
      expect(pages.length > 1).toBe(count >= 18)
      // How to pay never stands there without how much, and for what.
      expect(pages.at(-1)).toMatch(/Zo betaal je.*Maak € .*2026-000123/)
    },
  )
})
