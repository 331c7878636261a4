import { count } from '@/src/lib/format'
import { Badge } from '@/src/ui/Badge'
import { statusLabel } from '../check-rows'
import type { CheckedRow } from '../types'

/** More than this on a page helps nobody; the file has them all. */
const most = 50

/** Rows that need a look, with where they stand in the list and why. */
export function RowTable({ rows }: { rows: readonly CheckedRow[] }) {
  return (
    <div className="mt-5 overflow-x-auto">
      <table className="w-full text-left text-sm">
        <caption className="sr-only">Regels die niet worden bijgeschreven</caption>
        <thead className="border-line border-b text-ink-soft">
          <tr>
            <th className="py-2 pr-4 font-semibold" scope="col">
              Regel
            </th>
            <th className="py-2 pr-4 font-semibold" scope="col">
              Nummer
            </th>
            <th className="py-2 font-semibold" scope="col">
              Wat er is
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, most).map(({ line, number, status, reason }) => (
            <tr className="border-line border-b align-top" key={`${line} ${number}`}>
              <td className="num py-2.5 pr-4">{line}</td>
              <td className="num max-w-52 break-all py-2.5 pr-4 font-semibold">{number || '–'}</td>
              <td className="min-w-44 py-2.5">
                <Badge tone="wait">{statusLabel(status)}</Badge>
                {reason && <p className="mt-1 text-ink-soft">{reason}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > most && (
        <p className="mt-3 text-ink-soft text-sm">
          En nog {count(rows.length - most, 'regel', 'regels')}. In de download staan ze allemaal.
        </p>
      )}
    </div>
  )
}
