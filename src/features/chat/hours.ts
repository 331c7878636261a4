import type { Block } from '@/src/domain/chat/hours'

const days = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']
const and = new Intl.ListFormat('nl-NL', { type: 'conjunction' })

/** "maandag tot en met vrijdag", "dinsdag en donderdag" */
function daysInWords(weekdays: readonly number[]): string {
  const runs: number[][] = []
  for (const weekday of weekdays) {
    const run = runs.at(-1)
    if (run && run.at(-1) === weekday - 1) run.push(weekday)
    else runs.push([weekday])
  }
  const name = (weekday: number | undefined) => days[(weekday ?? 1) - 1] ?? ''
  return and.format(
    runs.flatMap((run) =>
      run.length > 2 ? [`${name(run[0])} tot en met ${name(run.at(-1))}`] : run.map((weekday) => name(weekday)),
    ),
  )
}

/**
 * The hours of the chat as one reads them (KS-SRV-8): a line for the days that have the same hours, in the order of the
 * week. Empty: there are none.
 */
export function hoursInWords(blocks: readonly Block[]): { days: string; hours: string }[] {
  const byHours = new Map<string, number[]>()
  for (let weekday = 1; weekday <= 7; weekday++) {
    const ofDay = blocks
      .filter((block) => block.weekday === weekday && block.from < block.until)
      .map(({ from, until }) => `${from} tot ${until}`)
      .sort()
    if (ofDay.length === 0) continue
    const hours = and.format([...new Set(ofDay)])
    byHours.set(hours, [...(byHours.get(hours) ?? []), weekday])
  }
  return [...byHours].map(([hours, weekdays]) => ({ days: daysInWords(weekdays), hours }))
}
