import Link from 'next/link'
import { count } from '@/src/lib/format'
import { Card } from '@/src/ui/Card'
import { forMeHref } from './href'
import type { ForMePage } from './load'

/** What the dossier lacks, each line a way to the courses for it. */
export function OpenRequirements({ open, asked, loaded }: Pick<ForMePage, 'open' | 'asked' | 'loaded'>) {
  return (
    <Card>
      <h2>{open.length === 0 ? 'Niets meer open' : `Nog ${count(open.length, 'eis', 'eisen')} open`}</h2>
      <p className="mt-1 text-ink-soft text-sm">{loaded.norm.title}</p>
      <ul className="mt-3 grid gap-1">
        {open.map(({ key, text }) => (
          <li key={key}>
            <Link
              aria-current={asked?.key === key ? 'true' : undefined}
              className="link block py-1 text-sm aria-[current]:font-bold"
              href={forMeHref({ register: loaded.register, requirement: key })}
              prefetch={false}
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
      {asked && (
        <Link
          className="link mt-2 inline-block py-1 text-sm"
          href={forMeHref({ register: loaded.register })}
          prefetch={false}
        >
          Toon alle scholingen voor mij
        </Link>
      )}
    </Card>
  )
}
