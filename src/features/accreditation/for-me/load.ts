import { notFound } from 'next/navigation'
import type { PayloadRequest } from 'payload'
import type { LoadedDossier } from '@/collections/registers/shared/loadDossier'
import { effectOf, type OpenRequirement, openRequirements } from '@/src/domain/accreditation/fills'
import { type AddressQuery, addressText } from '@/src/domain/shared/address-text'
import { amsterdamDay, type CalendarDate, earlierOf } from '@/src/domain/shared/calendar-date'
import { loadMemberPage, type MemberPage } from '@/src/features/portal/frame'
import { type AgendaFilter, coursesPerPage, parseAgendaFilter } from '../agenda/filter'
import type { AgendaCourse } from '../agenda/present'
import { manyCourses } from '../agenda/queries'
import { forMePath } from './href'

/** A course with what it does for this member. */
export type CourseForMe = { course: AgendaCourse; fills: string[]; helps: string[] }

export type ForMePage = MemberPage & {
  loaded: LoadedDossier
  filter: AgendaFilter
  open: OpenRequirement[]
  /** Of which requirement courses are asked; null: of any. */
  asked: OpenRequirement | null
  courses: CourseForMe[]
  total: number
  pages: number
}

/** Courses by how much they do: what they fill first, then what they bring closer, then the first to come. */
const byUse = (a: CourseForMe, b: CourseForMe): number =>
  b.fills.length - a.fills.length || b.helps.length - a.helps.length

async function coursesFor(
  req: PayloadRequest,
  { norm, normId, dossier }: LoadedDossier,
  filter: AgendaFilter,
  open: readonly OpenRequirement[],
  on: CalendarDate,
): Promise<CourseForMe[]> {
  const courses = await manyCourses(req, filter, on)
  return courses.flatMap((course): CourseForMe[] => {
    const day = course.sessions[0]?.endsOn ?? on
    const gives = { course: course.id, day, lines: course.worth.filter((row) => row.norm === normId) }
    const effect = effectOf(norm, dossier, open, gives, on)
    return effect.fills.length + effect.helps.length > 0 ? [{ course, ...effect }] : []
  })
}

/**
 * The courses that bring a dossier closer to complete, most useful first (KK-AGD-1, KS-DIP-4, KS-CPD-3). The agenda is
 * asked for the norm of the member's period, up to its last day; what each course does is worked out here. One
 * statement more than every member page.
 * @returns null for a member without a dossier
 */
export async function loadForMe(query: AddressQuery): Promise<ForMePage | (MemberPage & { loaded: null })> {
  const page = await loadMemberPage(forMePath)
  const slug = addressText(query, 'register', 40)
  const loaded = slug ? page.dossiers.find(({ register }) => register === slug) : page.dossiers[0]
  if (!loaded && slug) notFound()
  if (!loaded) return { ...page, loaded: null }
  const on = amsterdamDay(new Date())
  const { norm, dossier } = loaded
  const open = openRequirements(norm, dossier, on)
  const key = addressText(query, 'eis', 120)
  const asked = open.find((one) => one.key === key) ?? null
  const own = parseAgendaFilter(query)
  const { end } = dossier.period
  const filter = {
    ...own,
    norm: norm.code,
    category: '',
    topic: '',
    until: own.until ? earlierOf(own.until, end) : end,
  }
  const useful = open.length === 0 ? [] : await coursesFor(page.req, loaded, { ...filter, page: 1 }, open, on)
  const wanted = asked ? useful.filter(({ fills, helps }) => [...fills, ...helps].includes(asked.key)) : useful
  const from = (filter.page - 1) * coursesPerPage
  return {
    ...page,
    loaded,
    filter,
    open,
    asked,
    courses: wanted.toSorted(byUse).slice(from, from + coursesPerPage),
    total: wanted.length,
    pages: Math.ceil(wanted.length / coursesPerPage),
  }
}
