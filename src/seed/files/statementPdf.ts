import PDFDocument from 'pdfkit'

/** A fixed moment, so that the same statement gives the same bytes. */
const creation = new Date('2026-01-01T12:00:00Z')

export type Statement = { name: string; visitor: string; visitedOn: string; points: readonly string[] }

/** A signed statement that improvement points of a visit were carried out, as a PDF of one page. */
export function statementPdf({ name, visitor, visitedOn, points }: Statement): Promise<Buffer> {
  const title = 'Verbeterpuntenverklaring'
  const document = new PDFDocument({
    size: 'A4',
    margin: 72,
    info: { Title: title, CreationDate: creation, ModDate: creation },
  })
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  const done = new Promise<Buffer>((resolve) => document.on('end', () => resolve(Buffer.concat(chunks))))
  document.font('Times-Bold').fontSize(22).fillColor('#14282b').text(title).moveDown()
  document.font('Times-Roman').fontSize(12)
  document.text(`Op ${visitedOn} kwam ${visitor} op visitatie in mijn praktijk. Deze verbeterpunten voerde ik uit:`)
  document.moveDown().list([...points], { bulletRadius: 2 })
  document.moveDown(2).text('Naar waarheid ingevuld,').moveDown(3)
  const { x, y } = document
  document.moveTo(x, y).bezierCurveTo(x + 25, y - 44, x + 45, y + 26, x + 80, y - 14)
  document
    .bezierCurveTo(x + 100, y - 30, x + 115, y + 12, x + 150, y - 6)
    .lineWidth(1.2)
    .stroke()
  document.moveDown().text(name)
  document.end()
  return done
}
