import { ArrowRight, CheckCircle2 } from 'lucide-react'
import type { DossierStanding } from '../dossier/standing'
import type { StepView } from '../dossier/steps'
import { Article } from './Bullet'

type Props = { standing: DossierStanding; steps: readonly StepView[]; forecast: string | null; at: string }

const looks = {
  ok: 'bg-ok-tint',
  info: 'bg-info-tint',
  wait: 'border-accent border-l-4 bg-accent-tint',
  stop: 'border-stop border-l-4 bg-stop-tint',
} as const

const addressOf = (at: string, anchor: string): string =>
  anchor.startsWith('categorie-') ? `${at}${at.includes('?') ? '&' : '?'}open=${anchor}#${anchor}` : `#${anchor}`

/** What to do now and before when, and the shortest way there (ux.md 1, X-1). */
export function Steps({ standing, steps, forecast, at }: Props) {
  return (
    <section aria-labelledby="nu" className={`rounded-m px-4 py-4 sm:px-6 sm:py-5 ${looks[standing.tone]}`}>
      <h2 className="flex items-center gap-2.5" id="nu">
        {standing.tone === 'ok' && <CheckCircle2 aria-hidden className="size-6 text-ok" />}
        {standing.now ? 'Wat moet je nu doen?' : 'Je hoeft nu niets te doen'}
      </h2>
      {standing.now && <p className="mt-1">{standing.now}</p>}
      {forecast && <p className="mt-1 text-ink-soft">{forecast}</p>}
      {steps.length > 0 && (
        <>
          <h3 className="mt-4">De kortste weg</h3>
          <ol className="mt-1 grid">
            {steps.map(({ key, text, article, anchor }, index) => (
              <li
                className="flex items-start gap-3 border-[color-mix(in_srgb,var(--ink)_12%,transparent)] border-t py-2.5 first:border-0"
                key={key}
              >
                <span
                  aria-hidden
                  className="num mt-px grid size-6 shrink-0 place-items-center rounded-full bg-card font-bold text-sm"
                >
                  {index + 1}
                </span>
                <span className="min-w-0 flex-1">
                  {text} <Article>{article}</Article>
                </span>
                <a
                  aria-label={`Waarom? Naar de uitleg bij stap ${index + 1}`}
                  className="no-print grid size-7 shrink-0 place-items-center rounded-full text-brand hover:bg-card"
                  href={addressOf(at, anchor)}
                >
                  <ArrowRight aria-hidden className="size-5" />
                </a>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}
