import Link from 'next/link'
import { LogoMark } from '../Logo'

type Props = { name?: string; contactEmail?: string | null; links: { href: string; label: string }[] }

/** The same foot under every page. */
export function SiteFooter({ name = 'Registerhuis', contactEmail, links }: Props) {
  return (
    <footer className="no-print mt-auto border-line border-t bg-card">
      <div className="wrap flex flex-wrap items-center gap-x-8 gap-y-3 py-7 text-ink-soft text-sm">
        <p className="flex items-center gap-2.5">
          <LogoMark className="size-6 text-brand" />
          {name} · het portaal voor kwaliteit in de zorg
        </p>
        <nav aria-label="Onderaan" className="flex flex-wrap gap-x-6 gap-y-2 md:ml-auto">
          {links.map(({ href, label }) => (
            <Link className="link py-1" href={href} key={href}>
              {label}
            </Link>
          ))}
          {contactEmail && (
            <a className="link py-1" href={`mailto:${contactEmail}`}>
              {contactEmail}
            </a>
          )}
        </nav>
      </div>
    </footer>
  )
}
