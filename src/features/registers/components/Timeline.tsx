import { BellRing, CalendarClock, CalendarPlus, Flag, type LucideIcon, Play, Send, TimerReset } from 'lucide-react'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { formatDate } from '@/src/lib/format'
import { cx } from '@/src/ui/cx'
import { distance, type Moment, type MomentKind } from '../dossier/timeline'

const icons: Record<MomentKind, LucideIcon> = {
  start: Play,
  opens: Send,
  reminder: BellRing,
  due: CalendarClock,
  end: Flag,
  'last-day': TimerReset,
  moved: CalendarPlus,
}

type Props = { moments: readonly Moment[]; on: CalendarDate }

type AxisProps = {
  period: { start: CalendarDate; end: CalendarDate; place: number }
  moments: readonly Moment[]
  placeOf: (day: CalendarDate) => number
}

/** The period as a line: how far it is, and where the days lie that the time line below names. */
export function TimeAxis({ period, moments, placeOf }: AxisProps) {
  const marks = moments.filter(({ kind }) => kind === 'opens' || kind === 'due' || kind === 'reminder')
  return (
    <div aria-hidden className="mb-6">
      {/* Inside the line at both ends: the label moves along as far as the day does. */}
      <p className="relative mb-1.5 h-5 text-sm">
        <span
          className="absolute font-semibold"
          style={{ left: `${period.place}%`, transform: `translateX(-${period.place}%)` }}
        >
          vandaag
        </span>
      </p>
      <div className="relative h-2.5 rounded-full bg-track">
        <div className="h-full rounded-full bg-brand" style={{ width: `${period.place}%` }} />
        {marks.map(({ key, on }) => (
          <span
            className="-translate-x-1/2 absolute top-0 h-2.5 w-0.5 bg-ink-soft"
            key={key}
            style={{ left: `${placeOf(on)}%` }}
          />
        ))}
        <span
          className="-translate-x-1/2 -top-[0.3125rem] absolute size-5 rounded-full border-4 border-brand bg-card"
          style={{ left: `${period.place}%` }}
        />
      </div>
      <div className="num mt-2 flex justify-between text-ink-soft text-sm">
        <span>{formatDate(period.start)}</span>
        <span className="text-right">{formatDate(period.end)}</span>
      </div>
    </div>
  )
}

/** The period as a list of its days: start, window, reminders, end, last day to submit. */
export function Timeline({ moments, on }: Props) {
  const next = moments.find(({ past }) => !past)
  return (
    <section aria-labelledby="tijdlijn">
      <h2 id="tijdlijn">Tijdlijn</h2>
      <ol className="mt-2 grid">
        {moments.map((moment) => {
          const Icon = icons[moment.kind]
          return (
            <li
              className="grid break-inside-avoid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-3 border-line border-t py-2.5 first:border-0"
              key={moment.key}
            >
              <Icon aria-hidden className={cx('mt-0.5 size-5', moment === next ? 'text-brand' : 'text-ink-faint')} />
              <div className="flex flex-wrap items-baseline justify-between gap-x-4">
                <span className={cx('min-w-0', moment === next && 'font-bold', moment.past && 'text-ink-soft')}>
                  {moment.title}
                  {moment.detail && <span className="block font-normal text-ink-soft text-sm">{moment.detail}</span>}
                </span>
                <span className="num text-sm">
                  <time dateTime={moment.on}>{formatDate(moment.on)}</time>{' '}
                  <span className="text-ink-soft">({distance(on, moment.on)})</span>
                </span>
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
