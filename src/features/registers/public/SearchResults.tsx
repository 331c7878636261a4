import { CalendarX2, CheckCircle2, SearchX } from 'lucide-react'
import type { PublicSearch } from '@/src/domain/registers/public-search'
import { registrationStatusLabels } from '@/src/domain/registers/registration-status'
import { dutchList } from '@/src/domain/shared/dutch'
import { formatDate } from '@/src/lib/format'
import { Badge } from '@/src/ui/Badge'
import { EmptyState } from '@/src/ui/EmptyState'
import { PageLinks } from '@/src/ui/PageLinks'
import type { PublicEntry, SearchResult } from './queries'

type Props = { result: SearchResult | null; search: PublicSearch; slug: string }

/** What the register answers: who was found and where they stand, or what to try instead. */
export function SearchResults({ result, search, slug }: Props) {
  if (result === null) {
    return (
      <EmptyState icon={SearchX} title="Typ iets meer">
        Geef minstens twee letters van de naam, of het hele registratienummer.
      </EmptyState>
    )
  }
  if (result.entries.length === 0) {
    return (
      <EmptyState icon={SearchX} title={`Niemand gevonden met “${search.text}”`}>
        Kijk de naam of het nummer na. Wie niet in het register staat, of daar niet openbaar in wil staan, vind je hier
        niet.
      </EmptyState>
    )
  }
  const href = (page: number): string =>
    `/register/${slug}?${new URLSearchParams({ zoek: search.text, ...(page > 1 ? { pagina: String(page) } : {}) })}`
  return (
    <section aria-labelledby="gevonden">
      <h2 className="mb-4" id="gevonden">
        Gevonden met “{search.text}”
      </h2>
      <ul className="grid gap-3">
        {result.entries.map((entry) => (
          <Entry entry={entry} key={entry.number} />
        ))}
      </ul>
      <PageLinks className="mt-8" href={href} more={result.more} page={search.page} />
    </section>
  )
}

function Entry({ entry: { number, name, standing, period, annotations } }: { entry: PublicEntry }) {
  const active = standing === 'active'
  return (
    <li className="rounded-l border border-line bg-card px-5 py-4 shadow-card sm:px-6">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <h3 className="min-w-0 [overflow-wrap:anywhere]">{name}</h3>
        <Badge icon={active ? CheckCircle2 : CalendarX2} tone={active ? 'ok' : 'stop'}>
          {registrationStatusLabels[standing]}
        </Badge>
      </div>
      <p className="num mt-1 text-ink-soft">
        {number}
        {period && ` · ${formatDate(period.start)} t/m ${formatDate(period.end)}`}
      </p>
      {annotations.length > 0 && (
        <p className="mt-1">
          {annotations.length === 1 ? 'Aantekening' : 'Aantekeningen'}:{' '}
          <strong>{dutchList(annotations.map(({ title }) => title))}</strong>
        </p>
      )}
    </li>
  )
}
