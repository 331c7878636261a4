import { formatDate } from '@/src/lib/format'
import { type Part, paper } from '@/src/lib/paper'
import type { OwnVisit } from './own'
import type { VisitSettings } from './settings'
import { whenOf } from './words'

/** Text of an editor as parts: an empty line begins a new paragraph, `## ` a heading, `- ` a list. */
export function partsOf(text: string): Part[] {
  return text
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .flatMap((block): Part[] => {
      const [first = '', ...rest] = block.split('\n')
      if (first.startsWith('## ')) {
        const heading: Part = { kind: 'heading', text: first.slice(3).trim() }
        return rest.length > 0 ? [heading, ...partsOf(rest.join('\n'))] : [heading]
      }
      const lines = block.split('\n')
      if (lines.every((line) => line.startsWith('- '))) {
        return [{ kind: 'list', items: lines.map((line) => line.slice(2).trim()) }]
      }
      return [{ kind: 'paragraph', text: lines.join(' ') }]
    })
}

const person: Part[] = ['Naam', 'Praktijk', 'Datum'].map((label) => ({ kind: 'line', label, room: 14 }))

/** What a visit is and how it goes (KS-VIS-1). */
export const planPdf = ({ plan }: VisitSettings): Promise<Buffer> =>
  paper('Visitatieplan', 'Wat een visitatie is en hoe die gaat', partsOf(plan))

/** The questionnaire to fill in by hand. */
export const questionnairePdf = ({ questions }: VisitSettings): Promise<Buffer> =>
  paper('Visitatievragenlijst', 'Vul hem in vóór het bezoek en upload hem bij je visitatie', [
    ...person,
    ...questions.map(({ question, kind }): Part => {
      const yesNo = kind === 'yes-no'
      return { kind: 'line', label: yesNo ? `${question} (ja / nee)` : question, room: yesNo ? 12 : 62 }
    }),
  ])

/** The statement that the improvement points were carried out, to be signed (KS-VIS-2). */
export const statementPdf = (visit: OwnVisit | null): Promise<Buffer> =>
  paper('Verbeterpuntenverklaring', 'Onderteken deze verklaring en upload hem bij je visitatie', [
    { kind: 'paragraph', text: 'Ik verklaar dat ik de verbeterpunten van mijn visitatie heb uitgevoerd.' },
    ...(visit?.date ? [{ kind: 'fact' as const, name: 'Datum van de visitatie', value: formatDate(visit.date) }] : []),
    { kind: 'heading', text: 'Verbeterpunten, en wat ik heb gedaan' },
    ...(visit && visit.improvements.length > 0
      ? visit.improvements.map(({ text }): Part => ({ kind: 'line', label: text, room: 48 }))
      : [1, 2, 3].map((number): Part => ({ kind: 'line', label: `${number}.`, room: 48 }))),
    ...person,
    { kind: 'line', label: 'Handtekening', room: 56 },
  ])

type Reported = Pick<
  OwnVisit,
  | 'visitorName'
  | 'date'
  | 'startsAt'
  | 'endsAt'
  | 'location'
  | 'report'
  | 'improvements'
  | 'improvementsDueOn'
  | 'closedOn'
  | 'closingRemark'
>

/** The report of a visit (KS-VIS-2). @param member who was visited */
export function reportPdf(visit: Reported, member: string): Promise<Buffer> {
  const facts: [string, string | null][] = [
    ['Therapeut', member],
    ['Visiteur', visit.visitorName],
    ['Datum', whenOf(visit)],
    ['Waar', visit.location],
    ['Afgerond op', visit.closedOn && formatDate(visit.closedOn)],
  ]
  const points: Part[] =
    visit.improvements.length === 0
      ? [{ kind: 'paragraph', text: 'Er zijn geen verbeterpunten.' }]
      : [
          {
            kind: 'list',
            items: visit.improvements.map(({ text, article }) => (article ? `${text} (${article})` : text)),
          },
          ...(visit.improvementsDueOn
            ? [{ kind: 'fact' as const, name: 'Klaar op', value: formatDate(visit.improvementsDueOn) }]
            : []),
        ]
  return paper('Verslag van de visitatie', member, [
    ...facts.flatMap(([name, value]): Part[] => (value ? [{ kind: 'fact', name, value }] : [])),
    { kind: 'heading', text: 'Verslag' },
    ...(visit.report ?? '').split(/\n\s*\n/).map((text): Part => ({ kind: 'paragraph', text: text.trim() })),
    { kind: 'heading', text: 'Verbeterpunten' },
    ...points,
    ...(visit.closingRemark
      ? [
          { kind: 'heading' as const, text: 'Bij het afronden' },
          { kind: 'paragraph' as const, text: visit.closingRemark },
        ]
      : []),
  ])
}
