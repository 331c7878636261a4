import type { Assessment } from '@/src/domain/registers/assessment'
import type { Period } from '@/src/domain/registers/dossier'
import type { Norm, NormTerm } from '@/src/domain/registers/norm'
import { remindersFor } from '@/src/domain/registers/reminders'
import { type CalendarDate, daysBetween } from '@/src/domain/shared/calendar-date'
import { count, formatDate } from '@/src/lib/format'

export type MomentKind = 'start' | 'opens' | 'reminder' | 'due' | 'end' | 'last-day' | 'moved'

/** A day that matters in a period. */
export type Moment = {
  key: string
  kind: MomentKind
  on: CalendarDate
  title: string
  detail: string | null
  past: boolean
}

/** A reminder that went out (collection `reminders`). */
export type SentReminder = { term: string; end: CalendarDate; sentOn: CalendarDate }

const termWords: Record<NormTerm['unit'], [string, string]> = {
  days: ['dag', 'dagen'],
  weeks: ['weken', 'weken'],
  months: ['maand', 'maanden'],
}

/** "3 maanden", "8 weken", "1 dag". */
export const termText = ({ amount, unit }: NormTerm): string => {
  const [one, many] = unit === 'weeks' && amount === 1 ? ['week', 'weken'] : termWords[unit]
  return count(amount, one, many)
}

/** "vandaag", "morgen", "over 26 dagen", "26 dagen geleden"; from two months on in months, from two years on in years. */
export function distance(from: CalendarDate, to: CalendarDate): string {
  const days = daysBetween(from, to)
  if (days === 0) return 'vandaag'
  if (days === 1) return 'morgen'
  if (days === -1) return 'gisteren'
  const amount = Math.abs(days)
  const words =
    amount < 61
      ? count(amount, 'dag', 'dagen')
      : amount < 730
        ? count(Math.round(amount / 30.44), 'maand', 'maanden')
        : count(Math.round(amount / 365.25), 'jaar', 'jaar')
  return days > 0 ? `over ${words}` : `${words} geleden`
}

type Given = {
  norm: Norm
  period: Period
  assessment: Pick<Assessment, 'submission' | 'obligations' | 'on'>
  reminders: readonly SentReminder[]
}

function reminderMoments({ norm, period, reminders, assessment: { on } }: Given): Moment[] {
  if (norm.period.kind === 'running') return []
  return remindersFor(norm, period.end).map(({ term, key, on: day }) => {
    const sent = reminders.find((one) => one.term === key && one.end === period.end)
    return {
      key: `reminder-${key}`,
      kind: 'reminder',
      on: sent?.sentOn ?? day,
      title: `Herinnering, ${termText(term)} voor de einddatum`,
      detail: sent ? 'Verstuurd, per mail.' : day > on ? 'Die krijg je per mail.' : null,
      past: (sent?.sentOn ?? day) <= on,
    }
  })
}

function dueMoments({ assessment: { obligations, on } }: Given): Moment[] {
  const byDay = new Map<CalendarDate, string[]>()
  for (const { state, due, title } of obligations) {
    if (due && state !== 'met' && state !== 'not-applicable') byDay.set(due, [...(byDay.get(due) ?? []), title])
  }
  return [...byDay].map(([day, titles]) => ({
    key: `due-${day}`,
    kind: 'due',
    on: day,
    title: day < on ? 'Te laat' : 'Uiterlijk',
    detail: [...new Set(titles)].join(', '),
    past: day < on,
  }))
}

function endMoments({ norm, period, assessment: { submission, on } }: Given): Moment[] {
  const moment = (kind: MomentKind, day: CalendarDate, title: string, detail: string | null): Moment => ({
    key: kind,
    kind,
    on: day,
    title,
    detail,
    past: day < on,
  })
  const isFixed = norm.period.kind === 'fixed'
  return [
    moment('start', period.start, isFixed ? 'Begin van je registratieperiode' : 'Begin van deze cyclus', null),
    ...(submission.opensOn
      ? [moment('opens', submission.opensOn, 'Aanmelden kan vanaf deze dag', 'Als je dossier compleet is.')]
      : []),
    moment('end', period.end, isFixed ? 'Einde van je registratieperiode' : 'Einde van deze cyclus', null),
    ...(submission.lastDay && submission.lastDay > period.end
      ? [moment('last-day', submission.lastDay, 'Laatste dag om aan te melden', 'Met punten van vóór de einddatum.')]
      : []),
    ...(period.extensions ?? []).map(({ previousEnd, decidedOn }, index) => ({
      ...moment('moved', decidedOn, 'Uitstel gekregen', `De einddatum was ${formatDate(previousEnd)}.`),
      key: `moved-${index}`,
    })),
  ]
}

/** The days that matter, first one first: start, window, reminders, due dates, end, last day to submit (KK-DOS-1, X-14). */
export function timeline(given: Given): Moment[] {
  return [...endMoments(given), ...reminderMoments(given), ...dueMoments(given)].sort((a, b) =>
    a.on < b.on ? -1 : a.on > b.on ? 1 : 0,
  )
}

/** Where a day lies between start and end, 0 to 100. */
export function placeOf({ start, end }: Period, day: CalendarDate): number {
  const days = Math.max(1, daysBetween(start, end))
  return Math.min(100, Math.max(0, (daysBetween(start, day) / days) * 100))
}
