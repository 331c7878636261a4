import { CheckCircle2, Hourglass } from 'lucide-react'
import Link from 'next/link'
import type { DiplomaTotals } from '@/src/domain/evidence/totals'
import { formatNumber } from '@/src/lib/format'
import { Card } from '@/src/ui/Card'

/** Study points and hours: granted, and still to be assessed, and where they come from (KS-DIP-1, KS-SCR-2). */
export function DiplomaStatus({ totals: { granted, waiting, experience } }: { totals: DiplomaTotals }) {
  const rows = [
    { icon: CheckCircle2, tone: 'text-ok', name: 'Toegekend', amount: granted, experience: experience.granted },
    { icon: Hourglass, tone: 'text-wait', name: 'Nog te beoordelen', amount: waiting, experience: experience.waiting },
  ]
  return (
    <Card>
      <h2>Studiepunten</h2>
      <dl className="mt-4 grid gap-4">
        {rows.map(({ icon: Icon, tone, name, amount, experience: worked }) => (
          <div className="border-line border-t pt-4 first:border-0 first:pt-0" key={name}>
            <dt className="flex items-center gap-2 text-ink-soft text-sm">
              <Icon aria-hidden className={`size-4 ${tone}`} />
              {name}
            </dt>
            <dd className="num mt-1 flex items-baseline justify-between gap-3">
              <span>
                <strong className="text-2xl">{formatNumber(amount.studyPoints)}</strong>{' '}
                <abbr className="text-ink-soft no-underline" title="European Credits, studiepunten">
                  EC
                </abbr>
              </span>
              <span className="text-ink-soft">
                {formatNumber(amount.sbu)}{' '}
                <abbr className="no-underline" title="studiebelastinguren">
                  SBU
                </abbr>
              </span>
            </dd>
            {worked > 0 && (
              <dd className="text-ink-soft text-sm">
                waarvan {formatNumber(worked)} EC uit{' '}
                <Link className="link" href="/screening-extra?open=werkervaring#werkervaring">
                  werkervaring
                </Link>
              </dd>
            )}
          </div>
        ))}
      </dl>
      <p className="mt-4 border-line border-t pt-3 text-ink-soft text-sm">
        1 studiepunt (EC) telt als 28 studiebelastinguren (SBU).
      </p>
    </Card>
  )
}
