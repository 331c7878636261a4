import { dutchDate } from '@/src/domain/shared/dutch'
import { qrPath } from '@/src/lib/qr-path'
import type { CertificateRow } from '../store'
import { deepColor } from './colors'
import { type Block, Sheet } from './sheet'

const ink = '#14282b'
const soft = '#475c60'
const line = '#cfd6d2'
const stop = '#b3261e'
const stopTint = '#fbe9e7'
const white = '#ffffff'

type Given = { address: string; expired: boolean }

const band = 224
const left = band + 56

/** The certificate as a PDF of one page: Dutch, tagged, with its typeface in it (KS-ACC-4, KK-DOS-9). */
export function certificatePdf(certificate: CertificateRow, given: Given): Promise<Buffer> {
  const keeper = certificate.keeper ?? 'Registerhuis'
  const name = certificate.kind === 'licence' ? 'Licentie' : 'Certificaat'
  const sheet = new Sheet(`${name} ${certificate.number} van ${certificate.holder}`, keeper)
  const deep = deepColor(certificate.brandColor)
  drawBand(sheet, deep)
  if (given.expired && certificate.validUntil) drawExpired(sheet, certificate.validUntil)
  writeHolder(sheet, certificate, deep)
  writeBand(sheet, certificate, keeper, given.address)
  return sheet.finish()
}

function drawBand(sheet: Sheet, deep: string): void {
  sheet.decorate((page) => {
    page.rect(0, 0, sheet.width, sheet.height).fill('#fdfcf9')
    page.rect(0, 0, band, sheet.height).fill(deep)
    // Rings of growth out of the corner, cut off by the band.
    page.save().rect(0, 0, band, sheet.height).clip().lineWidth(0.8).strokeColor(white)
    for (let ring = 1; ring <= 16; ring += 1) {
      page
        .circle(0, sheet.height, ring * 34)
        .strokeOpacity(0.16 - ring * 0.006)
        .stroke()
    }
    page.restore().strokeOpacity(1)
    page.rect(band, 0, 5, sheet.height).fillOpacity(0.28).fill(deep).fillOpacity(1)
    drawMark(page, 40, 44, deep)
  })
}

/** The house with its register, as on the portal. */
function drawMark(page: PDFKit.PDFDocument, x: number, y: number, deep: string): void {
  page.save().translate(x, y).scale(1.25)
  page
    .path(
      'M14.2 2.9a2.8 2.8 0 0 1 3.6 0l10.9 9.2a2.8 2.8 0 0 1 1 2.1v12.5a2.8 2.8 0 0 1-2.8 2.8H5.1a2.8 2.8 0 0 1-2.8-2.8V14.2c0-.8.4-1.6 1-2.1Z',
    )
    .fill(white)
  page.lineCap('round').lineJoin('round').lineWidth(2.3)
  page.path('M9 14.6h14M9 19.5h14M9 24.4h4.4').stroke(deep)
  page.path('m16.4 24 2.2 2.2 4.6-4.6').stroke(deep)
  page.restore()
}

function drawExpired(sheet: Sheet, validUntil: string): void {
  const [x, y, width, height] = [sheet.width - 300, 40, 252, 28]
  sheet.decorate((page) => page.roundedRect(x, y, width, height, 14).fill(stopTint))
  const block: Block = { x: x + 16, y: y + 7.5, width: width - 24, size: 11, face: 'bold', color: stop }
  sheet.write('P', `Verlopen: geldig t/m ${dutchDate(validUntil)}`, block)
}

function writeHolder(sheet: Sheet, certificate: CertificateRow, deep: string): void {
  const { holder, registerName, profession } = certificate
  const licence = certificate.kind === 'licence'
  const column = { x: left, width: sheet.width - left - 56 }
  const kicker: Block = { ...column, y: 92, size: 11, face: 'bold', color: deep }
  sheet.write('P', licence ? 'LICENTIE' : 'CERTIFICAAT VAN REGISTRATIE', { ...kicker, spacing: 2.2 })
  const letters = { width: column.width, face: 'bold' } as const
  const size = sheet.fit(holder, [42, 38, 34], 1, letters) ?? sheet.fit(holder, [34, 30, 26, 22], 2, letters) ?? 18
  const below = sheet.write('H1', holder, { ...column, y: 122, size, face: 'bold', color: ink })
  const role = profession ? ` als ${profession.toLowerCase()}` : ''
  const after = sheet.write(
    'P',
    licence ? `is${role} in ${certificate.issuedOn.slice(0, 4)} lid van` : `is${role} geregistreerd in het`,
    {
      ...column,
      y: below + 14,
      size: 15,
      face: 'regular',
      color: soft,
    },
  )
  const register = sheet.fit(registerName, [20, 18, 16, 14], 2, { ...letters, face: 'semibold' }) ?? 13
  const end = sheet.write('P', registerName, {
    ...column,
    y: after + 4,
    size: register,
    face: 'semibold',
    color: ink,
  })
  const facts = writeFacts(sheet, certificate, Math.max(end + 34, 300))
  writeAnnotations(sheet, certificate, facts + 26, deep)
  writeFoot(sheet, certificate)
}

/** Three facts beside each other, under a line. @returns the y below them */
function writeFacts(sheet: Sheet, certificate: CertificateRow, y: number): number {
  const { registrationNumber, validFrom, validUntil, number } = certificate
  const licence = certificate.kind === 'licence'
  const width = sheet.width - left - 56
  sheet.decorate((page) =>
    page
      .moveTo(left, y)
      .lineTo(left + width, y)
      .lineWidth(0.8)
      .stroke(line),
  )
  const facts: [label: string, value: string, share: number][] = [
    [licence ? 'Lidnummer' : 'Registratienummer', registrationNumber ?? '–', 0.33],
    ['Geldig', `vanaf ${dutchDate(validFrom)}${validUntil ? `\nt/m ${dutchDate(validUntil)}` : ''}`, 0.4],
    [licence ? 'Licentienummer' : 'Certificaatnummer', number, 0.27],
  ]
  let x = left
  let below = y
  for (const [label, value, share] of facts) {
    const column = { x, width: width * share - 10 }
    const under = sheet.write('P', label, { ...column, y: y + 16, size: 10.5, face: 'regular', color: soft })
    const end = sheet.write('P', value, { ...column, y: under + 2, size: 13, face: 'bold', color: ink })
    below = Math.max(below, end)
    x += width * share
  }
  return below
}

function writeAnnotations(sheet: Sheet, { annotations, kind }: CertificateRow, y: number, deep: string): void {
  if (!annotations?.length) return
  const column = { x: left, width: sheet.width - left - 56 }
  const word = kind === 'licence' ? 'Erkenning' : 'Aantekening'
  const title = annotations.length === 1 ? word : `${word}en`
  let at = sheet.write('H2', title, { ...column, y, size: 10.5, face: 'regular', color: soft }) + 4
  for (const annotation of annotations.slice(0, 4)) {
    const top = at
    sheet.decorate((page) => {
      page.circle(left + 7, top + 8.5, 7).fill(deep)
      page.save().lineWidth(1.6).lineCap('round').lineJoin('round')
      page.path(`M${left + 3.8} ${top + 8.7}l2.3 2.3 4.3 -4.6`).stroke(white)
      page.restore()
    })
    at =
      sheet.write('P', annotation.title, {
        x: left + 22,
        width: column.width - 22,
        y: top,
        size: 13,
        face: 'semibold',
        color: ink,
      }) + 4
  }
}

function writeFoot(sheet: Sheet, { issuedOn, keeper }: CertificateRow): void {
  const by = keeper ? ` door ${keeper}` : ''
  sheet.write('P', `Afgegeven op ${dutchDate(issuedOn)}${by}.`, {
    x: left,
    y: sheet.height - 66,
    width: sheet.width - left - 56,
    size: 10.5,
    face: 'regular',
    color: soft,
  })
}

function writeBand(sheet: Sheet, { code, kind }: CertificateRow, keeper: string, address: string): void {
  const column = { x: 40, width: band - 72 }
  const size = sheet.fit(keeper, [17, 15, 13], 4, { width: column.width, face: 'bold' }) ?? 11
  sheet.write('P', keeper, { ...column, y: 100, size, face: 'bold', color: white })
  const box = { x: 40, y: sheet.height - 250, side: 128 }
  sheet.decorate((page) => page.roundedRect(box.x, box.y, box.side, box.side, 10).fill(white))
  const { path, size: modules } = qrPath(address)
  sheet.figure(`QR-code naar de controlepagina van dit certificaat: ${address}`, (page) => {
    const inner = box.side - 20
    page
      .save()
      .translate(box.x + 10, box.y + 10)
      .scale(inner / modules)
    page.path(path).fill(ink)
    page.restore()
  })
  const heading = sheet.write('P', kind === 'licence' ? 'Is deze licentie echt?' : 'Is dit certificaat echt?', {
    ...column,
    y: box.y + box.side + 14,
    size: 12,
    face: 'bold',
    color: white,
  })
  sheet.write('P', `Scan de code, of ga naar ${address.slice(0, -code.length).replace(/^https?:\/\//, '')}\n${code}`, {
    ...column,
    y: heading + 3,
    size: 9,
    face: 'regular',
    color: white,
  })
}
