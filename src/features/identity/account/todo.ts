import type { GoodStanding, StandingFacts } from '@/src/domain/identity/good-standing'
import { addMonths, type CalendarDate, daysBetween } from '@/src/domain/shared/calendar-date'
import { count, formatDate } from '@/src/lib/format'
import type { Todo } from '../../portal/todo'

/** A VOG that ends within half a year, and no newer one that takes over. */
function conductTodo({ conduct, tier, standing }: StandingFacts, on: CalendarDate): Todo[] {
  if (tier !== 'reimbursable' || standing !== 'admitted') return []
  const ends = conduct.map(({ until }) => until)
  const last = ends.includes(null)
    ? null
    : (ends
        .flatMap((end) => end ?? [])
        .sort()
        .at(-1) ?? null)
  if (last === null || last < on || last > addMonths(on, 6)) return []
  return [
    {
      key: 'conduct',
      href: '/persoonlijk?open=vog',
      title: 'Vraag een nieuwe VOG aan',
      question: null,
      detail: `je VOG is nog ${count(daysBetween(on, last), 'dag', 'dagen')} geldig, tot en met ${formatDate(last)}`,
      status: 'todo',
    },
  ]
}

/** What a member can do about their standing (issue 6, point 7); obligations stand in the dossier's own list. */
export function standingTodos({ reasons }: GoodStanding, facts: StandingFacts, on: CalendarDate): Todo[] {
  const asked = reasons.flatMap(({ code, text, toDo, href }, index): Todo[] =>
    toDo && href && code !== 'obligation' && code !== 'screening'
      ? [{ key: `standing-${index}`, href, title: toDo, question: null, detail: text, status: 'todo' }]
      : [],
  )
  return [...asked, ...conductTodo(facts, on)]
}
