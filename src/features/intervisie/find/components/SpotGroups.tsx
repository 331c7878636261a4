'use client'

import { groupsOnSpot } from '@/src/domain/intervisie/group-found'
import type { GroupSite } from '../types'
import { GroupFacts } from './GroupFacts'
import { useOpenGroup } from './GroupOpener'
import { useFetched } from './use-fetched'
import { Waiting } from './Waiting'

type Props = { sites: readonly GroupSite[]; query: string }

/** The groups under one marker that can't be split any further. */
export default function SpotGroups({ sites, query }: Props) {
  const open = useOpenGroup()
  const spots = sites.map(({ lat, lng }) => `${lat},${lng}`).join(';')
  const address = new URLSearchParams(query)
  address.set('op', spots)
  const asked = useFetched(`/api/intervisie-groups/at?${address}`, groupsOnSpot)
  if (!asked?.ok) return <Waiting error={asked?.message} />
  return (
    <ul className="grid gap-2">
      {asked.body.groups.map((group) => (
        <li key={group.id}>
          <button
            className="grid w-full gap-1 rounded-m border border-line px-4 py-3 text-left hover:border-brand hover:bg-brand-tint"
            onClick={() => open({ group: group.id, name: group.name })}
            type="button"
          >
            <span className="font-semibold text-brand">{group.name}</span>
            <GroupFacts group={group} />
          </button>
        </li>
      ))}
    </ul>
  )
}
