import { resolve } from 'node:path'
import PDFDocument from 'pdfkit'

const folder = resolve(process.cwd(), 'node_modules/@expo-google-fonts/atkinson-hyperlegible-next')
const faces = {
  regular: resolve(folder, '400Regular/AtkinsonHyperlegibleNext_400Regular.ttf'),
  bold: resolve(folder, '700Bold/AtkinsonHyperlegibleNext_700Bold.ttf'),
} as const

const ink = '#14282b'
const soft = '#475c60'
const brand = '#0d5c63'

type Sheet = PDFKit.PDFDocument

/** A part of a document on paper. */
export type Part =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string; bold?: boolean }
  | { kind: 'list'; items: string[] }
  /** A name with its value. */
  | { kind: 'fact'; name: string; value: string }
  /** Something to fill in by hand, with room in points. */
  | { kind: 'line'; label: string; room: number }
  /** A question with a box to type in on the screen, or to write in on paper; its name is read aloud, and of no other box. */
  | { kind: 'box'; name: string; question: string; points: string[]; room: number }

/** Whether a part still fits; else a new page begins. */
function keep(sheet: Sheet, height: number): void {
  if (sheet.y + height > sheet.page.height - sheet.page.margins.bottom) sheet.addPage()
}

function draw(sheet: Sheet, part: Part): void {
  switch (part.kind) {
    case 'heading':
      keep(sheet, 70)
      sheet.moveDown(0.9).font('bold').fontSize(13).fillColor(brand).text(part.text).moveDown(0.25)
      return
    case 'paragraph':
      sheet
        .font(part.bold ? 'bold' : 'regular')
        .fontSize(11)
        .fillColor(ink)
        .text(part.text)
        .moveDown(0.5)
      return
    case 'list':
      sheet.font('regular').fontSize(11).fillColor(ink).list(part.items, { bulletRadius: 1.6, textIndent: 12 })
      sheet.moveDown(0.5)
      return
    case 'fact':
      sheet.fontSize(11).font('bold').fillColor(ink).text(`${part.name}: `, { continued: true })
      sheet.font('regular').text(part.value).moveDown(0.2)
      return
    case 'line': {
      keep(sheet, part.room + 34)
      sheet.font('bold').fontSize(11).fillColor(ink).text(part.label)
      const y = sheet.y + part.room
      const right = sheet.page.width - sheet.page.margins.right
      sheet.moveTo(sheet.page.margins.left, y).lineTo(right, y).lineWidth(0.6).stroke('#7f918f')
      sheet.y = y + 12
      return
    }
    case 'box': {
      const { left, right } = sheet.page.margins
      const width = sheet.page.width - left - right
      const words = sheet.font('bold').fontSize(11).heightOfString(part.question, { width })
      keep(sheet, words + part.points.length * 28 + part.room + 24)
      draw(sheet, { kind: 'paragraph', text: part.question, bold: true })
      if (part.points.length > 0) draw(sheet, { kind: 'list', items: part.points })
      sheet.rect(left, sheet.y, width, part.room).lineWidth(0.6).stroke('#7f918f')
      // A font of the reader's own: one of ours is embedded with only the signs that are printed.
      sheet.font('Helvetica').fontSize(11)
      sheet.formText(part.name, left, sheet.y, width, part.room, { multiline: true })
      sheet.y += part.room + 16
    }
  }
}

/** A document on A4, as many pages as it takes. */
export function paper(title: string, under: string, parts: readonly Part[]): Promise<Buffer> {
  const sheet = new PDFDocument({
    size: 'A4',
    margin: 64,
    lang: 'nl-NL',
    displayTitle: true,
    font: faces.regular,
    info: { Title: title },
  })
  for (const [name, file] of Object.entries(faces)) sheet.registerFont(name, file)
  const chunks: Buffer[] = []
  sheet.on('data', (chunk: Buffer) => chunks.push(chunk))
  const done = new Promise<Buffer>((finish, fail) => {
    sheet.on('end', () => finish(Buffer.concat(chunks)))
    sheet.on('error', fail)
  })
  sheet.font('bold').fontSize(20).fillColor(ink).text(title)
  sheet.font('regular').fontSize(11).fillColor(soft).text(under).moveDown(1)
  if (parts.some(({ kind }) => kind === 'box')) sheet.font('Helvetica').initForm()
  for (const part of parts) draw(sheet, part)
  sheet.end()
  return done
}
