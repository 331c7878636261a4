'use client'

import { useMemo } from 'react'
import type { Cluster } from '@/src/domain/places/cluster'
import { count } from '@/src/lib/format'
import { PlaceMap } from '@/src/ui/map/PlaceMap'
import type { GroupSite, Origin } from '../types'
import { useOpenGroup } from './GroupOpener'

type Props = { sites: readonly GroupSite[]; origin: Origin | null }

const around = ({ sites, count: groups }: Cluster<GroupSite>): string => {
  const [largest] = sites
  return `${count(groups, 'groep', 'groepen')} ${sites.length === 1 ? 'in' : 'rond'} ${largest?.place ?? ''}`
}

const labelOf = (cluster: Cluster<GroupSite>): string => {
  const [site] = cluster.sites
  return cluster.count === 1 && site ? `${site.name ?? 'Groep'}, ${site.place}` : around(cluster)
}

/** The groups on the map (KS-GRP-1). */
export function GroupMap({ sites, origin }: Props) {
  const open = useOpenGroup()
  // The same object as long as it is the same place, so that the map needn't group again.
  const home = useMemo(() => origin, [origin?.lat, origin?.lng, origin?.label])
  return (
    <PlaceMap
      home={home}
      labelOf={labelOf}
      name="Kaart met intervisiegroepen"
      onOpen={(cluster) => {
        const [site] = cluster.sites
        if (cluster.count === 1 && site?.group) open({ group: site.group, name: site.name ?? 'Groep' })
        else open({ title: around(cluster), sites: cluster.sites })
      }}
      sites={sites}
    />
  )
}
