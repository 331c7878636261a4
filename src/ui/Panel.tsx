import { ChevronDown, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'

type Props = {
  /** Name in the address: `?open=<id>` opens this panel. */
  id: string
  icon: LucideIcon
  title: string
  /** What one should know without opening it: a count, a state. */
  summary?: ReactNode
  open: boolean
  children: ReactNode
}

/**
 * A panel ("venster") that folds open in place. Native `details`: works without JavaScript.
 * Put panels inside a `Panels`, which keeps the address in step.
 */
export function Panel({ id, icon: Icon, title, summary, open, children }: Props) {
  return (
    <details className="group scroll-mt-6 rounded-m border border-line bg-card" data-panel={id} id={id} open={open}>
      <summary className="flex min-h-16 items-center gap-3 rounded-m px-4 py-3 hover:bg-brand-tint sm:px-6">
        <Icon aria-hidden className="size-5 shrink-0 text-brand" />
        <h2 className="min-w-0 text-base">{title}</h2>
        <span className="ml-auto flex max-w-1/2 shrink-0 items-center gap-3 text-right text-ink-soft text-sm sm:max-w-none sm:whitespace-nowrap">
          {summary}
          <ChevronDown aria-hidden className="size-5 shrink-0 transition-transform group-open:rotate-180" />
        </span>
      </summary>
      <div className="border-line border-t px-4 pt-5 pb-6 sm:px-6">{children}</div>
    </details>
  )
}
