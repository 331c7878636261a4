import { GraduationCap, MonitorPlay, UsersRound } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { count } from '@/src/lib/format'
import { Badge } from '@/src/ui/Badge'
import { type AgendaCourse, courseForms } from '../present'
import { priceInWords } from '../words'
import type { NormWorth } from '../worth'
import { SessionLines } from './SessionLines'

const icons = { classroom: UsersRound, 'e-learning': MonitorPlay, blended: GraduationCap } as const

/** How a course is held: icon and word. */
export const FormBadge = ({ form }: { form: AgendaCourse['form'] }) => (
  <Badge icon={icons[form]}>{courseForms[form]}</Badge>
)

/** What a course counts for, norm by norm. */
export function WorthLines({ worth }: { worth: readonly NormWorth[] }) {
  return (
    <dl className="grid gap-1.5 text-sm">
      {worth.map(({ norm, title, lines }) => (
        <div className="grid gap-x-3 @md:grid-cols-[9.5rem_minmax(0,1fr)]" key={norm}>
          <dt className="text-ink-soft">{title}</dt>
          {lines.map(({ key, label, points }) => (
            <dd className="@md:col-start-2" key={key}>
              {label}, <span className="num font-semibold">{count(points, 'punt', 'punten')}</span>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}

type Props = {
  course: AgendaCourse
  worth: readonly NormWorth[]
  /** What it does for who looks, above everything else. */
  mark?: ReactNode
}

/** One course in a list: what, by whom, what for, and when. */
export function CourseItem({ course, worth, mark }: Props) {
  const { slug, title, summary, form, provider, sessions, count: amount, price, hours } = course
  const facts = [provider, hours === null ? null : count(hours, 'uur', 'uur'), priceInWords(price)]
  return (
    <li className="@container rounded-l border border-line bg-card px-5 py-4 shadow-card sm:px-6 sm:py-5">
      {mark}
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <h3 className="min-w-0 [overflow-wrap:anywhere]">
          <Link className="link" href={`/opleidingen/${slug}`} prefetch={false}>
            {title}
          </Link>
        </h3>
        <FormBadge form={form} />
      </div>
      <p className="mt-1 text-ink-soft">{facts.filter((fact) => fact !== null).join(' · ')}</p>
      {summary && <p className="mt-2 max-w-[70ch]">{summary}</p>}
      <div className="mt-3 grid gap-x-8 gap-y-3 @3xl:grid-cols-2">
        <div className="text-sm">
          {sessions.length > 0 ? <SessionLines price={price} sessions={sessions} /> : 'Te volgen wanneer je wilt.'}
          {amount > sessions.length && (
            <p className="mt-1 pl-6.5 text-ink-soft">en nog {count(amount - sessions.length, 'datum', 'data')}</p>
          )}
        </div>
        <WorthLines worth={worth} />
      </div>
    </li>
  )
}
