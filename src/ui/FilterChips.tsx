import { X } from 'lucide-react'
import Link from 'next/link'

/** One thing that was asked, and the address that asks it no longer. */
export type FilterChip = { key: string; label: string; href: string }

/** What was asked of a list, each with a link that asks it no longer; `all` is the address that asks nothing. */
export function FilterChips({ chips, all }: { chips: readonly FilterChip[]; all: string }) {
  if (chips.length === 0) return null
  return (
    <nav aria-label="Gekozen filters" className="mt-4">
      <ul className="flex flex-wrap items-center gap-2">
        {chips.map(({ key, label, href }) => (
          <li key={key}>
            <Link
              aria-label={`Zonder ${label}`}
              className="inline-flex min-h-9 items-center gap-1.5 rounded-full border border-line-strong bg-card py-1 pr-2.5 pl-3.5 text-sm hover:border-brand hover:bg-brand-tint"
              href={href}
              prefetch={false}
              scroll={false}
            >
              {label}
              <X aria-hidden className="size-4" />
            </Link>
          </li>
        ))}
        {chips.length > 1 && (
          <li>
            <Link
              className="link inline-flex min-h-9 items-center px-2 text-sm"
              href={all}
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
