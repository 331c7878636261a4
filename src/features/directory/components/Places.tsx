import { MapPin } from 'lucide-react'
import type { DirectorySite, ShownPlace, TherapistPage } from '../present'
import { PlacesMap } from './PlacesMap'

/** Where somebody works: addresses, how to get there, and the map. */
export function Places({ therapist: { places, slug, name, accessible, homeVisits } }: { therapist: TherapistPage }) {
  const sites = places.flatMap((place): DirectorySite[] =>
    place.lat !== null && place.lng !== null
      ? [{ lat: place.lat, lng: place.lng, count: 1, place: place.place, slug, name: place.name }]
      : [],
  )
  return (
    <div className="grid items-start gap-6 sm:grid-cols-[minmax(0,1fr)_18rem]">
      <ul className="grid gap-4">
        {places.map((place) => (
          <li className="flex gap-3" key={`${place.name} ${place.street} ${place.place}`}>
            <MapPin aria-hidden className="mt-0.5 size-5 shrink-0 text-brand" />
            <Address place={place} />
          </li>
        ))}
        <li className="text-ink-soft text-sm">
          {accessible ? 'Toegankelijk met een rolstoel.' : 'Vraag vooraf of je er met een rolstoel terechtkunt.'}
          {homeVisits && ` ${name} komt ook bij je thuis.`}
        </li>
      </ul>
      {sites.length > 0 && <PlacesMap sites={sites} />}
    </div>
  )
}

function Address({ place: { name, street, postcode, place } }: { place: ShownPlace }) {
  return (
    <address className="not-italic [overflow-wrap:anywhere]">
      <span className="font-semibold">{name}</span>
      {street && <span className="block">{street}</span>}
      <span className="block">{[postcode, place].filter(Boolean).join(' ')}</span>
      <span className="block text-ink-soft text-sm">
        Route: zoek in je eigen kaart op “{[street, place].filter(Boolean).join(', ')}”.
      </span>
    </address>
  )
}
