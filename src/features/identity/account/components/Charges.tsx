import { CheckCircle2, Hourglass, Receipt } from 'lucide-react'
import { formatDate, formatEuros } from '@/src/lib/format'
import { Badge } from '@/src/ui/Badge'
import { EmptyState } from '@/src/ui/EmptyState'
import type { OwnCharge } from '../content'

/** What a member was charged and whether it was paid (KS-ACC-6). */
export function Charges({ charges }: { charges: readonly OwnCharge[] }) {
  if (charges.length === 0) {
    return (
      <EmptyState icon={Receipt} title="Er is niets in rekening gebracht">
        Kosten voor je lidmaatschap of voor een afgezegde visitatie staan hier, met of ze zijn betaald.
      </EmptyState>
    )
  }
  return (
    <>
      <p className="mb-4 text-ink-soft">
        Dit is wat er in rekening is gebracht. De factuur zelf krijg je van de administratie; daarop staat hoe je
        betaalt.
      </p>
      <ul className="divide-y divide-line">
        {charges.map(({ id, description, amount, bookedOn, paidOn }) => (
          <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 py-4 first:pt-0" key={id}>
            <div className="min-w-0">
              <h3 className="[overflow-wrap:anywhere]">{description}</h3>
              <p className="num text-ink-soft text-sm">
                {formatEuros(amount / 100)} · {formatDate(bookedOn)}
              </p>
            </div>
            <Badge icon={paidOn ? CheckCircle2 : Hourglass} tone={paidOn ? 'ok' : 'wait'}>
              {paidOn ? `Betaald op ${formatDate(paidOn)}` : 'Nog niet betaald'}
            </Badge>
          </li>
        ))}
      </ul>
    </>
  )
}
