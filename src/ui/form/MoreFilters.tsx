import { ChevronDown, SlidersHorizontal } from 'lucide-react'
import type { ReactNode } from 'react'

type Props = {
  /** How many filters behind the fold are in use. */
  used: number
  open?: boolean
  children: ReactNode
}

/** The filters that few need, behind a fold that says how many are in use. */
export function MoreFilters({ used, open, children }: Props) {
  return (
    <details className="group mt-4" open={open}>
      <summary className="link inline-flex min-h-11 items-center gap-2">
        <SlidersHorizontal aria-hidden className="size-5" />
        Meer filters{used > 0 && ` (${used})`}
        <ChevronDown aria-hidden className="size-4 transition-transform group-open:rotate-180" />
      </summary>
      {children}
    </details>
  )
}
