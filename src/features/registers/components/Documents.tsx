import { CalendarX2 } from 'lucide-react'
import type { DocumentView } from '../dossier/documents'
import { Article, Bullet } from './Bullet'

/** The documents that the norm asks, with the days that aren't covered by name (norms §2.8, KK-DOS-3). */
export function Documents({ documents }: { documents: readonly DocumentView[] }) {
  if (documents.length === 0) return null
  return (
    <section aria-labelledby="documenten-kop" className="scroll-mt-6" id="documenten">
      <h2 id="documenten-kop">Documenten</h2>
      <ul className="mt-3 grid gap-3">
        {documents.map(({ kind, title, article, met, rule, valid, gaps, waived }) => (
          <li className="break-inside-avoid rounded-m border border-line bg-card px-4 py-4 sm:px-5" key={kind}>
            <div className="flex flex-wrap items-center justify-between gap-2">
              <h3>{title}</h3>
              <Bullet met={met} />
            </div>
            <p className="mt-1">
              {rule} <Article>{article}</Article>
            </p>
            {valid.length > 0 && (
              <p className="mt-2 text-sm">
                <span className="text-ink-soft">Goedgekeurd en geldig: </span>
                {valid.join('; ')}
              </p>
            )}
            {gaps.length > 0 && (
              <div className="mt-3 flex gap-3 rounded-s bg-stop-tint px-3 py-2.5 text-sm">
                <CalendarX2 aria-hidden className="mt-0.5 size-5 shrink-0 text-stop" />
                <div>
                  <p className="font-semibold text-stop">Op deze dagen is er geen geldig certificaat</p>
                  <ul>
                    {gaps.map((gap) => (
                      <li key={gap}>{gap}</li>
                    ))}
                  </ul>
                  <p className="mt-1.5">
                    Had je toen wel een geldig certificaat? Lever het hieronder in. Anders kan het register je
                    vrijstelling geven: vraag ernaar.
                  </p>
                </div>
              </div>
            )}
            {waived.map((text) => (
              <p className="mt-2 text-ink-soft text-sm" key={text}>
                {text}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
