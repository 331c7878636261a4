import { ChevronLeft, ChevronRight } from 'lucide-react'
import { ButtonLink } from '@/src/ui/Button'

type Props = { page: number; more: boolean; address: (page: number) => string }

/** To the page before and after. */
export function Pager({ page, more, address }: Props) {
  if (page <= 1 && !more) return null
  return (
    <nav aria-label="Bladeren" className="mt-6 flex flex-wrap gap-3">
      {page > 1 && (
        <ButtonLink href={address(page - 1)} icon={ChevronLeft} size="small" variant="secondary">
          Vorige
        </ButtonLink>
      )}
      {more && (
        <ButtonLink href={address(page + 1)} icon={ChevronRight} size="small" variant="secondary">
          Volgende
        </ButtonLink>
      )}
    </nav>
  )
}
