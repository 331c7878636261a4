import type { Assessment } from '@/src/domain/registers/assessment'
import type { Dossier } from '@/src/domain/registers/dossier'
import type { Norm } from '@/src/domain/registers/norm'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { formatDate } from '@/src/lib/format'

export type DocumentView = {
  kind: string
  title: string
  article: string
  met: boolean
  rule: string
  /** "12 maart 2024 tot en met 11 maart 2026", oldest first. */
  valid: string[]
  gaps: string[]
  /** What staff waived, with the reason. */
  waived: string[]
}

const rules = {
  'whole-period': 'De hele registratieperiode geldig, zonder gaten.',
  'valid-now': 'Altijd een geldig exemplaar.',
  once: 'Eén keer ingeleverd.',
} as const

/** "1 mei 2025", "1 mei 2025 tot en met 3 juni 2025". */
export const span = (from: CalendarDate, until: CalendarDate | null): string =>
  until === null
    ? `vanaf ${formatDate(from)}`
    : from === until
      ? formatDate(from)
      : `${formatDate(from)} tot en met ${formatDate(until)}`

/** The documents that the norm asks of this member, with the days that aren't covered by name (norms §2.8). */
export function documentViews(
  norm: Norm,
  dossier: Dossier,
  { documents }: Pick<Assessment, 'documents'>,
): DocumentView[] {
  return documents.flatMap(({ kind, title, article, met, state, gaps }) => {
    const asked = norm.documents.find((one) => one.kind === kind)
    if (state === 'not-applicable' || !asked) return []
    const own = (dossier.documents ?? []).filter((document) => document.kind === kind)
    const sorted = [...own].sort((a, b) => (a.from < b.from ? -1 : 1))
    const waivers = (dossier.waivers ?? []).filter((waiver) => waiver.kind === kind)
    return [
      {
        kind,
        title,
        article,
        met,
        rule: rules[asked.rule],
        valid: sorted.map(({ from, until }) => span(from, until)),
        gaps: gaps.map(({ from, until }) => span(from, until)),
        waived: waivers.map(({ from, until, reason }) =>
          from ? `Vrijgesteld voor ${span(from, until ?? null)}: ${reason}` : `Vrijgesteld: ${reason}`,
        ),
      },
    ]
  })
}
