import Link from 'next/link'
import { cx } from '@/src/ui/cx'
import { dossierPath } from '../dossier/path'

type Props = { registers: readonly { slug: string; name: string }[]; chosen: string }

/** Which dossier, for who is in several registers; the choice is in the address. */
export function RegisterChoice({ registers, chosen }: Props) {
  if (registers.length < 2) return null
  return (
    <nav aria-label="Register" className="no-print mb-5">
      <ul className="flex flex-wrap gap-2">
        {registers.map(({ slug, name }) => (
          <li key={slug}>
            <Link
              aria-current={slug === chosen ? 'page' : undefined}
              className={cx(
                'inline-flex min-h-10 items-center rounded-full px-4 font-semibold text-sm ring-[1.5px] ring-inset',
                slug === chosen
                  ? 'bg-brand text-on-brand ring-brand'
                  : 'bg-card text-brand ring-line-strong hover:bg-brand-tint',
              )}
              href={dossierPath(slug, true)}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
