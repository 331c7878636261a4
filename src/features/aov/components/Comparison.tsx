import type { ShownQuote } from '@/collections/aov/AovApplications/answer'
import { type OwnRisk, ownRiskLabels } from '@/src/domain/aov/labels'
import { formatEuros, formatNumber } from '@/src/lib/format'
import { cx } from '@/src/ui/cx'

const Bar = ({ share, chosen }: { share: number; chosen: boolean }) => (
  <svg aria-hidden="true" className="h-4 w-full rounded-s" preserveAspectRatio="none" viewBox="0 0 100 10">
    <rect fill="var(--track)" height="10" width="100" />
    <rect fill={chosen ? 'var(--brand)' : 'var(--ink-soft)'} height="10" width={share * 100} />
  </svg>
)

type Props = { compared: ShownQuote['compared']; chosen: OwnRisk }

/** The own-risk periods beside each other: a bar for the eye, in a table that says the same in words (KS-AOV-1). */
export function Comparison({ compared, chosen }: Props) {
  const most = Math.max(...compared.map(({ monthly }) => monthly), 1)
  return (
    <table className="w-full text-left">
      <caption className="mb-2 text-left font-bold">Wat een andere eigenrisicoperiode kost</caption>
      <thead className="text-ink-soft text-sm">
        <tr className="border-line border-b">
          <th className="py-2 pr-3 font-semibold" scope="col">
            Eigen risico
          </th>
          <td aria-hidden className="hidden w-2/5 sm:table-cell" />
          <th className="py-2 pr-3 text-right font-semibold" scope="col">
            Per maand
          </th>
          <th className="py-2 text-right font-semibold" scope="col">
            Per jaar
          </th>
        </tr>
      </thead>
      <tbody>
        {compared.map(({ ownRisk, monthly, yearly, rate }) => {
          const mine = ownRisk === chosen
          return (
            <tr className={cx('border-line border-b', mine && 'bg-brand-tint')} key={ownRisk}>
              <th className="py-2.5 pr-3 pl-2 align-middle font-semibold" scope="row">
                {ownRiskLabels[ownRisk]}
                <span className="block font-normal text-ink-soft text-sm">
                  {formatNumber(rate / 100)}%{mine && ', jouw keuze'}
                </span>
                <span aria-hidden className="mt-1 block sm:hidden">
                  <Bar chosen={mine} share={monthly / most} />
                </span>
              </th>
              <td aria-hidden className="hidden pr-3 align-middle sm:table-cell">
                <Bar chosen={mine} share={monthly / most} />
              </td>
              <td className="num py-2.5 pr-3 text-right align-middle font-semibold">{formatEuros(monthly / 100)}</td>
              <td className="num py-2.5 pr-2 text-right align-middle">{formatEuros(yearly / 100)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
