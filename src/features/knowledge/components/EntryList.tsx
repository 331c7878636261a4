import Link from 'next/link'
import type { Entry } from '@/src/domain/knowledge/tree'

/** Articles with their short answer, to choose from. */
export function EntryList({ entries, under }: { entries: readonly Entry[]; under?: (entry: Entry) => string | null }) {
  return (
    <ul className="grid gap-3">
      {entries.map((entry) => {
        const place = under?.(entry)
        return (
          <li className="rounded-m border border-line bg-card p-4 sm:p-5" key={entry.id}>
            {place && <p className="text-ink-soft text-sm">{place}</p>}
            <Link className="link font-semibold text-lg" href={`/kennisbank/${entry.slug}`}>
              {entry.title}
            </Link>
            {entry.summary && <p className="mt-1 max-w-[68ch] text-ink-soft">{entry.summary}</p>}
          </li>
        )
      })}
    </ul>
  )
}
