'use client'

import { useMemo } from 'react'
import type { Cluster } from '@/src/domain/places/cluster'
import { aroundWords, spotWords } from '@/src/domain/places/spot-words'
import { PlaceMap } from '@/src/ui/map/PlaceMap'
import type { GroupSite, Origin } from '../types'
import { useOpenGroup } from './GroupOpener'

type Props = { sites: readonly GroupSite[]; origin: Origin | null }

const groups = { one: 'groep', many: 'groepen' }

const labelOf = (cluster: Cluster<GroupSite>): string => spotWords(cluster, groups, 'Groep')

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
        else open({ title: aroundWords(cluster, groups), sites: cluster.sites })
      }}
      sites={sites}
    />
  )
}
