import { tierLabels } from '@/src/domain/identity/membership'
import type { PublicContribution } from '@/src/features/invoicing/contribution/public'
import { formatEuros } from '@/src/lib/format'
import { Facts } from '@/src/ui/Card'

/** What membership costs a year, before one signs up (KK-PRO-1). */
export function Costs({ contributions }: { contributions: PublicContribution[] }) {
  if (contributions.length === 0) return null
  return (
    <section aria-labelledby="kosten" className="mb-6 border-b border-line pb-6">
      <h2 id="kosten">Wat kost het per jaar?</h2>
      {contributions.map(({ organisation, name, year, amounts }) => (
        <div className="mt-4" key={`${organisation} ${year}`}>
          <h3 className="text-sm">
            {name}, {year}
          </h3>
          <Facts
            items={amounts.map(({ tier, amount }) => ({
              name: tierLabels[tier],
              value: amount === 0 ? 'gratis' : formatEuros(amount / 100),
            }))}
          />
        </div>
      ))}
    </section>
  )
}
