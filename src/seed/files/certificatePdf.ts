import PDFDocument from 'pdfkit'
import { type Certificate, certificateLines } from './certificate'

const ink = '#14282b'
const brand = '#0d5c63'
/** A fixed moment, so that the same certificate gives the same bytes. */
const creation = new Date('2026-01-01T12:00:00Z')

/** A believable certificate as a PDF of one page (two for diplomas: the list of marks). */
export function certificatePdf(certificate: Certificate): Promise<Buffer> {
  const document = new PDFDocument({
    size: 'A4',
    layout: 'landscape',
    margin: 56,
    info: { Title: certificate.title, CreationDate: creation, ModDate: creation },
  })
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  const done = new Promise<Buffer>((resolve) => document.on('end', () => resolve(Buffer.concat(chunks))))
  const { width, height } = document.page
  document
    .rect(28, 28, width - 56, height - 56)
    .lineWidth(1.5)
    .stroke(brand)
  document
    .rect(36, 36, width - 72, height - 72)
    .lineWidth(0.5)
    .stroke(brand)
  document.y = 104
  for (const [text, size] of certificateLines(certificate)) {
    document
      .font(size > 18 ? 'Times-Bold' : 'Times-Roman')
      .fontSize(size)
      .fillColor(size === 15 ? brand : ink)
    document.text(printable(text), 80, document.y + size * 0.9, { width: width - 160, align: 'center' })
  }
  signature(document, width, height)
  if (certificate.kind === 'diploma') marks(document)
  document.end()
  return done
}

/** The built-in typefaces of a PDF know Western European letters only. */
const printable = (text: string): string => text.replaceAll('ı', 'i')

function signature(document: PDFKit.PDFDocument, width: number, height: number): void {
  const [x, y] = [width / 2 - 60, height - 110]
  document.moveTo(x, y).bezierCurveTo(x + 20, y - 40, x + 35, y + 25, x + 60, y - 12)
  document
    .bezierCurveTo(x + 80, y - 30, x + 90, y + 10, x + 120, y - 8)
    .lineWidth(1.2)
    .stroke(ink)
  document.font('Times-Roman').fontSize(10).fillColor(ink)
  document.text('namens de opleiding', 80, height - 98, { width: width - 160, align: 'center', lineBreak: false })
}

function marks(document: PDFKit.PDFDocument): void {
  document.addPage({ size: 'A4', margin: 64 })
  document.font('Times-Bold').fontSize(18).fillColor(ink).text('Cijferlijst').moveDown()
  const subjects = [
    'Anatomie en fysiologie',
    'Pathologie',
    'Gespreksvoering',
    'Praktijkvoering',
    'Stage',
    'Eindwerkstuk',
  ]
  document.font('Times-Roman').fontSize(12)
  for (const [index, subject] of subjects.entries()) {
    document.text(`${subject}: ${7 + (index % 3)},${(index * 3) % 10}`).moveDown(0.5)
  }
}
