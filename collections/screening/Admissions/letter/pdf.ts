import { tierLabels } from '@/src/domain/identity/membership'
import { recognitionText } from '@/src/domain/screening/admission'
import { dutchDate } from '@/src/domain/shared/dutch'
import { deepColor } from '../../../registers/Certificates/pdf/colors'
import { type Block, Sheet } from '../../../registers/Certificates/pdf/sheet'
import type { LetterRow } from './load'

const ink = '#14282b'
const soft = '#475c60'
const left = 64

/** The decision about an admission as a letter of one page: Dutch, tagged, with its typeface in it (KS-SCR-3). */
export function letterPdf(letter: LetterRow): Promise<Buffer> {
  const { name, organisation, number, decidedOn, status, membershipNumber } = letter
  const admitted = status === 'admitted'
  const sheet = new Sheet(`Brief ${number} aan ${name}`, organisation, 'portrait')
  const deep = deepColor(letter.brandColor)
  sheet.decorate((page) => page.rect(0, 0, sheet.width, 10).fill(deep))
  const column = { x: left, width: sheet.width - 2 * left }
  const line = (text: string, y: number, block: Partial<Block> = {}): number =>
    sheet.write('P', text, { ...column, y, size: 11.5, face: 'regular', color: ink, ...block })

  let y = line(organisation, 56, { size: 15, face: 'bold', color: deep })
  y = line(`Aan ${name}\nLidnummer ${membershipNumber}`, y + 44)
  y = line(`Datum: ${dutchDate(decidedOn)}\nKenmerk: ${number}`, y + 18, { color: soft })
  const title = admitted ? 'Je bent toegelaten' : 'Je bent niet toegelaten'
  y = sheet.write('H1', title, { ...column, y: y + 30, size: 24, face: 'bold', color: ink })
  for (const paragraph of admitted ? admittedText(letter) : refusedText(letter)) y = line(paragraph, y + 12)
  y = line('Met vriendelijke groet,', y + 26)
  y = line(`${letter.by}\nnamens ${organisation}`, y + 4)
  sheet.write('P', 'Deze brief is digitaal gemaakt en daarom niet ondertekend.', {
    ...column,
    y: sheet.height - 60,
    size: 9.5,
    face: 'regular',
    color: soft,
  })
  return sheet.finish()
}

/** So long as fits on the page: the whole text is in the mail and on the page of the portal. */
const most = 1600
const short = (text: string): string => (text.length > most ? `${text.slice(0, most)} …` : text)

function admittedText({ organisation, tier, recognisedOn, recognitions, reason }: LetterRow): string[] {
  const granted = recognitions.slice(0, 14).map((one) => {
    const until = one.until ? ` tot en met ${dutchDate(one.until)}` : ''
    return `• ${recognitionText(one)}, vanaf ${dutchDate(one.from)}${until}`
  })
  return [
    `Je screening is afgerond. Vanaf vandaag ben je lid van ${organisation}.`,
    `Lidmaatschap: ${tierLabels[tier].toLowerCase()}.${recognisedOn ? ` Je bent erkend vanaf ${dutchDate(recognisedOn)}.` : ''}`,
    ...(granted.length > 0 ? [`Je bent erkend voor:\n${granted.join('\n')}`] : []),
    ...(reason ? [short(reason)] : []),
    'Welke verplichtingen je hebt, en wanneer, zie je op je accountpagina.',
  ]
}

const refusedText = ({ organisation, reason }: LetterRow): string[] => [
  `Je screening is afgerond. Je wordt niet toegelaten als lid van ${organisation}.`,
  `De reden:\n${short(reason ?? '')}`,
  'Ben je het hier niet mee eens? Dan kun je bezwaar maken, op de pagina Screening van het portaal. Iemand anders dan wie deze beslissing nam, kijkt er dan opnieuw naar.',
]
