import { ChevronLeft, ChevronRight } from 'lucide-react'
import { type NewsFilter, newsFilterPath } from '@/src/domain/news/filter'
import { count } from '@/src/lib/format'
import { ButtonLink } from '@/src/ui/Button'

/** Where you are in a long list, and the way to the next page. */
export function Pagination({ filter, pages, total }: { filter: NewsFilter; pages: number; total: number }) {
  if (pages < 2) return null
  const { category, page } = filter
  return (
    <nav aria-label="Pagina’s" className="mt-10 flex flex-wrap items-center justify-between gap-4">
      <p className="text-ink-soft text-sm">
        Pagina {page} van {pages} · {count(total, 'bericht', 'berichten')}
      </p>
      <div className="flex flex-wrap gap-3">
        {page > 1 && (
          <ButtonLink
            href={newsFilterPath({ category, page: page - 1 })}
            icon={ChevronLeft}
            rel="prev"
            variant="secondary"
          >
            Nieuwere berichten
          </ButtonLink>
        )}
        {page < pages && (
          <ButtonLink
            href={newsFilterPath({ category, page: page + 1 })}
            icon={ChevronRight}
            rel="next"
            variant="secondary"
          >
            Oudere berichten
          </ButtonLink>
        )}
      </div>
    </nav>
  )
}
