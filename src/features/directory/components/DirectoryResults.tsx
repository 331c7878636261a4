import { SearchX } from 'lucide-react'
import Link from 'next/link'
import {
  type DirectoryFilter,
  directoryHref,
  directoryPath,
  directorySorts,
  sortOf,
} from '@/src/domain/directory/filter'
import { count } from '@/src/lib/format'
import { EmptyState } from '@/src/ui/EmptyState'
import { PageLinks } from '@/src/ui/PageLinks'
import type { ActiveFilter } from '../active'
import type { DirectoryPage } from '../queries'
import { TherapistItem } from './TherapistItem'
import { TherapistMap } from './TherapistMap'

type Props = { result: DirectoryPage; filter: DirectoryFilter; active: readonly ActiveFilter[] }

/** The question as it is, about another town. */
function nearPath(filter: DirectoryFilter): string {
  const href = directoryHref(filter, { near: '', place: null })
  return `${href}${href.includes('?') ? '&' : '?'}straal=5&plaats=`
}

/** Who was found: how many, the list, and the same on the map beside it. */
export function DirectoryResults({ result, filter, active }: Props) {
  const { therapists, total, guessed, sites } = result
  const { place, text } = filter
  return (
    <section aria-labelledby="gevonden" className="mt-8">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h2 aria-live="polite" id="gevonden">
          {total === 0 ? 'Geen therapeut gevonden' : count(total, 'therapeut', 'therapeuten')}
        </h2>
        {sites.length > 0 && total > 2 && (
          <a className="link inline-block py-1 lg:hidden" href="#kaart">
            Bekijk de kaart
          </a>
        )}
        {total > 1 && place && text && <Order filter={filter} />}
      </div>
      {guessed && <p className="mt-1">Niemand gevonden met precies “{text}”. Dit lijkt erop.</p>}
      <div className="mt-4 grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="grid gap-4">
          {total === 0 ? (
            <Nothing active={active} filter={filter} />
          ) : (
            <ul className="grid gap-3">
              {therapists.map((therapist) => (
                <TherapistItem key={therapist.slug} therapist={therapist} />
              ))}
            </ul>
          )}
          <PageLinks
            className="mt-4"
            href={(page) => directoryHref(filter, { page })}
            page={filter.page}
            pages={result.pages}
          />
        </div>
        {sites.length > 0 && (
          <div className="mx-auto w-full max-w-[27rem] scroll-mt-6 lg:sticky lg:top-6" id="kaart">
            <TherapistMap
              home={place && { lat: place.lat, lng: place.lng, label: place.name }}
              nearPath={nearPath(filter)}
              profilePath={directoryPath}
              sites={sites}
            />
          </div>
        )}
      </div>
    </section>
  )
}

function Order({ filter }: { filter: DirectoryFilter }) {
  const now = sortOf(filter)
  const other = now === 'afstand' ? 'relevantie' : 'afstand'
  return (
    <p className="text-sm">
      {directorySorts[now]}.{' '}
      <Link
        className="link inline-block py-1"
        href={directoryHref(filter, { sort: other === 'afstand' ? null : other })}
        prefetch={false}
        scroll={false}
      >
        {directorySorts[other]}
      </Link>
    </p>
  )
}

/** What to ask less of, or that there is nobody yet (ux.md 11). */
function Nothing({ active, filter }: Pick<Props, 'active' | 'filter'>) {
  if (active.length === 0) {
    return (
      <EmptyState icon={SearchX} title="Nog niemand te vinden">
        Zodra een therapeut hier gevonden wil worden, staat die op deze pagina.
      </EmptyState>
    )
  }
  const wider = filter.place && filter.km < 100 ? 100 : null
  return (
    <EmptyState icon={SearchX} title="Zoek wat ruimer">
      <p>Niemand past bij alles wat je vraagt. Laat iets los:</p>
      <ul className="mt-3 flex flex-wrap justify-center gap-x-5 gap-y-1">
        {wider !== null && (
          <li>
            <Link className="link inline-block py-1" href={directoryHref(filter, { km: wider })} prefetch={false}>
              zoek tot {wider} km
            </Link>
          </li>
        )}
        {active.map(({ key, label, without }) => (
          <li key={key}>
            <Link className="link inline-block py-1" href={directoryHref(filter, without)} prefetch={false}>
              zonder {label}
            </Link>
          </li>
        ))}
      </ul>
    </EmptyState>
  )
}
