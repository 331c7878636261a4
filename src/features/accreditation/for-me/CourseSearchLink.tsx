import { Search } from 'lucide-react'
import { ButtonLink } from '@/src/ui/Button'
import { agendaPath } from '../agenda/filter'
import { forMeHref } from './href'

/** The way from a member's page to courses: those that this member still needs, or all (KS-DIP-4, KS-CPD-3). */
export function CourseSearchLink({ register }: { register: string | undefined }) {
  return (
    <p className="no-print mt-4">
      <ButtonLink
        href={register ? forMeHref({ register }) : agendaPath}
        icon={Search}
        prefetch={false}
        size="small"
        variant="secondary"
      >
        Zoek een scholing
      </ButtonLink>
    </p>
  )
}
