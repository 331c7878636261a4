import { formatDate, formatNumber } from '@/src/lib/format'
import { ProgressBar } from '@/src/ui/ProgressBar'
import type { ObligationView, ObligationYear } from '../dossier/obligations'
import { Article, ObligationBullet } from './Bullet'

type Props = { years: readonly ObligationYear[]; voluntary: readonly string[] }

/** What is asked per calendar year, the newest first; what isn't asked of this member is told apart (norms §2.10). */
export function Obligations({ years, voluntary }: Props) {
  if (years.length === 0 && voluntary.length === 0) return null
  return (
    <section aria-labelledby="verplichtingen-kop" className="scroll-mt-6" id="verplichtingen">
      <h2 id="verplichtingen-kop">Verplichtingen</h2>
      {years.map(({ year, items }) => (
        <div className="mt-4" key={year ?? 'doorlopend'}>
          <h3 className="num">{year ?? 'Doorlopend'}</h3>
          <ul className="mt-2 divide-y divide-line rounded-m border border-line bg-card px-4 sm:px-5">
            {items.map((item) => (
              <ObligationRow item={item} key={item.key} />
            ))}
          </ul>
        </div>
      ))}
      {voluntary.length > 0 && (
        <p className="mt-3 text-ink-soft text-sm">Voor jou niet verplicht, wel welkom: {voluntary.join(', ')}.</p>
      )}
    </section>
  )
}

/** What was counted is done; what was looked at is valid until a day. */
const whenMet = (due: string | null, counted: boolean): string =>
  counted ? 'Dit is gehaald.' : due ? `Geldig tot en met ${formatDate(due)}.` : ''

function ObligationRow({ item }: { item: ObligationView }) {
  const { title, article, state, due, measures, note } = item
  return (
    <li className="break-inside-avoid py-3.5">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <span className="font-semibold">{title}</span>
        <ObligationBullet state={state} />
      </div>
      {measures.map(({ have, required, unit, text }) => (
        <div className="mt-2 grid items-center gap-x-4 gap-y-1 sm:grid-cols-[minmax(0,1fr)_11rem]" key={unit}>
          <ProgressBar label={`${title}: ${unit}`} max={required} text={text} value={have} />
          <span className="num text-ink-soft text-sm sm:text-right">
            {formatNumber(have)} van {formatNumber(required)} {unit}
          </span>
        </div>
      ))}
      <p className="mt-1.5 text-ink-soft text-sm">
        {note ?? whenMet(due, measures.length > 0)} <Article>{article}</Article>
      </p>
    </li>
  )
}
