import { ownRiskLabels } from '@/src/domain/aov/labels'
import { referenceOf } from '@/src/domain/aov/workflow'
import { dutchDate, dutchEuros } from '@/src/domain/shared/dutch'
import { deepColor } from '../../../registers/Certificates/pdf/colors'
import { Sheet } from '../../../registers/Certificates/pdf/sheet'
import type { ApplicationPaper } from './load'

const ink = '#14282b'
const soft = '#475c60'
const left = 64
const labelWidth = 190

/** What a file of it is called: no name of anybody. */
export const summaryName = (id: number): string => `${referenceOf(id).toLowerCase()}.pdf`

const euros = (cents: number): string => dutchEuros(cents / 100)

/** An application on one page: Dutch and tagged, for the member and for the insurer (KS-AOV-1). */
export function summaryPdf(paper: ApplicationPaper): Promise<Buffer> {
  const reference = referenceOf(paper.id)
  const sheet = new Sheet(`AOV-aanvraag ${reference}`, paper.organisation, 'portrait')
  const deep = deepColor(paper.brandColor)
  sheet.decorate((page) => page.rect(0, 0, sheet.width, 10).fill(deep))
  const column = { x: left, width: sheet.width - 2 * left }
  const body = { ...column, size: 11, face: 'regular', color: ink } as const
  let y = sheet.write('P', paper.organisation, { ...body, y: 56, size: 15, face: 'bold', color: deep })
  y = sheet.write('H1', 'Aanvraag arbeidsongeschiktheidsverzekering', { ...body, y: y + 24, size: 22, face: 'bold' })
  const about = `${reference}, verstuurd op ${dutchDate(paper.submittedOn)}. Verzekeraar: ${paper.insurer}.`
  y = sheet.write('P', about, { ...body, y: y + 8, color: soft })
  for (const { title, facts } of parts(paper)) {
    y = sheet.write('H2', title, { ...body, y: y + 22, size: 14, face: 'bold', color: deep }) + 4
    for (const [label, value] of facts) {
      if (!value) continue
      sheet.write('Lbl', label, { ...body, y, width: labelWidth, color: soft })
      y =
        sheet.write('P', value, {
          ...body,
          x: left + labelWidth,
          y,
          width: column.width - labelWidth,
          face: 'semibold',
        }) + 4
    }
  }
  y = sheet.write('H2', 'Akkoord', { ...body, y: y + 18, size: 14, face: 'bold', color: deep })
  const size = sheet.fit(paper.agreement, [11, 9.5, 8], 14, { width: column.width, face: 'regular' }) ?? 7
  y = sheet.write('P', paper.agreement, { ...body, y: y + 4, size })
  if (paper.isExample) {
    const warning = 'Het tarief heeft voorbeeldcijfers. Aan de premie op dit blad kan niemand rechten ontlenen.'
    sheet.write('P', warning, { ...body, y: y + 18, face: 'semibold' })
  }
  return sheet.finish()
}

type Part = { title: string; facts: [string, string | null][] }

const parts = (paper: ApplicationPaper): Part[] => [
  {
    title: 'Wie',
    facts: [
      ['Naam', paper.name],
      ['Geboortedatum', dutchDate(paper.birthDate)],
      ['Adres', [paper.street, [paper.postcode, paper.place].filter(Boolean).join(' ')].filter(Boolean).join(', ')],
      ['Telefoon', paper.phone],
      ['E-mail', paper.email],
      ['Lidnummer', paper.membershipNumber],
    ],
  },
  {
    title: 'Verzekering',
    facts: [
      ['Ingangsdatum', dutchDate(paper.startOn)],
      ['Eigenrisicoperiode', ownRiskLabels[paper.ownRisk]],
      ['Bruto jaarinkomen', euros(paper.grossIncome)],
      ['Uitkering per jaar', euros(paper.benefit)],
      ['Premie per maand', euros(paper.premium)],
      ['Tarief', paper.tariff],
    ],
  },
]
