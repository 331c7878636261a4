import Link from 'next/link'
import type { DayOffered } from '@/src/domain/service/offer'
import { timeOf } from '@/src/domain/service/slots'
import { Button } from '@/src/ui/Button'
import { Input } from '@/src/ui/form/Input'
import { callHref, callPanel, callPath } from '../address'
import type { OpenCalls } from '../load'
import { dayLong, dayShort, weekdayShort } from '../words'
import { Times } from './Times'

/** The days beside each other, each with its free times (KS-SRV-7); then a date for later. All are links: no script needed. */
export function Slots({ open, day }: { open: OpenCalls; day: string | undefined }) {
  const { days, today, last, next, problem, minutes } = open
  const from = days[0]?.date
  return (
    <div className="grid gap-4">
      <p className="text-ink-soft text-sm">Kies een tijd. Een gesprek duurt hooguit {minutes} minuten.</p>
      <div className="grid grid-cols-4 gap-1.5">
        {days.map((one) => (
          <Day day={one} key={one.date} today={today} />
        ))}
      </div>
      <p className="flex flex-wrap justify-between gap-x-4 gap-y-1 text-sm">
        {from !== today && (
          <Link className="link" href={callHref()} prefetch={false}>
            Terug naar vandaag
          </Link>
        )}
        {next && (
          <Link className="link ml-auto" href={callHref({ day: next })} prefetch={false}>
            Latere dagen
          </Link>
        )}
      </p>
      <form action={`${callPath}#${callPanel}`} className="grid gap-3 border-line border-t pt-4" method="get">
        <input name="open" type="hidden" value={callPanel} />
        <Input
          defaultValue={day !== undefined && problem?.of !== 'day' ? from : ''}
          error={problem?.of === 'day' ? problem.message : undefined}
          idPrefix="bel"
          label="Verder in de toekomst"
          max={last}
          min={today}
          name="dag"
          type="date"
        />
        <div>
          <Button size="small" type="submit" variant="secondary">
            Toon deze dag
          </Button>
        </div>
      </form>
    </div>
  )
}

function Day({ day: { date, closed, slots }, today }: { day: DayOffered; today: string }) {
  const name = dayLong(date)
  return (
    <section aria-label={name} className="min-w-0">
      <p aria-hidden className="mb-1.5 border-line border-b pb-1 text-center font-semibold text-sm leading-tight">
        <span className={date === today ? '-mx-1 block whitespace-nowrap text-xs leading-[1.1rem]' : 'block'}>
          {date === today ? 'vandaag' : weekdayShort(date)}
        </span>
        <span className="num font-normal text-ink-soft">{dayShort(date)}</span>
      </p>
      {slots.length === 0 ? (
        <p className="hyphens-auto text-center text-ink-soft text-xs">{closed ?? 'Niets meer vrij.'}</p>
      ) : (
        <Times
          day={date}
          name={name}
          times={slots.map(({ start }) => ({ start: start.toISOString(), time: timeOf(start) }))}
        />
      )}
    </section>
  )
}
