import PDFDocument from 'pdfkit'
import type { DemoDocument } from '../data/documents/types'

/** A fixed moment, so that the same text gives the same bytes. */
const made = new Date('2026-01-01T12:00:00Z')

/** A document as a PDF of one or two pages (KS-DOC-1). */
export function documentPdf(title: string, lines: DemoDocument['lines']): Promise<Buffer<ArrayBuffer>> {
  const document = new PDFDocument({
    size: 'A4',
    margin: 64,
    lang: 'nl-NL',
    info: { Title: title, CreationDate: made, ModDate: made },
  })
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  const done = new Promise<Buffer<ArrayBuffer>>((resolve) =>
    document.on('end', () => resolve(Buffer.from(Buffer.concat(chunks)))),
  )
  document.font('Helvetica-Bold').fontSize(22).fillColor('#14282b').text(title).moveDown(0.6)
  for (const line of lines) {
    if (line.startsWith('# ')) {
      document.moveDown(0.5).font('Helvetica-Bold').fontSize(13).text(line.slice(2)).moveDown(0.2)
    } else {
      const point = line.startsWith('- ')
      document.font('Helvetica').fontSize(11)
      document.text(point ? `•  ${line.slice(2)}` : line, { indent: point ? 12 : 0, lineGap: 2 }).moveDown(0.3)
    }
  }
  document.end()
  return done
}
