import { type Framework, questionsOf } from '@/src/domain/keurmerk/framework'
import { colourLabels, judgementLabels, phaseLabels } from '@/src/domain/keurmerk/labels'
import type { NormReport } from '@/src/domain/keurmerk/report'
import { formatMoment } from '@/src/lib/format'
import { type Part, paper } from '@/src/lib/paper'
import type { Submission } from './queries'

type About = { practice: string; year: number; framework: Framework }

const normTitle = (framework: Framework, norm: string): string =>
  `Norm ${norm}: ${framework.norms.find(({ code }) => code === norm)?.title ?? ''}`

/** The parts of the report, as on the page (KB-5). */
export function reportParts(framework: Framework, report: readonly NormReport[]): Part[] {
  return report.flatMap(({ norm, colour, met, notMet }): Part[] => {
    const asked = questionsOf(framework, norm)
    const numbers = asked.filter(({ code }) => met.includes(code)).map(({ number }) => number)
    return [
      { kind: 'heading', text: `${normTitle(framework, norm)} (${colourLabels[colour].toLowerCase()})` },
      ...asked.flatMap(({ code, number, text }): Part[] => {
        const said = notMet.find((one) => one.code === code)
        if (!said) return []
        return [
          { kind: 'paragraph', text: `Vraag ${number}: ${judgementLabels[said.judgement].toLowerCase()}`, bold: true },
          { kind: 'paragraph', text },
          { kind: 'fact', name: 'Waarom', value: said.reason },
          { kind: 'fact', name: 'Wat je kunt doen', value: said.action },
        ]
      }),
      ...(numbers.length > 0 ? [{ kind: 'paragraph', text: `Voldoet: vraag ${numbers.join(', ')}.` } as const] : []),
    ]
  })
}

/** The report as PDF (KB-5). */
export const reportPdf = ({ practice, year, framework }: About, report: readonly NormReport[]): Promise<Buffer> =>
  paper(`Rapport keurmerk ${year}`, practice, reportParts(framework, report))

/** The parts of what was sent, with its receipt (KB-4). */
export function sentParts(framework: Framework, { sentAt, sentByName, hash, answers }: Submission): Part[] {
  const of = (norm: string) =>
    questionsOf(framework, norm).flatMap(({ code, number, text }): Part[] => {
      const answer = answers.find((one) => one.code === code)
      return answer
        ? [
            { kind: 'paragraph', text: `${number}. ${text}`, bold: true },
            { kind: 'paragraph', text: answer.text },
          ]
        : []
    })
  return [
    { kind: 'fact', name: 'Verstuurd', value: `${formatMoment(sentAt)}, door ${sentByName}` },
    { kind: 'fact', name: 'Controlegetal (SHA-256)', value: hash },
    ...framework.norms.flatMap(({ code }): Part[] => {
      const parts = of(code)
      return parts.length > 0 ? [{ kind: 'heading', text: normTitle(framework, code) }, ...parts] : []
    }),
  ]
}

/** What was sent as PDF: the copy that goes with the receipt (KB-4). */
export const sentPdf = ({ practice, year, framework }: About, sent: Submission): Promise<Buffer> =>
  paper(
    sent.turn === 1 ? `Zelfevaluatie keurmerk ${year}` : `Herkwalificatie keurmerk ${year}`,
    practice,
    sentParts(framework, sent),
  )

/** All questions with a box for notes, to type in or to write in by hand (KB-4). */
export const notesPdf = (framework: Framework): Promise<Buffer> =>
  paper(
    `Notitieblad keurmerk ${framework.year}`,
    'Alle vragen, met ruimte voor aantekeningen: typ in de vakken, of print het blad. Bewaar het zelf; we sturen het nergens heen.',
    framework.norms.flatMap(({ code }): Part[] => [
      { kind: 'heading', text: normTitle(framework, code) },
      ...questionsOf(framework, code).flatMap(({ number, phase, text, points }): Part[] => [
        {
          kind: 'box',
          name: `Norm ${code}, vraag ${number}`,
          question: `${number}. ${text} (${phaseLabels[phase]})`,
          points: points.map((point) => point.text),
          room: 90,
        },
      ]),
    ]),
  )
