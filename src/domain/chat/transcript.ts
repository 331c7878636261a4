import { clockTime } from '../shared/amsterdam-clock'
import type { Author } from './labels'

/** A message as it stands in a transcript. */
export type Line = { author: Author; name: string | null; body: string; file: string | null; sentAt: Date }

const speaker = ({ author, name }: Line, who: string): string =>
  ({ member: who, visitor: who, staff: name ?? 'Medewerker', assistant: 'Assistent', system: 'Portaal' })[author]

/** "10:04", and the day before the first message of a day: "24-11-2026". */
const dayOf = (clock: string): string => clock.slice(0, 10).split('-').reverse().join('-')

/**
 * A conversation as plain text (KS-SRV-8). Give it only what everyone in it saw: notes stay out.
 * @param who how the member or visitor is called in it
 */
export function transcript(lines: readonly Line[], who: string): string {
  let day = ''
  return lines
    .map((line) => {
      const clock = clockTime(line.sentAt)
      const heading = dayOf(clock) === day ? '' : `${day ? '\n' : ''}${dayOf(clock)}\n`
      day = dayOf(clock)
      const said = [line.body, line.file ? `[bestand: ${line.file}]` : ''].filter((part) => part !== '').join('\n')
      return `${heading}${clock.slice(11)} ${speaker(line, who)}: ${said.replaceAll('\n', '\n      ')}`
    })
    .join('\n')
}
