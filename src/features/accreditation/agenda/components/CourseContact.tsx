import { ExternalLink } from 'lucide-react'
import { Card } from '@/src/ui/Card'
import type { CoursePage } from '../course'
import { webAddress } from '../words'

/** Where to sign up: the provider does that itself. */
export function SignUp({ url }: { url: string | null }) {
  const href = webAddress(url)
  return (
    <div className="mt-5">
      {href ? (
        <a
          className="inline-flex min-h-12 w-full items-center justify-center gap-2 rounded-m bg-brand px-5 py-2 font-semibold text-on-brand no-underline hover:bg-[color-mix(in_srgb,var(--brand)_86%,var(--ink))]"
          href={href}
          rel="noopener nofollow"
        >
          <ExternalLink aria-hidden className="size-5" />
          Meld je aan bij de opleider
        </a>
      ) : (
        <p>Aanmelden doe je bij de opleider.</p>
      )}
    </div>
  )
}

/** Whom to ask. */
export function CourseContact({ contact: { name, about, website, email, phone, place } }: Pick<CoursePage, 'contact'>) {
  const href = webAddress(website)
  return (
    <Card>
      <h2 className="mb-2">Vragen? Vraag de opleider</h2>
      <p className="font-semibold">{name}</p>
      {place && <p className="text-ink-soft">{place}</p>}
      {about && <p className="mt-2 whitespace-pre-line text-sm">{about}</p>}
      <ul className="mt-2 [overflow-wrap:anywhere]">
        {email && (
          <li>
            <a className="link inline-block py-1.5" href={`mailto:${email}`}>
              {email}
            </a>
          </li>
        )}
        {phone && (
          <li>
            <a className="link inline-block py-1.5" href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
              {phone}
            </a>
          </li>
        )}
        {href && (
          <li>
            <a className="link inline-block py-1.5" href={href} rel="noopener nofollow">
              {new URL(href).hostname}
            </a>
          </li>
        )}
      </ul>
    </Card>
  )
}
