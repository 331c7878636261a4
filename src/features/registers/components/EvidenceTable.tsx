import { Check, CircleSlash, type LucideIcon, Minus, Undo2 } from 'lucide-react'
import { formatDate, formatNumber } from '@/src/lib/format'
import { cx } from '@/src/ui/cx'
import type { EvidenceLine, LineState } from '../dossier/lines'

const looks: Record<LineState, { icon: LucideIcon; word: string; tone: string }> = {
  counts: { icon: Check, word: 'telt', tone: 'text-ok' },
  partly: { icon: Minus, word: 'telt deels', tone: 'text-wait' },
  not: { icon: CircleSlash, word: 'telt niet', tone: 'text-ink-soft' },
  'taken-back': { icon: Undo2, word: 'teruggedraaid', tone: 'text-ink-soft' },
  correction: { icon: Undo2, word: 'correctie', tone: 'text-ink-soft' },
}

/** Lines of the ledger: what it was, when, and what it counts for. */
export function EvidenceTable({ lines, empty }: { lines: readonly EvidenceLine[]; empty: string }) {
  if (lines.length === 0) return <p className="text-ink-soft text-sm">{empty}</p>
  return (
    <ul className="divide-y divide-line text-sm">
      {lines.map((line) => {
        const { icon: Icon, word, tone } = looks[line.state]
        return (
          <li
            className="grid break-inside-avoid grid-cols-[minmax(0,1fr)_auto] gap-x-4 py-2 first:pt-0 last:pb-0"
            data-line={line.state}
            key={line.id}
          >
            <span className="min-w-0 [overflow-wrap:anywhere]">
              <span className={cx(line.state === 'taken-back' && 'line-through')}>{line.description}</span>
              <span className="block text-ink-soft">{formatDate(line.on)}</span>
              {line.note && <span className="block text-ink-soft">{line.note}</span>}
            </span>
            <span className="num text-right">
              <span className="font-semibold">{formatNumber(line.points)}</span>
              <span className={cx('flex items-center justify-end gap-1', tone)}>
                <Icon aria-hidden className="size-4" />
                {word}
              </span>
            </span>
          </li>
        )
      })}
    </ul>
  )
}
