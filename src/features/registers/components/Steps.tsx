import { ArrowRight, CheckCircle2, ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { count } from '@/src/lib/format'
import type { DossierStanding } from '../dossier/standing'
import type { StepView } from '../dossier/steps'
import { Article } from './Bullet'

type Props = {
  standing: DossierStanding
  steps: readonly StepView[]
  forecast: string | null
  at: string
  /** The button for what must be done now. */
  children?: ReactNode
}

const looks = {
  ok: 'bg-ok-tint',
  info: 'bg-info-tint',
  wait: 'border-accent border-l-4 bg-accent-tint',
  stop: 'border-stop border-l-4 bg-stop-tint',
} as const

/** More steps than this are folded: what comes first is what one does first. */
const atOnce = 7

const addressOf = (at: string, anchor: string): string =>
  anchor.startsWith('categorie-') ? `${at}${at.includes('?') ? '&' : '?'}open=${anchor}#${anchor}` : `#${anchor}`

/** What to do now and before when, and the shortest way there (ux.md 1, X-1). */
export function Steps({ standing, steps, forecast, at, children }: Props) {
  // One more than fits is no reason to fold.
  const shown = steps.length > atOnce + 1 ? atOnce : steps.length
  const [first, rest] = [steps.slice(0, shown), steps.slice(shown)]
  const several = steps.filter(({ anchor }) => anchor.startsWith('categorie-')).length > 1
  return (
    <section aria-labelledby="nu" className={`rounded-m px-4 py-4 sm:px-6 sm:py-5 ${looks[standing.tone]}`}>
      <h2 className="flex items-center gap-2.5" id="nu">
        {standing.tone === 'ok' && <CheckCircle2 aria-hidden className="size-6 text-ok" />}
        {standing.now ? 'Wat moet je nu doen?' : 'Je hoeft nu niets te doen'}
      </h2>
      {standing.now && <p className="mt-1">{standing.now}</p>}
      {forecast && <p className="mt-1 text-ink-soft">{forecast}</p>}
      {children && <div className="no-print mt-4">{children}</div>}
      {steps.length > 0 && (
        <>
          <h3 className="mt-4">De kortste weg</h3>
          {several && <p className="text-ink-soft text-sm">Eén scholing kan meer dan één stap tegelijk oplossen.</p>}
          <StepList at={at} from={1} steps={first} />
          {rest.length > 0 && (
            <details className="group/steps">
              <summary className="link inline-flex min-h-9 items-center gap-1.5">
                <ChevronDown aria-hidden className="no-print size-4 transition-transform group-open/steps:rotate-180" />
                Nog {count(rest.length, 'stap', 'stappen')}
              </summary>
              <StepList at={at} from={first.length + 1} steps={rest} />
            </details>
          )}
        </>
      )}
    </section>
  )
}

function StepList({ steps, from, at }: { steps: readonly StepView[]; from: number; at: string }) {
  return (
    <ol className="mt-1 grid" start={from}>
      {steps.map(({ key, text, article, anchor }, index) => (
        <li
          className="flex items-start gap-3 border-[color-mix(in_srgb,var(--ink)_12%,transparent)] border-t py-2.5 first:border-0"
          key={key}
        >
          <span
            aria-hidden
            className="num mt-px grid size-6 shrink-0 place-items-center rounded-full bg-card font-bold text-sm"
          >
            {from + index}
          </span>
          <span className="min-w-0 flex-1">
            {text} <Article>{article}</Article>
          </span>
          <a
            aria-label={`Waarom? Naar de uitleg bij stap ${from + index}`}
            className="no-print grid size-7 shrink-0 place-items-center rounded-full text-brand hover:bg-card"
            href={addressOf(at, anchor)}
          >
            <ArrowRight aria-hidden className="size-5" />
          </a>
        </li>
      ))}
    </ol>
  )
}
