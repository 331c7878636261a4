import { X } from 'lucide-react'
import Link from 'next/link'
import type { ActiveFilter } from '../active'
import { type AgendaFilter, agendaHref, agendaPath } from '../filter'

type Props = { filter: AgendaFilter; active: readonly ActiveFilter[] }

/** What was asked, each with a link that asks it no longer. */
export function ActiveFilters({ filter, active }: Props) {
  if (active.length === 0) return null
  return (
    <nav aria-label="Gekozen filters" className="mt-4">
      <ul className="flex flex-wrap items-center gap-2">
        {active.map(({ key, label, without }) => (
          <li key={key}>
            <Link
              aria-label={`Zonder ${label}`}
              className="inline-flex min-h-9 items-center gap-1.5 rounded-full border border-line-strong bg-card py-1 pr-2.5 pl-3.5 text-sm hover:border-brand hover:bg-brand-tint"
              href={agendaHref(filter, without)}
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
              href={agendaPath}
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
