import { Accessibility, House, MapPin, Video } from 'lucide-react'
import Link from 'next/link'
import { directoryPath } from '@/src/domain/directory/filter'
import { formatNumber } from '@/src/lib/format'
import type { TherapistInList } from '../present'
import { Portrait } from './Portrait'

const mostWords = 5

/** "Utrecht, Zeist", "Utrecht, op 3 km", "Utrecht, Zeist; de dichtstbijzijnde op 3 km". */
function whereIs({ places, km }: TherapistInList): string {
  const towns = [...new Set(places.map(({ place }) => place))]
  const named = towns.length > 3 ? `${towns.slice(0, 3).join(', ')} en meer` : towns.join(', ')
  if (km === null) return named
  const far = `${km < 1 ? 'minder dan 1' : formatNumber(Math.round(km))} km`
  return towns.length > 1 ? `${named}; de dichtstbijzijnde op ${far}` : `${named}, op ${far}`
}

/** One therapist in the list. */
export function TherapistItem({ therapist }: { therapist: TherapistInList }) {
  const { slug, name, profession, organisation, photo, online, homeVisits, accessible } = therapist
  const topics = [...therapist.specialities, ...therapist.methods]
  const marks = [
    { icon: Video, label: 'Online consult', on: online },
    { icon: House, label: 'Komt aan huis', on: homeVisits },
    { icon: Accessibility, label: 'Rolstoeltoegankelijk', on: accessible },
  ].filter(({ on }) => on)
  return (
    <li className="relative flex gap-4 rounded-l border border-line bg-card p-4 shadow-card hover:border-brand sm:p-5">
      <Portrait name={name} photo={photo} />
      <div className="min-w-0 flex-1">
        <h3 className="[overflow-wrap:anywhere]">
          <Link
            className="text-brand after:absolute after:inset-0 after:rounded-l hover:underline"
            href={`${directoryPath}/${slug}`}
            prefetch={false}
          >
            {name}
          </Link>
        </h3>
        <p className="text-ink-soft">{profession ? `${profession} · ${organisation.name}` : organisation.name}</p>
        {therapist.places.length > 0 && (
          <p className="mt-1 flex items-start gap-1.5">
            <MapPin aria-hidden className="mt-1 size-4 shrink-0 text-ink-soft" />
            {whereIs(therapist)}
          </p>
        )}
        {topics.length > 0 && (
          <p className="mt-1 [overflow-wrap:anywhere]">
            {topics.slice(0, mostWords).join(' · ')}
            {topics.length > mostWords && ` en nog ${topics.length - mostWords}`}
          </p>
        )}
        {marks.length > 0 && (
          <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-ink-soft text-sm">
            {marks.map(({ icon: Icon, label }) => (
              <li className="inline-flex items-center gap-1.5" key={label}>
                <Icon aria-hidden className="size-4" />
                {label}
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  )
}
