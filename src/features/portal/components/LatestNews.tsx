import Link from 'next/link'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import type { LatestPost } from '@/src/features/news/queries'
import { formatDate } from '@/src/lib/format'

/** The newest posts under the member menu (KS-NEWS-1). */
export function LatestNews({ posts }: { posts: LatestPost[] }) {
  return (
    <section aria-labelledby="laatste-nieuws">
      <h2 className="text-base" id="laatste-nieuws">
        Laatste nieuws
      </h2>
      {posts.length === 0 && <p className="mt-2 text-ink-soft text-sm">Hier verschijnen de nieuwste berichten.</p>}
      <ul className="mt-1.5">
        {posts.map(({ slug, title, publishedAt }) => {
          const day = amsterdamDay(new Date(publishedAt))
          return (
            <li className="border-line border-b last:border-0" key={slug}>
              <Link className="group/post block py-2.5 text-sm leading-snug" href={`/nieuws/${slug}`}>
                <span className="group-hover/post:underline">{title}</span>
                <time className="mt-0.5 block text-ink-faint text-xs" dateTime={day}>
                  {formatDate(day)}
                </time>
              </Link>
            </li>
          )
        })}
      </ul>
      {posts.length > 0 && (
        <Link className="link mt-2 inline-block py-1 font-semibold text-sm" href="/nieuws">
          Al het nieuws
        </Link>
      )}
    </section>
  )
}
