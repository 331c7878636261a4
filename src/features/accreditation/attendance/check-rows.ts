import { z } from 'zod'
import type { ParticipantList } from '@/src/domain/accreditation/participant-list'
import { isRefused, rowStatuses, rowStatusLabels } from '@/src/domain/accreditation/row-status'
import { csvLine } from '@/src/domain/shared/csv'
import type { Checked, CheckedRow } from './types'

/** The answer of the interface, as far as the page needs it. */
export const answerSchema = z.object({
  results: z.array(z.object({ status: z.enum(rowStatuses), reason: z.string().optional() })),
})

export type AnswerRow = z.infer<typeof answerSchema>['results'][number]

const bad = ({ status }: CheckedRow): boolean => status === 'unreadable' || isRefused(status)

/** Rows that couldn't be read and rows that were looked up, together in the order of the list. */
export function checkedList({ participants, unreadable }: ParticipantList, answers: readonly AnswerRow[]): Checked {
  const judged = participants.flatMap(({ line, number }, index): CheckedRow[] => {
    const answer = answers[index]
    return answer ? [{ line, number, status: answer.status, reason: answer.reason ?? null }] : []
  })
  const rows = [...judged, ...unreadable.map((row) => ({ ...row, status: 'unreadable' as const }))]
  return {
    rows: rows.sort((a, b) => a.line - b.line),
    credited: rows.filter(({ status }) => status === 'credited').length,
    already: rows.filter(({ status }) => status === 'already-credited').length,
    refused: rows.filter(bad).length,
  }
}

export const badRows = (rows: readonly CheckedRow[]): CheckedRow[] => rows.filter(bad)

export const statusLabel = (status: CheckedRow['status']): string =>
  status === 'unreadable' ? 'niet te lezen' : rowStatusLabels[status]

/** Rows to mend as a file that a Dutch Excel opens; what was typed can't become a formula there. */
export const badRowsCsv = (rows: readonly CheckedRow[]): string =>
  `\ufeff${csvLine(['Regel', 'Nummer', 'Wat er is', 'Uitleg'])}${badRows(rows)
    .map(({ line, number, status, reason }) => csvLine([line, number, statusLabel(status), reason]))
    .join('')}`
