import { count, formatDate } from '@/src/lib/format'
import { Alert } from '@/src/ui/Alert'
import { Card, Facts } from '@/src/ui/Card'
import { PageHeader } from '@/src/ui/PageHeader'
import type { CoursePage } from '../course'
import { courseForms } from '../present'
import { priceInWords } from '../words'
import type { NormWorth } from '../worth'
import { CourseContact, SignUp } from './CourseContact'
import { FormBadge } from './CourseItem'
import { CourseSessions } from './CourseSessions'

type Props = { course: CoursePage; worth: readonly NormWorth[] }

/** One course: what you learn, what it counts for, when it is, and whom to ask (KK-AGD-1). */
export function CourseView({ course, worth }: Props) {
  const { title, summary, description, form, hours, price, provider } = course
  const facts = [
    { name: 'Opleider', value: provider },
    { name: 'Vorm', value: courseForms[form] },
    ...(hours === null ? [] : [{ name: 'Duur', value: count(hours, 'uur', 'uur') }]),
    ...(price === null ? [] : [{ name: 'Prijs', value: priceInWords(price) }]),
    ...(course.validUntil ? [{ name: 'Telt mee tot en met', value: formatDate(course.validUntil) }] : []),
  ]
  return (
    <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="min-w-0">
        <FormBadge form={form} />
        <div className="mt-3">
          <PageHeader title={title}>{summary}</PageHeader>
        </div>
        <Counts worth={worth} />
        <CourseSessions course={course} />
        {description && (
          <section aria-labelledby="wat" className="mt-10">
            <h2 id="wat">Wat je leert, en hoe</h2>
            <p className="mt-3 max-w-[68ch] whitespace-pre-line">{description}</p>
          </section>
        )}
      </div>
      <div className="grid gap-4">
        <Card>
          <h2 className="mb-3">In het kort</h2>
          <Facts items={facts} />
          <SignUp url={course.signUpUrl} />
        </Card>
        <CourseContact contact={course.contact} />
      </div>
    </div>
  )
}

function Counts({ worth }: { worth: readonly NormWorth[] }) {
  if (worth.length === 0) {
    return (
      <Alert title="Telt nu niet mee" tone="wait">
        Deze scholing is op dit moment voor geen enkel register geaccrediteerd. Je krijgt er geen punten voor.
      </Alert>
    )
  }
  return (
    <section aria-labelledby="telt">
      <h2 id="telt">Waarvoor telt dit mee?</h2>
      <div className="mt-3 grid gap-3">
        {worth.map(({ norm, title, lines, points }) => (
          <div className="rounded-m border border-line bg-card px-4 py-3 sm:px-5" key={norm}>
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <h3>{title}</h3>
              <p className="num font-semibold">{count(points, 'punt', 'punten')}</p>
            </div>
            <ul className="mt-1">
              {lines.map(({ key, label, points: own }) => (
                <li
                  className="flex items-baseline justify-between gap-4 border-line border-t py-1.5 first:border-0"
                  key={key}
                >
                  <span>{label}</span>
                  {lines.length > 1 && (
                    <span className="num shrink-0 text-ink-soft">{count(own, 'punt', 'punten')}</span>
                  )}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <p className="mt-2 text-ink-soft text-sm">Je krijgt alleen punten voor de norm waar je dossier onder valt.</p>
    </section>
  )
}
