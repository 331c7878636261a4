import { isCalendarDate } from '../shared/calendar-date'
import { keysOf } from '../shared/keys'
import type { Framework, KeurmerkNorm, KeurmerkQuestion } from './framework'
import { judgementLabels, phaseLabels } from './labels'

/** Problems by the path of what is wrong, as `questions.3.points.0.words`; the messages are Dutch. */
type Problems = Record<string, string>

const isEmpty = (text: string): boolean => text.trim() === ''

/** The second and every later one that says the same. */
const repeated = (codes: readonly string[]): number[] =>
  codes.flatMap((code, at) => (codes.indexOf(code) < at ? [at] : []))

function normProblems(norm: KeurmerkNorm, path: string): Problems {
  const problems: Problems = {}
  if (isEmpty(norm.code)) problems[`${path}.code`] = 'Vul de code van de norm in, bijvoorbeeld 2a.'
  if (isEmpty(norm.title)) problems[`${path}.title`] = 'Vul de naam van de norm in.'
  if (isEmpty(norm.promise)) problems[`${path}.promise`] = 'Schrijf wat cliënten mogen verwachten.'
  const phases = keysOf(phaseLabels).filter((phase) => norm.criteria[phase] !== undefined)
  if (phases.length === 0) problems[`${path}.criteria`] = 'Geef bij ten minste één fase de criteria.'
  for (const phase of phases) {
    const criteria = norm.criteria[phase] ?? []
    if (criteria.length === 0 || criteria.some(isEmpty)) {
      problems[`${path}.criteria.${phase}`] = `Vul de criteria van de fase ${phaseLabels[phase]} in.`
    }
  }
  for (const [at, { availableFrom }] of norm.documents.entries()) {
    if (availableFrom !== null && !isCalendarDate(availableFrom)) {
      problems[`${path}.documents.${at}.availableFrom`] = 'Vul een bestaande dag in.'
    }
  }
  return problems
}

function questionProblems(question: KeurmerkQuestion, path: string, norms: readonly KeurmerkNorm[]): Problems {
  const problems: Problems = {}
  const norm = norms.find(({ code }) => code === question.norm)
  if (isEmpty(question.code)) problems[`${path}.code`] = 'Geef de vraag een code.'
  if (isEmpty(question.text)) problems[`${path}.text`] = 'Vul de vraag in.'
  if (!norm) problems[`${path}.norm`] = 'Deze norm bestaat dit jaar niet.'
  else if (norm.criteria[question.phase] === undefined) {
    problems[`${path}.phase`] = `Norm ${norm.code} heeft geen criteria in de fase ${phaseLabels[question.phase]}.`
  }
  for (const level of keysOf(judgementLabels)) {
    if (isEmpty(question.levels[level].description)) {
      problems[`${path}.levels.${level}`] = `Schrijf welk antwoord onder ‘${judgementLabels[level]}’ valt.`
    }
  }
  for (const [at, point] of question.points.entries()) {
    if (isEmpty(point.text)) problems[`${path}.points.${at}.text`] = 'Vul het aandachtspunt in.'
  }
  return problems
}

/**
 * What is wrong with a framework, empty when a round may open with it (KB-1): codes are unique, every question belongs to
 * a phase for which its norm has criteria, every such phase is asked about, and the three levels of judgement are filled.
 */
export function frameworkProblems({ norms, questions }: Pick<Framework, 'norms' | 'questions'>): Problems {
  const problems: Problems = {}
  if (norms.length === 0) problems.norms = 'Voeg ten minste één norm toe.'
  for (const [at, norm] of norms.entries()) Object.assign(problems, normProblems(norm, `norms.${at}`))
  for (const at of repeated(norms.map(({ code }) => code))) problems[`norms.${at}.code`] = 'Deze code is er al.'
  for (const [at, question] of questions.entries()) {
    Object.assign(problems, questionProblems(question, `questions.${at}`, norms))
  }
  for (const at of repeated(questions.map(({ code }) => code))) problems[`questions.${at}.code`] = 'Deze code is er al.'
  for (const [at, norm] of norms.entries()) {
    const silent = keysOf(phaseLabels).find(
      (phase) =>
        norm.criteria[phase] !== undefined &&
        !questions.some((question) => question.norm === norm.code && question.phase === phase),
    )
    if (silent) problems[`norms.${at}.questions`] = `De fase ${phaseLabels[silent]} heeft nog geen vraag.`
  }
  return problems
}
