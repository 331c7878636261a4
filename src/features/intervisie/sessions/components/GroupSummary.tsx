import { Users } from 'lucide-react'
import { smallestGroup } from '@/src/domain/intervisie/group-counts'
import { count, formatDate } from '@/src/lib/format'
import { Badge } from '@/src/ui/Badge'
import { ButtonLink } from '@/src/ui/Button'
import { Facts } from '@/src/ui/Card'
import { EmptyState } from '@/src/ui/EmptyState'
import type { OwnGroup } from '../queries'

/** The member's own group in short, with the way to all of it (KS-INT-1). */
export function GroupSummary({ group }: { group: OwnGroup | undefined }) {
  if (!group) {
    return (
      <EmptyState icon={Users} title="Je zit nog niet in een groep">
        Zoek een groep bij je in de buurt, of begin er zelf een. <a href="/intervisiegroep">Naar intervisiegroepen</a>
      </EmptyState>
    )
  }
  const missing = smallestGroup - group.members
  return (
    <>
      <div className="flex flex-wrap items-center gap-2">
        <h3>{group.name}</h3>
        {missing > 0 && <Badge tone="wait">Nog niet compleet</Badge>}
      </div>
      <div className="mt-2 max-w-md">
        <Facts
          items={[
            { name: 'Plaats', value: group.place },
            { name: 'Leden', value: group.members },
            ...(group.manager ? [{ name: 'Groepsmanager', value: group.manager }] : []),
            { name: 'Jij bent lid vanaf', value: formatDate(group.from) },
          ]}
        />
      </div>
      {missing > 0 && (
        <p className="mt-2 text-sm">
          Sessies van de groep tellen vanaf {smallestGroup} leden. Er {missing === 1 ? 'is' : 'zijn'} nog{' '}
          {count(missing, 'lid', 'leden')} nodig.
        </p>
      )}
      <p className="mt-4">
        <ButtonLink href="/intervisiegroep" icon={Users} size="small" variant="secondary">
          Naar mijn intervisiegroep
        </ButtonLink>
      </p>
    </>
  )
}
