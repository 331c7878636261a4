import PDFDocument from 'pdfkit'
import { typeNames } from '@/src/domain/evidence/file-types'
import type { Norm } from '@/src/domain/registers/norm'
import { ownCategories } from '@/src/domain/registers/own-activities'
import { count } from '@/src/lib/format'

/** A sheet for own activities: the guide, a list to sign, or a report, of any activity or of one kind (PG-2). */
export type Format = { kind: 'guide' } | { kind: 'attendance' } | { kind: 'report'; activity: string | null }

export type FormatLink = { file: string; title: string; format: Format }

/** What can be downloaded for own activities under a norm: a report for each kind of activity that it knows (PG-2). */
export function formatsOf(norm: Norm): FormatLink[] {
  const activities = ownCategories(norm).flatMap((category) => category.activities ?? [])
  if (activities.length === 0) return []
  return [
    { file: 'handleiding.pdf', title: 'Handleiding eigen activiteiten', format: { kind: 'guide' } },
    ...activities.map(({ code, title }) => ({
      file: `verslag-${code}.pdf`,
      title: `Verslag: ${title}`,
      format: { kind: 'report' as const, activity: title },
    })),
    { file: 'verslag.pdf', title: 'Verslag van een activiteit', format: { kind: 'report', activity: null } },
    { file: 'presentielijst.pdf', title: 'Presentielijst', format: { kind: 'attendance' } },
  ]
}

const ink = '#14282b'
const brand = '#0d5c63'

type Sheet = PDFKit.PDFDocument

function heading(sheet: Sheet, text: string): void {
  sheet.moveDown(0.9).font('Helvetica-Bold').fontSize(13).fillColor(brand).text(text).moveDown(0.25)
  sheet.font('Helvetica').fontSize(11).fillColor(ink)
}

const per = { 'registration-year': 'per registratiejaar', 'calendar-year': 'per kalenderjaar', period: 'per periode' }

function guide(sheet: Sheet, norm: Norm): void {
  for (const category of ownCategories(norm)) {
    heading(sheet, category.title)
    sheet.text(
      `De norm vraagt ${count(category.minimum, 'punt', 'punten')} (${category.article}). Deze activiteiten tellen:`,
    )
    sheet.list(
      (category.activities ?? []).map(({ title }) => title),
      { bulletRadius: 1.6, textIndent: 12 },
    )
    for (const cap of norm.caps.filter((one) => one.category === category.code)) {
      sheet.moveDown(0.4)
      sheet.text(`${cap.title}: hoogstens ${count(cap.points, 'punt', 'punten')} ${per[cap.per]} (${cap.article}).`)
    }
    if (category.evidenceTypes) {
      sheet.moveDown(0.4).text(`Lever je bewijs in als ${typeNames(category.evidenceTypes)}.`)
    }
  }
  heading(sheet, 'Zo lever je een activiteit in')
  sheet.list(
    [
      'Vul het format in en laat het ondertekenen door wie erbij was.',
      'Maak er een foto van of bewaar het als PDF.',
      'Voer de activiteit in op Mijn dossier, bij Eigen activiteiten, en voeg het bewijs toe.',
      'Vraagt een beoordelaar om een aanvulling? Voeg die toe bij dezelfde activiteit.',
    ],
    { bulletRadius: 1.6, textIndent: 12 },
  )
  sheet.moveDown(0.6).text('Een ander format mag ook; de beoordeling duurt dan langer.')
}

function line(sheet: Sheet, label: string, height = 26): void {
  sheet.font('Helvetica-Bold').fontSize(10).fillColor(ink).text(label)
  const y = sheet.y + height
  sheet
    .moveTo(sheet.page.margins.left, y)
    .lineTo(sheet.page.width - sheet.page.margins.right, y)
    .lineWidth(0.6)
    .stroke('#7f918f')
  sheet.y = y + 10
}

function report(sheet: Sheet, activity: string | null): void {
  const kind = activity === null ? ['Soort activiteit'] : []
  for (const label of ['Naam', 'Registratienummer', ...kind, 'Datum, van en tot', 'Plaats']) line(sheet, label, 14)
  line(sheet, 'Wie waren erbij (naam en functie)', 50)
  line(sheet, 'Waar ging het over', 90)
  line(sheet, 'Wat neem je mee naar je werk', 90)
  line(sheet, 'Handtekening van een deelnemer of begeleider, met naam en datum', 56)
}

/** Who was there, each with a signature: proof for all of them at once. */
function attendance(sheet: Sheet): void {
  for (const label of ['Activiteit', 'Datum, van en tot', 'Plaats', 'Begeleider']) line(sheet, label, 14)
  heading(sheet, 'Deelnemers: naam, registratienummer en handtekening')
  for (let row = 1; row <= 10; row++) line(sheet, `${row}.`, 12)
}

/** A sheet to download, made from the norm that the member has. */
export function formatPdf({ title, format }: FormatLink, norm: Norm): Promise<Buffer> {
  const sheet = new PDFDocument({ size: 'A4', margin: 64, lang: 'nl-NL', displayTitle: true, info: { Title: title } })
  const chunks: Buffer[] = []
  sheet.on('data', (chunk: Buffer) => chunks.push(chunk))
  const done = new Promise<Buffer>((resolve) => sheet.on('end', () => resolve(Buffer.concat(chunks))))
  sheet.font('Helvetica-Bold').fontSize(20).fillColor(ink).text(title)
  sheet.font('Helvetica').fontSize(11).fillColor('#475c60').text(norm.title).moveDown(1.2)
  if (format.kind === 'guide') guide(sheet, norm)
  else if (format.kind === 'attendance') attendance(sheet)
  else report(sheet, format.activity)
  sheet.end()
  return done
}
