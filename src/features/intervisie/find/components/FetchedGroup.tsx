'use client'

import { groupCard } from '@/src/domain/intervisie/group-found'
import { GroupDetails } from './GroupDetails'
import { useFetched } from './use-fetched'
import { Waiting } from './Waiting'

/** One group, asked for when somebody opens it: nobody's address stands in the page itself. */
export default function FetchedGroup({ id }: { id: number }) {
  const asked = useFetched(`/api/intervisie-groups/${id}/card`, groupCard)
  if (!asked?.ok) return <Waiting error={asked?.message} />
  return <GroupDetails card={asked.body} idPrefix="vraag" />
}
