import type { RowStatus } from '@/src/domain/accreditation/row-status'

/** A row of the provider's list with what becomes (or became) of it; `line` is where it stands in the list. */
export type CheckedRow = { line: number; number: string; status: RowStatus | 'unreadable'; reason: string | null }

/** What a list comes to. */
export type Checked = { rows: CheckedRow[]; credited: number; already: number; refused: number }

/** Components of a course: what someone may type for them, in lower case → code. */
export type ComponentNames = readonly (readonly [written: string, code: string])[]
