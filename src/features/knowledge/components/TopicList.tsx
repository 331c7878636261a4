import { BookOpen } from 'lucide-react'
import Link from 'next/link'
import type { Topic } from '@/src/domain/knowledge/tree'
import { EmptyState } from '@/src/ui/EmptyState'

const mostShown = 8

/** The main topics, each with its articles. */
export function TopicList({ topics }: { topics: readonly Topic[] }) {
  if (topics.length === 0) {
    return (
      <EmptyState icon={BookOpen} title="Hier komt de uitleg">
        Zodra er artikelen zijn, vind je ze hier.
      </EmptyState>
    )
  }
  return (
    <div className="grid items-start gap-5 md:grid-cols-2 lg:grid-cols-3">
      {topics.map((topic) => (
        <TopicCard key={topic.entry.id} {...topic} />
      ))}
    </div>
  )
}

function TopicCard({ entry, children }: Topic) {
  return (
    <section className="rounded-l border border-line bg-card p-5 shadow-card sm:p-6">
      <h2 className="text-lg">
        <Link className="hover:underline" href={`/kennisbank/${entry.slug}`}>
          {entry.title}
        </Link>
      </h2>
      {entry.summary && <p className="mt-1.5 text-ink-soft text-sm">{entry.summary}</p>}
      {children.length > 0 && (
        <ul className="mt-3 border-line border-t pt-2">
          {children.slice(0, mostShown).map(({ id, slug, title }) => (
            <li key={id}>
              <Link className="link inline-block py-1.5" href={`/kennisbank/${slug}`}>
                {title}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {children.length > mostShown && (
        <Link className="link mt-1 inline-block py-1.5 font-semibold" href={`/kennisbank/${entry.slug}`}>
          Alle {children.length} artikelen
        </Link>
      )}
    </section>
  )
}
