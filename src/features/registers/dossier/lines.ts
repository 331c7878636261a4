import type { LedgerLine } from '@/collections/registers/shared/loadDossier'
import type { Dossier } from '@/src/domain/registers/dossier'
import { type ExplainedLine, explain } from '@/src/domain/registers/explain'
import type { Norm } from '@/src/domain/registers/norm'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { formatDate, formatNumber } from '@/src/lib/format'

/** How a line of the ledger is shown: colour, icon and word follow from it. */
export type LineState = 'counts' | 'partly' | 'not' | 'taken-back' | 'correction'

/** One line of the ledger as the member reads it. Nothing is hidden: a correction is a line too. */
export type EvidenceLine = {
  id: number
  on: CalendarDate
  description: string
  category: string
  topic: string | null
  component: string | null
  activity: string | null
  /** As it was booked; negative on a correction. */
  points: number
  counted: number
  state: LineState
  /** In Dutch: why it doesn't count, or what was corrected and why; null when it simply counts. */
  note: string | null
}

function stateOf({ reason, counted }: ExplainedLine): LineState {
  switch (reason) {
    case 'counts':
      return 'counts'
    case 'capped':
      return counted > 0 ? 'partly' : 'not'
    case 'taken-back':
    case 'correction':
      return reason
    case 'later':
    case 'outside-period':
    case 'unknown-category':
    case 'unknown-activity':
      return 'not'
  }
}

function noteOf(line: LedgerLine, explained: ExplainedLine, byId: ReadonlyMap<number, LedgerLine>): string | null {
  const because = line.reason ? ` Reden: ${line.reason}` : ''
  if (explained.reason === 'correction') {
    const original = line.reverses === null ? undefined : byId.get(line.reverses)
    const what = original?.description
      ? `“${original.description}” van ${formatDate(original.earnedOn)}`
      : 'een andere regel'
    return `Correctie op ${what}.${because}`
  }
  if (explained.reason === 'capped' && explained.counted > 0) {
    return `Hiervan ${explained.counted === 1 ? 'telt' : 'tellen'} ${formatNumber(explained.counted)}: het maximum voor deze activiteit is bereikt.`
  }
  if (explained.reason === 'counts' && explained.points !== line.points) {
    return `Na correctie: ${formatNumber(explained.points)}.`
  }
  return explained.text ?? (because.trim() || null)
}

/** The whole ledger, explained on a day, oldest first; `lines` are the dossier's own credits. */
export function evidenceLines(
  norm: Norm,
  dossier: Dossier,
  lines: readonly LedgerLine[],
  on: CalendarDate,
): EvidenceLine[] {
  const byId = new Map(lines.map((line) => [line.id, line]))
  const explained = explain(norm, { ...dossier, credits: lines }, on)
  return lines.flatMap((line, index) => {
    const told = explained[index]
    if (!told) return []
    const { id, earnedOn, description, category, topic, component, activity, points } = line
    return [
      {
        id,
        on: earnedOn,
        description: description || 'Zonder omschrijving',
        category,
        topic,
        component,
        activity,
        points,
        counted: told.counted,
        state: stateOf(told),
        note: noteOf(line, told, byId),
      },
    ]
  })
}
