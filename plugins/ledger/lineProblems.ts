import { isCalendarDate } from '@/src/domain/shared/calendar-date'
import { dutchList } from '@/src/domain/shared/dutch'

type Line = { earnedOn?: unknown; category?: unknown; points?: unknown; reason?: unknown; reverses?: unknown }

const most = 1000

function pointsProblem(points: unknown, isCorrection: boolean): string | null {
  if (typeof points !== 'number' || !Number.isFinite(points)) return 'Vul het aantal punten in.'
  if (Math.abs(points * 100 - Math.round(points * 100)) > 1e-7) return 'Gebruik hooguit twee decimalen.'
  if (Math.abs(points) > most) return `Vul hooguit ${most} punten in.`
  if (!isCorrection && points < 0) return 'Punten eraf boek je als correctie op een regel.'
  return null
}

/**
 * What is wrong with a line, by field, in Dutch.
 * @param categories codes that the norm has on that day; null: not known, any will do
 */
export function lineProblems(line: Line, categories: readonly string[] | null): Record<string, string> {
  const problems: Record<string, string> = {}
  if (typeof line.earnedOn !== 'string' || !isCalendarDate(line.earnedOn)) {
    problems.earnedOn = 'Vul een bestaande datum in, als jjjj-mm-dd.'
  }
  if (typeof line.category !== 'string' || line.category === '') problems.category = 'Vul een categorie in.'
  else if (categories && !categories.includes(line.category)) {
    problems.category = `Deze categorie hoort niet bij de norm. Kies uit ${dutchList(categories)}.`
  }
  const points = pointsProblem(line.points, Boolean(line.reverses))
  if (points) problems.points = points
  if (typeof line.reason !== 'string' || line.reason.trim() === '') {
    problems.reason = 'Schrijf waarom je deze punten bijschrijft of corrigeert. Het lid kan dit lezen.'
  }
  return problems
}
