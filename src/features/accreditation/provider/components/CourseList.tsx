import { BadgeCheck, BookOpen, CircleDashed, MessageCircleQuestion, PencilLine, Send } from 'lucide-react'
import Link from 'next/link'
import { requestStatusLabels } from '@/src/domain/accreditation/request-status'
import { count, formatDate } from '@/src/lib/format'
import { Badge } from '@/src/ui/Badge'
import { courseForms, courseStatuses } from '../../labels'
import type { CourseRow } from '../queries'

const requestLooks = {
  draft: { tone: 'neutral', icon: PencilLine },
  submitted: { tone: 'info', icon: Send },
  returned: { tone: 'wait', icon: MessageCircleQuestion },
} as const

/** Where a course stands: accredited until when, and what of it lies with the committee. */
export function CourseStanding({ course }: { course: Pick<CourseRow, 'status' | 'validUntil' | 'request'> }) {
  const { status, validUntil, request } = course
  const open = request === 'draft' || request === 'submitted' || request === 'returned' ? request : null
  return (
    <>
      {status === 'withdrawn' ? (
        <Badge>{courseStatuses.withdrawn}</Badge>
      ) : validUntil ? (
        <Badge icon={BadgeCheck} tone="ok">
          Geaccrediteerd tot en met {formatDate(validUntil)}
        </Badge>
      ) : (
        <Badge icon={CircleDashed}>Niet geaccrediteerd</Badge>
      )}
      {open && <Badge {...requestLooks[open]}>Aanvraag: {requestStatusLabels[open].toLowerCase()}</Badge>}
    </>
  )
}

/** The courses of a provider. */
export function CourseList({ courses }: { courses: CourseRow[] }) {
  return (
    <ul className="grid gap-3">
      {courses.map((course) => (
        <li key={course.id}>
          <Link
            className="group/row flex items-start gap-4 rounded-m border border-line bg-card px-4 py-4 hover:border-brand sm:px-6"
            href={`/opleider/scholingen/${course.id}`}
          >
            <BookOpen aria-hidden className="mt-0.5 size-5 shrink-0 text-brand" />
            <span className="min-w-0 flex-1">
              <span className="font-semibold [overflow-wrap:anywhere] group-hover/row:underline">{course.title}</span>
              <span className="mt-0.5 block text-ink-soft text-sm">
                {courseForms[course.form]} ·{' '}
                {course.coming === 0
                  ? 'niets gepland'
                  : `${count(course.coming, 'bijeenkomst', 'bijeenkomsten')} gepland`}
              </span>
              <span className="mt-2 flex flex-wrap gap-2">
                <CourseStanding course={course} />
              </span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
