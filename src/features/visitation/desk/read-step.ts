import { parseDate } from '@/src/lib/dutch-input'

const dates = ['date', 'improvementsDueOn']

type Read = { body: Record<string, unknown>; problems: Record<string, string> }

/** The fields of a step as the endpoint wants them; a day that can't be read is told at its field. */
export function readStep(form: FormData): Read {
  const body: Record<string, unknown> = {}
  const problems: Record<string, string> = {}
  const points = new Map<number, { text: string; article: string }>()
  for (const [name, value] of form.entries()) {
    if (typeof value !== 'string') continue
    const typed = value.trim()
    const [, at, part] = /^improvements\.(\d+)\.(text|article)$/.exec(name) ?? []
    if (at !== undefined) {
      const point = points.get(Number(at)) ?? { text: '', article: '' }
      points.set(Number(at), part === 'text' ? { ...point, text: typed } : { ...point, article: typed })
    } else if (name === 'visitor') body.visitor = Number(typed)
    else if (!dates.includes(name)) body[name] = typed || null
    else if (typed) {
      const day = parseDate(typed)
      if (day) body[name] = day
      else problems[name] = 'Vul een bestaande datum in, bijvoorbeeld 22-11-2026.'
    }
  }
  if (points.size > 0) body.improvements = [...points.values()].filter(({ text }) => text !== '')
  return { body, problems }
}
