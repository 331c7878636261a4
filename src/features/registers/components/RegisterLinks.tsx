import { ExternalLink } from 'lucide-react'
import type { RegisterLink } from '../links'

/** Learning environment, protocols and the like, each with how to log in there (KK-LNK-1). */
export function RegisterLinks({ links }: { links: readonly RegisterLink[] }) {
  if (links.length === 0) return null
  return (
    <section aria-labelledby="plekken" className="mt-8">
      <h2 id="plekken">Leren en opzoeken</h2>
      <ul className="mt-3 grid gap-3 sm:grid-cols-2">
        {links.map(({ title, url, howTo }) => (
          <li className="rounded-m border border-line bg-card px-4 py-3 sm:px-5" key={url}>
            <a className="link inline-flex min-h-9 items-center gap-2 font-semibold" href={url} rel="noopener">
              <ExternalLink aria-hidden className="size-5 shrink-0" />
              {title}
            </a>
            {howTo && <p className="mt-1 whitespace-pre-line text-ink-soft text-sm">{howTo}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
