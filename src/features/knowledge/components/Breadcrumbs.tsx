import { ChevronRight } from 'lucide-react'
import Link from 'next/link'
import type { Entry } from '@/src/domain/knowledge/tree'

/** Where an article stands: the topics above it. */
export function Breadcrumbs({ path }: { path: readonly Entry[] }) {
  const steps = [
    { href: '/kennisbank', title: 'Kennisbank' },
    ...path.map(({ slug, title }) => ({ href: `/kennisbank/${slug}`, title })),
  ]
  return (
    <nav aria-label="Je bent hier" className="no-print mb-5">
      <ol className="flex flex-wrap items-center gap-x-1.5 text-sm">
        {steps.map(({ href, title }) => (
          <li className="flex items-center gap-1.5" key={href}>
            <Link className="link inline-block py-1.5" href={href}>
              {title}
            </Link>
            <ChevronRight aria-hidden className="size-4 text-ink-faint" />
          </li>
        ))}
      </ol>
    </nav>
  )
}
