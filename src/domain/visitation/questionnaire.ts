import { z } from 'zod'

/** A question as the settings have it. */
export type Question = {
  code: string
  question: string
  help?: string | null
  kind: 'text' | 'yes-no'
  required?: boolean | null
}

const longest = 4000

/** What was answered, with the question as it was then: settings can change afterwards. */
export const answersSchema = z.array(z.object({ code: z.string(), question: z.string(), answer: z.string() }))
export type Answers = z.infer<typeof answersSchema>

/** The answers of a form, in the order of the questions; what belongs to no question falls away. */
export const answersOf = (questions: readonly Question[], typed: (code: string) => string): Answers =>
  questions.map(({ code, question, kind }) => {
    const answer = typed(code).trim()
    return { code, question, answer: kind === 'yes-no' && answer !== 'Ja' && answer !== 'Nee' ? '' : answer }
  })

/** What stands in the way of sending (or, unsent, of saving): code of the question → Dutch message (KS-VIS-1). */
export function answerProblems(
  questions: readonly Question[],
  answers: Answers,
  intent: 'save' | 'send',
): Record<string, string> {
  const problems: Record<string, string> = {}
  for (const { code, kind, required } of questions) {
    const answer = answers.find((one) => one.code === code)?.answer ?? ''
    if (answer.length > longest) problems[code] = 'Gebruik hooguit 4.000 tekens.'
    else if (intent === 'send' && required && answer === '') {
      problems[code] = kind === 'yes-no' ? 'Kies ja of nee.' : 'Beantwoord deze vraag.'
    }
  }
  return problems
}
