import { BadgeCheck, CircleSlash } from 'lucide-react'
import { validOn } from '@/src/domain/accreditation/validity'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { formatDate, formatNumber } from '@/src/lib/format'
import { Badge } from '@/src/ui/Badge'
import { EmptyState } from '@/src/ui/EmptyState'
import type { WorthName } from '../../norm-names'
import type { AccreditationRow } from '../queries'

type Props = { rows: AccreditationRow[]; nameOf: (row: AccreditationRow) => WorthName; today: CalendarDate }

function Standing({ row, today }: { row: AccreditationRow; today: CalendarDate }) {
  const { validFrom, validUntil, revokedOn } = row
  const until = `${formatDate(validFrom)} tot en met ${formatDate(validUntil)}`
  if (revokedOn) return <Badge tone="stop">Ingetrokken per {formatDate(revokedOn)}</Badge>
  if (validOn(row, today)) return <Badge tone="ok">{until}</Badge>
  return <Badge tone="neutral">{validFrom > today ? `Vanaf ${formatDate(validFrom)}` : `Was ${until}`}</Badge>
}

/** What a course counts for, per line: where, for how many points, from when until when. */
export function Accreditations({ rows, nameOf, today }: Props) {
  if (rows.length === 0) {
    return (
      <EmptyState icon={BadgeCheck} title="Deze scholing is nog niet geaccrediteerd">
        Vraag accreditatie aan. Kent de commissie die toe, dan zie je hier waarvoor de scholing telt en tot wanneer.
      </EmptyState>
    )
  }
  return (
    <ul className="grid gap-2">
      {rows.map((row) => {
        const { category, topic } = nameOf(row)
        return (
          <li className="rounded-m border border-line px-4 py-3" key={row.id}>
            <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
              <p>
                <span className="font-semibold">
                  {category}
                  {topic && `: ${topic}`}
                </span>
                <span className="block text-ink-soft text-sm">{row.norm}</span>
              </p>
              <p className="num shrink-0 font-semibold">
                {formatNumber(row.points)} {row.points === 1 ? 'punt' : 'punten'}
              </p>
            </div>
            <div className="mt-2">
              <Standing row={row} today={today} />
            </div>
            {row.conditions && <p className="mt-2 text-sm">Voorwaarde: {row.conditions}</p>}
            {row.revokedReason && (
              <p className="mt-2 flex gap-1.5 text-sm">
                <CircleSlash aria-hidden className="mt-0.5 size-4 shrink-0 text-stop" />
                {row.revokedReason}
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}
