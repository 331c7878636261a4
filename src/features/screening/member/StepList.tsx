import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import type { Step } from '@/src/domain/screening/missing'
import { StepBadge } from './StepBadge'

/** Steps of the screening plan, each with a link to where it is done (KS-ACC-2). */
export function StepList({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className="grid gap-2">
      {steps.map(({ requirement, label, href, state, text, optional }) => (
        <li key={requirement}>
          <Link
            className="flex flex-wrap items-center gap-x-4 gap-y-1.5 rounded-m border border-line px-4 py-3 no-underline hover:border-brand hover:bg-brand-tint"
            href={href}
          >
            <span className="min-w-0 flex-1 basis-48">
              <span className="block font-semibold text-ink">
                {label}
                {optional && <span className="font-normal text-ink-soft"> (mag ook later)</span>}
              </span>
              {text && <span className="block whitespace-pre-line text-ink-soft text-sm">{text}</span>}
            </span>
            <StepBadge state={state} />
            <ArrowRight aria-hidden className="size-5 shrink-0 text-brand" />
          </Link>
        </li>
      ))}
    </ol>
  )
}
