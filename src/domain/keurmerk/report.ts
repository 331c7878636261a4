import type { Framework } from './framework'
import { questionsOf } from './framework'
import type { Colour, Judgement } from './labels'

/** What a reviewer said of one answer (KB-5). What isn't sufficient has a reason and an action. */
export type Judged = { code: string; judgement: Judgement; reason: string; action: string }

/** What is missing before an answer counts as judged: field → Dutch message (KB-5). */
export function judgementProblems({ judgement, reason, action }: Omit<Judged, 'code'>): Record<string, string> {
  const problems: Record<string, string> = {}
  if (judgement === 'sufficient') return problems
  if (reason.trim() === '') problems.reason = 'Schrijf waarom het antwoord nog niet voldoet. De praktijk leest dit.'
  if (action.trim() === '') problems.action = 'Schrijf wat de praktijk moet doen om alsnog te voldoen.'
  return problems
}

export type NormReport = {
  norm: string
  colour: Colour
  met: string[]
  notMet: Judged[]
}

/** A norm is green when every answer of it is sufficient; an answer that wasn't judged is not (KB-5). */
export const colourOf = (judgements: readonly (Judgement | null)[]): Colour =>
  judgements.every((judgement) => judgement === 'sufficient') ? 'green' : 'orange'

/**
 * The report, norm by norm: what is met, what isn't and why, and what to do (KB-5).
 * @throws RangeError when a question has no judgement: a report is made of everything, or not at all
 */
export function reportOf(framework: Framework, judged: readonly Judged[]): NormReport[] {
  return framework.norms.map(({ code: norm }) => {
    const all = questionsOf(framework, norm).map(({ code }) => {
      const one = judged.find((judgement) => judgement.code === code)
      if (!one) throw new RangeError(`question ${code} wasn't judged`)
      return one
    })
    return {
      norm,
      colour: colourOf(all.map(({ judgement }) => judgement)),
      met: all.filter(({ judgement }) => judgement === 'sufficient').map(({ code }) => code),
      notMet: all.filter(({ judgement }) => judgement !== 'sufficient'),
    }
  })
}

/** All norms green: the keurmerk is granted (KB-6). A framework without norms grants nothing. */
export const isGranted = (report: readonly NormReport[]): boolean =>
  report.length > 0 && report.every(({ colour }) => colour === 'green')

/** The questions that may be answered again, once: those that aren't met (KB-3). */
export const openedAgain = (report: readonly NormReport[]): string[] =>
  report.flatMap(({ notMet }) => notMet.map(({ code }) => code))
