'use client'

import { useState } from 'react'
import { PlaceMap } from '@/src/ui/map/PlaceMap'
import type { DirectorySite } from '../present'

/** The practices of one therapist on the map; pressing one says where it is. */
export function PlacesMap({ sites }: { sites: readonly DirectorySite[] }) {
  const [said, setSaid] = useState('')
  const labelOf = (found: readonly DirectorySite[]): string =>
    found.map(({ name, place }) => `${name ?? 'Praktijk'}, ${place}`).join('; ')
  return (
    <div>
      <PlaceMap
        labelOf={(cluster) => labelOf(cluster.sites)}
        name="Kaart met de praktijken"
        onOpen={(cluster) => setSaid(labelOf(cluster.sites))}
        sites={sites}
      />
      <p aria-live="polite" className="font-semibold text-sm">
        {said}
      </p>
    </div>
  )
}
