import { CheckCircle2, ChevronRight } from 'lucide-react'
import Link from 'next/link'
import { StatusBadge } from '@/src/ui/StatusBadge'
import type { Todo } from '../todo'

/** What must be done now, before anything else on the page (ux.md 1). */
export function TodoList({ todos }: { todos: Todo[] }) {
  if (todos.length === 0) {
    return (
      <section aria-labelledby="te-doen" className="flex items-start gap-3 rounded-m bg-ok-tint px-5 py-4">
        <CheckCircle2 aria-hidden className="mt-0.5 size-6 shrink-0 text-ok" />
        <div>
          <h2 id="te-doen">Je bent bij</h2>
          <p className="mt-0.5">Je hoeft nu niets te doen. Heb je iets nieuws gevolgd? Upload het hieronder.</p>
        </div>
      </section>
    )
  }
  return (
    <section
      aria-labelledby="te-doen"
      className="rounded-m border-accent border-l-4 bg-accent-tint px-4 py-4 sm:px-6 sm:py-5"
    >
      <h2 id="te-doen">Wat moet je nog doen?</h2>
      <ul className="mt-2">
        {todos.map(({ key, href, title, question, detail, status }) => (
          <li className="border-[color-mix(in_srgb,var(--accent)_24%,transparent)] border-t first:border-0" key={key}>
            <Link className="group/todo flex items-center gap-4 py-3.5" href={href}>
              <span className="min-w-0 flex-1">
                <span className="font-semibold underline-offset-3 [overflow-wrap:anywhere] group-hover/todo:underline">
                  {title}
                </span>
                {question && <span className="mt-0.5 line-clamp-2 block">“{question}”</span>}
                <span className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1.5 text-ink-soft text-sm">
                  <StatusBadge status={status} />
                  {detail}
                </span>
              </span>
              <ChevronRight aria-hidden className="size-5 shrink-0 text-ink-soft" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
