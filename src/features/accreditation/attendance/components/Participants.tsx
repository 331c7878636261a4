import { Search } from 'lucide-react'
import { formatDate } from '@/src/lib/format'
import { Badge } from '@/src/ui/Badge'
import { Button } from '@/src/ui/Button'
import { Card } from '@/src/ui/Card'
import type { ParticipantRow } from '../queries'
import { EndAttendance } from './EndAttendance'

const sources: Record<string, string> = {
  paste: 'Geplakt',
  csv: 'CSV',
  api: 'API',
  'check-in': 'QR-code',
  claim: 'Melding van het lid',
}

type Props = { session: number; rows: ParticipantRow[]; search: string; title: string }

/** Who stands on the list of a meeting; a row that is wrong can be taken back (KK-PRV-1). */
export function Participants({ session, rows, search, title }: Props) {
  return (
    <Card>
      <h2>{title}</h2>
      <form action="" className="mt-4 flex flex-wrap items-end gap-3" method="get">
        <label className="grid gap-1.5 font-semibold">
          Zoek op nummer
          <input className="control w-56" defaultValue={search} maxLength={40} name="zoek" type="search" />
        </label>
        <Button icon={Search} type="submit" variant="secondary">
          Zoek
        </Button>
      </form>
      {rows.length === 0 ? (
        <p className="mt-5 text-ink-soft">Er staat niemand met dit nummer op de lijst.</p>
      ) : (
        <ul className="mt-5 divide-y divide-line border-line border-y">
          {rows.map((row) => (
            <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3" key={row.id}>
              <span className="min-w-0">
                <span className="num font-semibold">{row.number}</span>
                {row.name && <span> · {row.name}</span>}
                {row.waiting && (
                  <>
                    {' '}
                    <Badge tone="wait">Nog te bevestigen</Badge>
                  </>
                )}
                <span className="block text-ink-soft text-sm">
                  {sources[row.source] ?? row.source}, {formatDate(row.at)}
                  {row.components && ` · alleen ${row.components.join(', ')}`}
                </span>
              </span>
              <EndAttendance id={row.id} number={row.number} session={session} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
