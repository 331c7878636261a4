import { CheckCircle2 } from 'lucide-react'
import type { IntervisieTotals } from '@/src/domain/intervisie/totals'
import { count, formatDate, formatNumber } from '@/src/lib/format'
import { Badge } from '@/src/ui/Badge'
import { Card, Facts } from '@/src/ui/Card'
import { ProgressBar } from '@/src/ui/ProgressBar'
import { StatusBadge } from '@/src/ui/StatusBadge'

const sessions = (amount: number): string => count(amount, 'sessie', 'sessies')
const hours = (amount: number): string => `${formatNumber(amount)} uur`

function closing({ voluntary, obligedFrom, cap }: IntervisieTotals): string {
  if (obligedFrom)
    return `Dit jaar is intervisie voor jou nog vrijwillig. Vanaf ${formatDate(obligedFrom)} telt het mee.`
  if (voluntary) return 'Intervisie is voor jou vrijwillig. Alles wat je inlevert, bewaren we voor je.'
  return `Van één sessie telt hooguit ${hours(cap)} mee, zodra een beoordelaar haar heeft goedgekeurd.`
}

/** Sessions and hours of this year: done, waiting, required (KS-INT-1). For volunteers only what they did. */
export function IntervisieStatus({ totals }: { totals: IntervisieTotals }) {
  const { year, voluntary, toDo, endsOn } = totals
  const { done, waiting, required } = totals.sessions
  const reached = Math.min(done, required)
  return (
    <Card>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-2">
        <h2>Intervisie {year}</h2>
        {voluntary ? (
          <Badge tone="info">Vrijwillig</Badge>
        ) : toDo === 0 ? (
          <Badge icon={CheckCircle2} tone="ok">
            Gehaald
          </Badge>
        ) : (
          <StatusBadge status="todo" />
        )}
      </div>
      {!voluntary && (
        <>
          <p className="num mb-2">
            <strong className="text-2xl">{reached}</strong>{' '}
            <span className="text-ink-soft">van {sessions(required)}</span>
          </p>
          <ProgressBar
            label={`Intervisie ${year}`}
            max={required}
            pending={waiting}
            text={`${reached} van ${sessions(required)} goedgekeurd, ${waiting} in beoordeling`}
            value={reached}
          />
        </>
      )}
      <div className="mt-3">
        <Facts
          items={[
            { name: 'Goedgekeurd', value: `${sessions(done)}, ${hours(totals.hours.done)}` },
            { name: 'In beoordeling', value: `${sessions(waiting)}, ${hours(totals.hours.waiting)}` },
            ...(voluntary
              ? []
              : [
                  { name: 'Nodig', value: `${sessions(required)}, ${hours(totals.hours.required)}` },
                  { name: 'Nog te doen', value: sessions(toDo) },
                  { name: 'Einddatum', value: formatDate(endsOn) },
                ]),
          ]}
        />
      </div>
      <p className="mt-3 border-line border-t pt-3 text-ink-soft text-sm">{closing(totals)}</p>
    </Card>
  )
}
