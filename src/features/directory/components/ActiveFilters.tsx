import { X } from 'lucide-react'
import Link from 'next/link'
import { type DirectoryFilter, directoryHref, directoryPath } from '@/src/domain/directory/filter'
import type { ActiveFilter } from '../active'

/** What was asked, each with a link that asks it no longer. */
export function ActiveFilters({ filter, active }: { filter: DirectoryFilter; active: readonly ActiveFilter[] }) {
  if (active.length === 0) return null
  return (
    <nav aria-label="Gekozen filters" className="mt-4">
      <ul className="flex flex-wrap items-center gap-2">
        {active.map(({ key, label, without }) => (
          <li key={key}>
            <Link
              aria-label={`Zonder ${label}`}
              className="inline-flex min-h-9 items-center gap-1.5 rounded-full border border-line-strong bg-card py-1 pr-2.5 pl-3.5 text-sm hover:border-brand hover:bg-brand-tint"
              href={directoryHref(filter, without)}
              prefetch={false}
              scroll={false}
            >
              {label}
              <X aria-hidden className="size-4" />
            </Link>
          </li>
        ))}
        {active.length > 1 && (
          <li>
            <Link
              className="link inline-flex min-h-9 items-center px-2 text-sm"
              href={directoryPath}
              prefetch={false}
              scroll={false}
            >
              Alles wissen
            </Link>
          </li>
        )}
      </ul>
    </nav>
  )
}
