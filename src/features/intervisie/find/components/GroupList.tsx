import { UsersRound } from 'lucide-react'
import { type GroupFilter, groupHref, groupQuery, narrows } from '@/src/domain/intervisie/find-filter'
import { ButtonLink } from '@/src/ui/Button'
import { EmptyState } from '@/src/ui/EmptyState'
import { PageLinks } from '@/src/ui/PageLinks'
import type { Found } from '../types'
import { GroupFacts } from './GroupFacts'
import { GroupLink } from './GroupLink'
import { kmInWords } from './words'

type Props = { found: Found; filter: GroupFilter }

/** Address of this page with one group open on it: for who has no JavaScript. */
const hrefOf = (filter: GroupFilter, group: number): string => {
  const query = new URLSearchParams(groupQuery(filter))
  query.set('groep', String(group))
  return `?${query}#groep`
}

/** The same groups as on the map, nearest first (KS-GRP-1). */
export function GroupList({ found: { groups, pages }, filter }: Props) {
  if (groups.length === 0) return <Nothing filter={filter} />
  return (
    <div className="grid content-start gap-4">
      <ul className="grid gap-2.5">
        {groups.map((group) => (
          <li
            className="relative grid gap-1 rounded-m border border-line bg-card px-4 py-3 hover:border-brand hover:bg-brand-tint"
            key={group.id}
          >
            <span className="flex items-baseline justify-between gap-3">
              <GroupLink href={hrefOf(filter, group.id)} id={group.id} name={group.name} />
              {group.km !== null && <span className="num shrink-0 text-ink-soft text-sm">{kmInWords(group.km)}</span>}
            </span>
            <GroupFacts group={group} />
          </li>
        ))}
      </ul>
      <PageLinks
        href={(page) => groupHref(filter, { page })}
        label="Pagina’s met groepen"
        page={filter.page}
        pages={pages}
        size="small"
        stay
      />
    </div>
  )
}

/** What to ask less of, or that there is nothing yet (ux.md 11). */
function Nothing({ filter }: Pick<Props, 'filter'>) {
  if (!narrows(filter)) {
    return (
      <EmptyState icon={UsersRound} title="Nog geen groepen">
        Zodra iemand een intervisiegroep aanmeldt, staat die hier en op de kaart. Je kunt zelf de eerste beginnen.
      </EmptyState>
    )
  }
  return (
    <EmptyState icon={UsersRound} title="Geen groep gevonden">
      <p>Geen enkele groep past bij alles wat je vraagt.</p>
      <ButtonLink
        className="mt-3"
        href={groupHref(filter, { name: '', method: null, meets: null, room: false })}
        prefetch={false}
        scroll={false}
        size="small"
        variant="secondary"
      >
        Toon alle groepen
      </ButtonLink>
    </EmptyState>
  )
}
