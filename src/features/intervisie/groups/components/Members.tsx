import { formatDate } from '@/src/lib/format'
import { Badge } from '@/src/ui/Badge'
import type { OwnGroup } from '../own'
import { RemoveMember } from './GroupButtons'

/** Who is in the group; for who manages it with their numbers, and a button to take them out. */
export function Members({ group, manages }: { group: OwnGroup; manages: boolean }) {
  return (
    <ul className="divide-y divide-line">
      {group.members.map((member) => (
        <li className="flex flex-wrap items-center gap-x-4 gap-y-2 py-3.5" key={member.id}>
          <div className="min-w-0 grow">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-semibold">
              {member.name}
              {member.self && ' (jij)'}
              {member.role === 'manager' && <Badge tone="info">Groepsmanager</Badge>}
            </p>
            <p className="text-ink-soft text-sm">
              {member.organisation}
              {manages && <span className="num">, {member.number}</span>}, lid vanaf {formatDate(member.from)}
            </p>
          </div>
          {manages && member.role !== 'manager' && (
            <RemoveMember group={group.id} member={member.id} name={member.name} />
          )}
        </li>
      ))}
    </ul>
  )
}
