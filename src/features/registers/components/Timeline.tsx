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

type Props = { moments: readonly Moment[]; period: { start: CalendarDate; end: CalendarDate; place: number }; on: CalendarDate }

/** The period as a line with its days: start, window, reminders, end, last day to submit. */
export function Timeline({ moments, period, on }: Props) {
  const next = moments.find(({ past }) => !past)
  return (
    <section aria-labelledby="tijdlijn">
      <h2 id="tijdlijn">Tijdlijn</h2>
      <div aria-hidden className="mt-4">
        <div className="relative h-2.5 rounded-full bg-track">
          <div className="h-full rounded-full bg-brand" style={{ width: `${period.place}%` }} />
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
      <ol className="mt-4 grid">
        {moments.map((moment) => {
          const Icon = icons[moment.kind]
          return (
            <li
              className="grid break-inside-avoid grid-cols-[1.75rem_minmax(0,1fr)] gap-x-3 border-line border-t py-2.5 first:border-0"
              key={moment.key}
            >
              <Icon
                aria-hidden
                className={cx('mt-0.5 size-5', moment === next ? 'text-brand' : 'text-ink-faint')}
              />
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
