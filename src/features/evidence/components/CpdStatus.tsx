import { CheckCircle2 } from 'lucide-react'
import type { CpdTotals } from '@/src/domain/evidence/cpd'
import { formatDate, formatNumber } from '@/src/lib/format'
import { Badge } from '@/src/ui/Badge'
import { Card, Facts } from '@/src/ui/Card'
import { ProgressBar } from '@/src/ui/ProgressBar'
import { StatusBadge } from '@/src/ui/StatusBadge'
import { CpdCategories } from './CpdCategories'

const hours = (value: number): string => `${formatNumber(value)} SBU`

/** "2025 tot en met 2027, dit is jaar 2 van 3". */
const cycleWords = ({ cycle, year }: CpdTotals): string | null =>
  cycle &&
  `${cycle.from} tot en met ${cycle.until}, dit is jaar ${year - cycle.from + 1} van ${cycle.until - cycle.from + 1}`

function closing({ voluntary, obligedFrom, carried }: CpdTotals): string {
  if (obligedFrom) {
    return `Dit jaar is het voor jou nog vrijwillig. Vanaf ${formatDate(obligedFrom)} gelden er uren per jaar.`
  }
  if (voluntary) return 'Bij- en nascholing is voor jou vrijwillig. Alles wat je inlevert, bewaren we voor je.'
  const surplus = carried > 0 ? ' Wat je vorig jaar te veel had, telt dit jaar mee in dezelfde soort.' : ''
  return `SBU zijn studiebelastinguren. Ze tellen mee zodra een beoordelaar ze heeft goedgekeurd.${surplus}`
}

/** The current year of continuing education: done, still to do, end date (KS-CPD-1). For volunteers only what they did. */
export function CpdStatus({ totals, heading = true }: { totals: CpdTotals; heading?: boolean }) {
  const { done, waiting, carried, required, toDo, voluntary, year, endsOn, categories } = totals
  const cycle = cycleWords(totals)
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
            <strong className="text-2xl">{formatNumber(required - toDo)}</strong>{' '}
            <span className="text-ink-soft">van {hours(required)}</span>
          </p>
          <ProgressBar
            label={`Bij- en nascholing ${year}`}
            max={required}
            pending={waiting}
            text={`${formatNumber(required - toDo)} van ${hours(required)} gehaald, ${hours(waiting)} in beoordeling`}
            value={required - toDo}
          />
        </>
      )}
      <div className="mt-3">
        <Facts
          items={[
            { name: 'Gedaan', value: hours(done) },
            ...(carried > 0 ? [{ name: 'Meegenomen', value: hours(carried) }] : []),
            { name: 'In beoordeling', value: hours(waiting) },
            ...(voluntary ? [] : [{ name: 'Nog te doen', value: hours(toDo) }]),
            { name: 'Einddatum', value: formatDate(endsOn) },
            ...(cycle ? [{ name: 'Cyclus', value: cycle }] : []),
          ]}
        />
      </div>
      {categories.length > 0 && <CpdCategories categories={categories} year={year} />}
      <p className="mt-3 border-line border-t pt-3 text-ink-soft text-sm">{closing(totals)}</p>
    </>
  )
}

/** The same, as a card in the left column. */
export const CpdStatusCard = ({ totals }: { totals: CpdTotals }) => (
  <Card>
    <CpdStatus totals={totals} />
  </Card>
)
