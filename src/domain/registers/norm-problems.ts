import { hundredths } from './compile'
import { type Norm, type NormCategory, normSchema } from './norm'

/** What is wrong with a norm, and where: `categories.0.topics.2.code`. */
export type NormProblem = { place: string; message: string }

const problem = (place: string, message: string): NormProblem => ({ place, message })

function doubles(codes: readonly string[], place: (index: number) => string): NormProblem[] {
  return codes.flatMap((code, index) =>
    codes.indexOf(code) < index ? [problem(place(index), `De code “${code}” komt twee keer voor.`)] : [],
  )
}

const codesOf = (rows: readonly { code: string }[]): string[] => rows.map((row) => row.code)

function codeProblems({
  categories,
  caps,
  annotations,
  documents,
  yearly,
  sessions,
  intervals,
  facts,
}: Norm): NormProblem[] {
  const obligations = [
    ...yearly.map((one) => `${one.kind}/${one.category}`),
    ...[...sessions, ...intervals, ...facts].map((one) => one.kind),
  ]
  return [
    ...doubles(codesOf(categories), (at) => `categories.${at}.code`),
    ...categories.flatMap((category, at) => [
      ...doubles(codesOf(category.topics), (topic) => `categories.${at}.topics.${topic}.code`),
      ...doubles(codesOf(category.activities ?? []), (one) => `categories.${at}.activities.${one}.code`),
      ...category.topics.flatMap((topic, index) =>
        doubles(codesOf(topic.components), (one) => `categories.${at}.topics.${index}.components.${one}.code`),
      ),
    ]),
    ...doubles(codesOf(caps), (at) => `caps.${at}.code`),
    ...doubles(codesOf(annotations), (at) => `annotations.${at}.code`),
    ...doubles(
      documents.map((one) => one.kind),
      (at) => `documents.${at}.kind`,
    ),
    ...doubles(obligations, () => 'obligations'),
  ]
}

function referenceProblems({ categories, caps, annotations, yearly }: Norm): NormProblem[] {
  const byCode = new Map(categories.map((category) => [category.code, category]))
  const unknownCategory = (place: string, code: string): NormProblem[] =>
    byCode.has(code) ? [] : [problem(place, `De categorie “${code}” staat niet in deze norm.`)]
  const unknownActivities = (
    at: number,
    category: NormCategory | undefined,
    activities: readonly string[],
  ): NormProblem[] =>
    activities.flatMap((code, index) =>
      category?.activities && !category.activities.some((one) => one.code === code)
        ? [
            problem(
              `caps.${at}.activities.${index}`,
              `De activiteit “${code}” staat niet bij categorie ${category.code}.`,
            ),
          ]
        : [],
    )
  return [
    ...caps.flatMap((cap, at) => [
      ...unknownCategory(`caps.${at}.category`, cap.category),
      ...unknownActivities(at, byCode.get(cap.category), cap.activities),
    ]),
    ...yearly.flatMap((one, at) => unknownCategory(`yearly.${at}.category`, one.category)),
    ...annotations.flatMap(({ category, topic }, at) => [
      ...unknownCategory(`annotations.${at}.category`, category),
      ...(byCode.get(category)?.topics.some((one) => one.code === topic) === false
        ? [problem(`annotations.${at}.topic`, `Het onderwerp “${topic}” staat niet bij categorie ${category}.`)]
        : []),
    ]),
  ]
}

/** A limit must be clear in itself: more points may never lead to fewer that count. */
function capProblems({ caps, annotations }: Norm): NormProblem[] {
  const inTwo = caps.flatMap((cap, at) =>
    cap.activities.flatMap((code, index) =>
      caps.slice(0, at).some((other) => other.category === cap.category && other.activities.includes(code))
        ? [problem(`caps.${at}.activities.${index}`, `De activiteit “${code}” valt al onder een ander maximum.`)]
        : [],
    ),
  )
  const annotated = annotations.flatMap(({ category }, at) =>
    caps.some((cap) => cap.category === category)
      ? [problem(`annotations.${at}.category`, 'Een aantekening kan niet gaan over een categorie met een maximum.')]
      : [],
  )
  return [...inTwo, ...annotated]
}

/** The most points that can ever count in a category, in hundredths. */
function reachable(category: NormCategory, norm: Norm): number {
  if (!category.activities) return Number.POSITIVE_INFINITY
  const years = norm.period.kind === 'fixed' ? norm.period.years : norm.period.cycleYears
  const caps = norm.caps.filter((cap) => cap.category === category.code)
  const free = category.activities.some(({ code }) => !caps.some((cap) => cap.activities.includes(code)))
  if (free) return Number.POSITIVE_INFINITY
  // A fixed period may start on 1 January, and then has no more calendar years than registration years.
  return caps.reduce((sum, cap) => sum + hundredths(cap.points) * (cap.per === 'period' ? 1 : years), 0)
}

function satisfiability(norm: Norm): NormProblem[] {
  const { categories, sessions, total } = norm
  const problems = categories.flatMap((category, at) =>
    hundredths(category.minimum) > reachable(category, norm)
      ? [
          problem(
            `categories.${at}.minimum`,
            `Dit aantal is nooit te halen: door de maxima tellen hooguit ${reachable(category, norm) / 100} punten.`,
          ),
        ]
      : [],
  )
  const mostInTotal = categories.reduce((sum, category) => sum + reachable(category, norm), 0)
  if (total && hundredths(total.points) > mostInTotal) {
    problems.push(problem('total.points', 'Dit totaal is met deze categorieën en maxima nooit te halen.'))
  }
  sessions.forEach((one, at) => {
    if (one.maximumHours < one.minimumHours) {
      problems.push(problem(`sessions.${at}.maximumHours`, 'Het hoogste aantal uren is lager dan het laagste.'))
    }
  })
  return problems
}

function dateProblems({
  validFrom,
  validUntil,
  period,
  submission,
  earlyStartMonths,
  extensionMonths,
}: Norm): NormProblem[] {
  const problems: NormProblem[] = []
  if (validUntil !== null && validUntil < validFrom) {
    problems.push(problem('validUntil', 'De laatste dag ligt voor de eerste dag.'))
  }
  if (period.kind === 'running') {
    if (submission) problems.push(problem('submission', 'Bij een doorlopende periode wordt niets aangemeld.'))
    return problems
  }
  if (!submission)
    problems.push(problem('submission', 'Zeg vanaf hoeveel maanden voor het einde iemand kan aanmelden.'))
  const months = period.years * 12
  const within = (place: string, value: number | undefined): void => {
    if (value !== undefined && value >= months) problems.push(problem(place, 'Dit is langer dan de periode zelf.'))
  }
  within('submission.windowMonths', submission?.windowMonths)
  within('earlyStartMonths', earlyStartMonths)
  within('extensionMonths', extensionMonths)
  return problems
}

function emptiness({
  period,
  categories,
  documents,
  yearly,
  sessions,
  intervals,
  facts,
  total,
  categories: { length },
}: Norm): NormProblem[] {
  const asked = categories.length + documents.length + yearly.length + sessions.length + intervals.length + facts.length
  if (asked === 0)
    return [problem('categories', 'Deze norm vraagt niets. Voeg een categorie, document of verplichting toe.')]
  if (total && length === 0) return [problem('total', 'Een totaal aan punten vraagt om minstens één categorie.')]
  if (period.kind === 'fixed' && yearly.length + sessions.length > 0) {
    return [problem('period', 'Verplichtingen per kalenderjaar horen bij een doorlopende periode.')]
  }
  return []
}

export type CheckedNorm = { norm: Norm; problems: [] } | { norm: null; problems: NormProblem[] }

/**
 * Reads a norm from data: the norm, or everything that is wrong with it, each with its place. A norm that can't be
 * satisfied, names what it doesn't have, or contradicts itself is refused.
 */
export function checkNorm(data: unknown): CheckedNorm {
  const parsed = normSchema.safeParse(data)
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) =>
      problem(
        issue.path.join('.'),
        issue.code === 'unrecognized_keys' ? `Onbekend: ${issue.keys.join(', ')}.` : issue.message,
      ),
    )
    return { norm: null, problems }
  }
  const norm = parsed.data
  const problems = [codeProblems, referenceProblems, capProblems, dateProblems, emptiness, satisfiability].flatMap(
    (find) => find(norm),
  )
  return problems.length > 0 ? { norm: null, problems } : { norm, problems: [] }
}

/** A norm that is known to be right, e.g. because it was checked when it was stored. @throws ZodError when it isn't. */
export const parseNorm = (data: unknown): Norm => normSchema.parse(data)
