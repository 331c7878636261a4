'use client'

import { useRouter } from 'next/navigation'
import { useMemo } from 'react'
import type { Cluster } from '@/src/domain/places/cluster'
import { spotWords } from '@/src/domain/places/spot-words'
import { PlaceMap } from '@/src/ui/map/PlaceMap'
import type { DirectorySite } from '../present'

type Props = {
  sites: readonly DirectorySite[]
  /** The town that was asked. */
  home: { lat: number; lng: number; label: string } | null
  /** The address of this page with the same question about another town: it ends in `plaats=`. */
  nearPath: string
  profilePath: string
}

/** Counts practices: who works in two towns stands on the map twice, and in the list once. */
const labelOf = (cluster: Cluster<DirectorySite>): string => spotWords(cluster, { one: 'praktijk', many: 'praktijken' })

/** The therapists on the map: one opens the profile, more than one open the list of that town. */
export function TherapistMap({ sites, home, nearPath, profilePath }: Props) {
  const router = useRouter()
  // The same object as long as it is the same place, so that the map needn't group again.
  const from = useMemo(() => home, [home?.lat, home?.lng, home?.label])
  return (
    <>
      <PlaceMap
        home={from}
        labelOf={labelOf}
        name="Kaart met therapeuten"
        onOpen={(cluster) => {
          const [site] = cluster.sites
          if (!site) return
          router.push(
            cluster.count === 1 && site.slug
              ? `${profilePath}/${site.slug}`
              : `${nearPath}${encodeURIComponent(site.place)}`,
          )
        }}
        sites={sites}
      />
      <p className="mt-2 text-ink-soft text-sm">
        De kaart telt praktijken: wie op twee plekken werkt, staat er twee keer op. De lijst telt therapeuten.
      </p>
    </>
  )
}
