import { CheckCircle2 } from 'lucide-react'
import type { CpdTotals } from '@/src/domain/evidence/totals'
import { formatDate, formatNumber } from '@/src/lib/format'
import { Badge } from '@/src/ui/Badge'
import { Card, Facts } from '@/src/ui/Card'
import { ProgressBar } from '@/src/ui/ProgressBar'
import { StatusBadge } from '@/src/ui/StatusBadge'

/** The period of continuing education: done, still to do, end date (KS-CPD-1). For volunteers only what they did. */
export function CpdStatus({ totals, heading = true }: { totals: CpdTotals; heading?: boolean }) {
  const { done, waiting, required, toDo, voluntary, year, endsOn } = totals
  const hours = (value: number) => `${formatNumber(value)} SBU`
  return (
    <>
      {heading && (
        <div className="mb-4 flex flex-wrap items-center justify-between gap-2">
          <h2>Periode {year}</h2>
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
      )}
      {!voluntary && (
        <>
          <p className="num mb-2">
            <strong className="text-2xl">{formatNumber(done)}</strong>{' '}
            <span className="text-ink-soft">van {hours(required)}</span>
          </p>
          <ProgressBar
            label={`Bij- en nascholing ${year}`}
            max={required}
            pending={waiting}
            text={`${formatNumber(done)} van ${hours(required)} goedgekeurd, ${hours(waiting)} in beoordeling`}
            value={done}
          />
        </>
      )}
      <div className="mt-3">
        <Facts
          items={[
            { name: 'Gedaan', value: hours(done) },
            { name: 'In beoordeling', value: hours(waiting) },
            ...(voluntary ? [] : [{ name: 'Nog te doen', value: hours(toDo) }]),
            { name: 'Einddatum', value: formatDate(endsOn) },
          ]}
        />
      </div>
      <p className="mt-3 border-line border-t pt-3 text-ink-soft text-sm">
        {voluntary
          ? 'Bij- en nascholing is voor jou vrijwillig. Alles wat je inlevert, bewaren we voor je.'
          : 'SBU zijn studiebelastinguren. Ze tellen mee zodra een beoordelaar ze heeft goedgekeurd.'}
      </p>
    </>
  )
}

/** The same, as a card in the left column. */
export const CpdStatusCard = ({ totals }: { totals: CpdTotals }) => (
  <Card>
    <CpdStatus totals={totals} />
  </Card>
)
