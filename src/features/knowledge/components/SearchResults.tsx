import { SearchX } from 'lucide-react'
import Link from 'next/link'
import { type Entry, pathTo } from '@/src/domain/knowledge/tree'
import { count } from '@/src/lib/format'
import { EmptyState } from '@/src/ui/EmptyState'
import { EntryList } from './EntryList'

type Props = { asked: string; entries: readonly Entry[]; ids: readonly number[]; guessed: boolean }

/** What was found, best first; when nothing is exactly that, what looks like it. */
export function SearchResults({ asked, entries, ids, guessed }: Props) {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const found = ids.flatMap((id) => byId.get(id) ?? [])
  const under = ({ id }: Entry) => pathTo(entries, id).at(-1)?.title ?? null
  return (
    <section aria-labelledby="gevonden">
      <h2 className="mb-4 text-xl" id="gevonden">
        {found.length > 0 && !guessed
          ? `${count(found.length, 'artikel', 'artikelen')} over “${asked}”`
          : `Niets gevonden met precies “${asked}”`}
      </h2>
      {found.length > 0 ? (
        <>
          {guessed && <p className="mb-4 text-ink-soft">Dit lijkt erop:</p>}
          <EntryList entries={found} under={under} />
        </>
      ) : (
        <EmptyState icon={SearchX} title="Probeer het met een ander woord">
          Eén woord werkt vaak het best, bijvoorbeeld “diploma” of “factuur”. Of kijk bij{' '}
          <Link className="link" href="/kennisbank">
            alle onderwerpen
          </Link>
          .
        </EmptyState>
      )}
    </section>
  )
}
