import { X } from 'lucide-react'
import type { PayloadRequest } from 'payload'
import { loadCard } from '@/collections/intervisie/IntervisieGroups/find/card'
import { type GroupFilter, groupHref } from '@/src/domain/intervisie/find-filter'
import { errorLines } from '@/src/lib/errors/error-lines'
import { ButtonLink } from '@/src/ui/Button'
import { Card } from '@/src/ui/Card'
import type { GroupCard } from '../types'
import { GroupDetails } from './GroupDetails'
import { Waiting } from './Waiting'

type Opened = { card: GroupCard } | { error: string }

/** The group that the address names, or why it can't be shown. */
export async function openGroup(req: PayloadRequest, id: number): Promise<Opened> {
  try {
    return { card: await loadCard(req, id) }
  } catch (error) {
    const [first] = errorLines(req, error, true)
    return { error: first?.message ?? 'Deze groep is er niet (meer).' }
  }
}

/** One group on the page itself: what the dialog shows, for who has no JavaScript or followed a link. */
export function OpenGroup({ opened, filter }: { opened: Opened; filter: GroupFilter }) {
  return (
    <section aria-labelledby="groep-naam" id="groep">
      <Card>
        <div className="mb-4 flex items-start justify-between gap-4">
          <h3 className="text-xl" id="groep-naam">
            {'card' in opened ? opened.card.name : 'Groep'}
          </h3>
          <ButtonLink
            href={groupHref(filter, { page: filter.page })}
            icon={X}
            prefetch={false}
            scroll={false}
            size="small"
            variant="secondary"
          >
            Sluiten
          </ButtonLink>
        </div>
        {'card' in opened ? <GroupDetails card={opened.card} idPrefix="groep" /> : <Waiting error={opened.error} />}
      </Card>
    </section>
  )
}
