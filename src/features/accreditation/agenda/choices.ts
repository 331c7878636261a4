import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { normById } from '@/collections/registers/shared/normStore'
import type { Norm } from '@/src/domain/registers/norm'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { remember } from '@/src/lib/cache/remember'
import { query, sql } from '@/src/lib/sql'
import { countsOn } from './conditions'
import { parseAgendaFilter } from './filter'
import { anyDay, heldCourses } from './held'

export type Choice = { code: string; title: string; courses: number }

export type NormChoice = Choice & {
  id: number
  categories: (Choice & { topics: Choice[] })[]
}

/** What the filters offer: only what some course in the agenda is for, with how many. */
export type AgendaChoices = { norms: NormChoice[]; providers: Choice[] }

const rowSchema = z.object({
  kind: z.enum(['norm', 'provider']),
  id: z.number(),
  code: z.string(),
  title: z.string(),
  category: z.string().nullable(),
  topic: z.string().nullable(),
  courses: z.number(),
})

type Row = z.infer<typeof rowSchema>

const everything = parseAgendaFilter({})

const statement = (today: CalendarDate) => sql`
  WITH ${heldCourses(everything, today)}, open AS (SELECT DISTINCT course FROM held),
  worth AS (
    SELECT DISTINCT a.course_id, a.norm_id, a.category, a.topic FROM open JOIN accreditations a ON a.course_id = open.course
     WHERE ${countsOn(sql`greatest(a.valid_from, ${anyDay(everything, today)}::date)`)})
  SELECT 'norm' AS kind, n.id, n.code, n.title, w.category, w.topic, count(DISTINCT w.course_id)::int AS courses
    FROM worth w JOIN norms n ON n.id = w.norm_id
   GROUP BY GROUPING SETS ((n.id, n.code, n.title), (n.id, n.code, n.title, w.category),
                           (n.id, n.code, n.title, w.category, w.topic))
  UNION ALL
  SELECT 'provider', p.id, p.slug, p.name, NULL, NULL, count(*)::int
    FROM open JOIN courses c ON c.id = open.course JOIN providers p ON p.id = c.provider_id GROUP BY p.id`

/** The choices of a norm, in its own order; rows without a topic of a category that has topics count in it only. */
function normChoice(norm: Norm, { id, code, title, courses }: Row, rows: readonly Row[]): NormChoice {
  const amount = (category: string, topic: string | null): number =>
    Math.max(0, ...rows.filter((row) => row.category === category && row.topic === topic).map((row) => row.courses))
  const categories = norm.categories.flatMap((category) => {
    const inCategory = rows.filter((row) => row.category === category.code).map((row) => row.courses)
    if (inCategory.length === 0) return []
    const topics = category.topics
      .map((topic) => ({ code: topic.code, title: topic.title, courses: amount(category.code, topic.code) }))
      .filter((topic) => topic.courses > 0)
    return [{ code: category.code, title: category.title, courses: Math.max(...inCategory), topics }]
  })
  return { id, code, title, courses, categories }
}

const known = remember<string, AgendaChoices>(['agenda'])

/** What can be chosen in the agenda today (KK-AGD-1). One statement, and none while no course changed. */
export function agendaChoices(req: PayloadRequest, today: CalendarDate): Promise<AgendaChoices> {
  return known(today, async () => {
    const rows = z.array(rowSchema).parse(await query(req, statement(today)))
    const heads = rows.filter(({ kind, category, topic }) => kind === 'norm' && category === null && topic === null)
    const norms = await Promise.all(
      heads.map(async (head) => {
        const own = rows.filter(({ kind, id, category }) => kind === 'norm' && id === head.id && category !== null)
        return normChoice(await normById(req, head.id), head, own)
      }),
    )
    const byTitle = (a: Choice, b: Choice): number => a.title.localeCompare(b.title, 'nl')
    const providers = rows.flatMap(({ kind, code, title, courses }) =>
      kind === 'provider' ? [{ code, title, courses }] : [],
    )
    return { norms: norms.toSorted(byTitle), providers: providers.toSorted(byTitle) }
  })
}
