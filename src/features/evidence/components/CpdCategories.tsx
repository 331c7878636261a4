import { CheckCircle2, CircleDashed } from 'lucide-react'
import type { CpdCategory } from '@/src/domain/evidence/cpd'
import { formatNumber } from '@/src/lib/format'

/** "4 gedaan, 2 meegenomen, 3 in beoordeling". */
function parts({ done, carried, waiting }: CpdCategory): string {
  const said: [number, string][] = [
    [done, 'gedaan'],
    [carried, 'meegenomen'],
    [waiting, 'in beoordeling'],
  ]
  return said
    .filter(([amount, word]) => amount > 0 || word === 'gedaan')
    .map(([amount, word]) => `${formatNumber(amount)} ${word}`)
    .join(', ')
}

/** What the norm asks this year, category by category: done, carried and still to do (KS-CPD-1). */
export function CpdCategories({ categories, year }: { categories: readonly CpdCategory[]; year: number }) {
  return (
    <ul aria-label={`Soorten in ${year}`} className="mt-3 border-line border-t">
      {categories.map((category) => {
        const met = category.toDo === 0
        const Icon = met ? CheckCircle2 : CircleDashed
        return (
          <li className="flex gap-2.5 border-line border-b py-2.5 last:border-0" key={category.code}>
            <Icon aria-hidden className={`mt-1 size-4.5 shrink-0 ${met ? 'text-ok' : 'text-wait'}`} />
            <div className="min-w-0 flex-1">
              <p className="flex flex-wrap justify-between gap-x-3">
                <span className="font-semibold">{category.title}</span>
                <span className={met ? 'text-ok' : 'font-semibold text-wait'}>
                  {met ? 'Gehaald' : `nog ${formatNumber(category.toDo)} SBU`}
                </span>
              </p>
              <p className="num text-ink-soft text-sm">
                {parts(category)}; nodig {formatNumber(category.required)} SBU
              </p>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
