import { ChevronLeft, ChevronRight } from 'lucide-react'
import { ButtonLink } from './Button'
import { cx } from './cx'

type Props = {
  /** Counted from 1. */
  page: number
  href: (page: number) => string
  /** Told apart from other lists on the same page. */
  label?: string
  size?: 'normal' | 'small'
  /** Stays where the reader is, for a list beside something else. */
  stay?: boolean
  className?: string
} & ({ pages: number; more?: never } | { pages?: never; more: boolean })

/** To the page before and after; with the number of pages when that is known. Nothing when there is one page. */
export function PageLinks({ page, pages, more, href, label = 'Pagina’s', size, stay, className }: Props) {
  const next = pages === undefined ? more : page < pages
  if (page <= 1 && !next) return null
  const look = { prefetch: false, scroll: !stay, size, variant: 'secondary' } as const
  return (
    <nav aria-label={label} className={cx('flex flex-wrap items-center justify-between gap-x-4 gap-y-3', className)}>
      {pages !== undefined && (
        <p className="text-ink-soft text-sm">
          Pagina {page} van {pages}
        </p>
      )}
      <div className="flex flex-wrap gap-3">
        {page > 1 && (
          <ButtonLink {...look} href={href(page - 1)} icon={ChevronLeft} rel="prev">
            Vorige
          </ButtonLink>
        )}
        {next && (
          <ButtonLink {...look} href={href(page + 1)} icon={ChevronRight} rel="next">
            Volgende
          </ButtonLink>
        )}
      </div>
    </nav>
  )
}
