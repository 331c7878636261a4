import { type Asked, asked } from '@/collections/aov/AovApplications/schema'
import type { Problems } from '@/src/domain/evidence/problems'
import { parseDate, parseEuros } from '@/src/lib/dutch-input'

type Values = Readonly<Record<string, string>>

const unreadableAmount = 'Vul een bedrag in euro in, bijvoorbeeld 30.000 of 1.250,50.'

/** Amounts that stand there but can't be read. */
function unreadable(values: Values): Problems {
  const wrong = ['grossIncome', 'benefit'].filter(
    (name) => (values[name] ?? '').trim() !== '' && parseEuros(values[name] ?? '') === null,
  )
  return Object.fromEntries(wrong.map((name) => [name, unreadableAmount]))
}

/** What was typed in the calculator as the rules want it, or field → what is wrong, in the order of the form. */
export function readQuestion(values: Values): { question: Asked } | { problems: Problems } {
  const amount = (name: string): number | undefined => parseEuros(values[name] ?? '') ?? undefined
  const typedDate = (values.birthDate ?? '').trim()
  const parsed = asked.safeParse({
    ownRisk: values.ownRisk,
    grossIncome: amount('grossIncome'),
    benefit: amount('benefit'),
    startOn: values.startOn,
    birthDate: typedDate === '' ? undefined : (parseDate(typedDate) ?? typedDate),
  })
  if (parsed.success) return { question: parsed.data }
  const problems: Problems = {}
  for (const { path, message } of parsed.error.issues) problems[String(path[0])] ??= message
  return { problems: { ...problems, ...unreadable(values) } }
}
