import { isComplete, smallestGroup } from '@/src/domain/intervisie/membership'
import { count } from '@/src/lib/format'
import { Badge } from '@/src/ui/Badge'
import { Card, Facts } from '@/src/ui/Card'
import { type GroupPage, managesIt } from '../own'

/** Where one stands: in a group or not, and whether its sessions count. The left column. */
export function GroupStatus({ page: { group, asked } }: { page: GroupPage }) {
  const manager = group?.members.find(({ role }) => role === 'manager')
  return (
    <Card>
      <h2 className="mb-3">Mijn groep</h2>
      {group ? (
        <>
          <p className="mb-3 font-semibold">{group.name}</p>
          {isComplete(group.members.length) ? (
            <Badge tone="ok">Compleet</Badge>
          ) : (
            <Badge tone="wait">Nog niet compleet</Badge>
          )}
          <div className="mt-4">
            <Facts
              items={[
                { name: 'Leden', value: group.members.length },
                { name: 'Groepsmanager', value: managesIt(group) ? 'jij' : (manager?.name ?? '') },
              ]}
            />
          </div>
        </>
      ) : (
        <>
          <Badge tone="neutral">Je zit in geen groep</Badge>
          {asked.length > 0 && (
            <p className="mt-3 text-sm">Je wacht op antwoord van {count(asked.length, 'groep', 'groepen')}.</p>
          )}
        </>
      )}
      <p className="mt-4 text-ink-soft text-sm">
        Sessies tellen mee als de groep die dag minstens {smallestGroup} leden had. Ook met een groep die hier niet
        staat kun je intervisie opgeven.
      </p>
    </Card>
  )
}
