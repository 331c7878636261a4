import { addMonths, addYears, type CalendarDate } from '../shared/calendar-date'
import { appliesTo } from './applies'
import type { Obligation, ObligationState } from './assessment'
import { carryForward } from './carry-forward'
import { type CompiledNorm, hundredths } from './compile'
import type { Dossier, DossierMember, PeerSession } from './dossier'
import type { Applies, NormFact, NormInterval, NormSessions, NormYearly } from './norm'
import type { Tally } from './tally'

/** The day from which obligations run: recognition, or a later upgrade (norms §2.10, §2.12). */
function since({ member, period }: Pick<Dossier, 'member' | 'period'>): CalendarDate {
  return obligedSince(member, period.start)
}

/** The same, without a dossier: who has no day of recognition counts from the start of their period. */
function obligedSince(member: DossierMember | undefined, start: CalendarDate): CalendarDate {
  const recognised = member?.recognisedOn ?? start
  return member?.upgradedOn && member.upgradedOn > recognised ? member.upgradedOn : recognised
}

const yearIn = (date: CalendarDate): number => Number(date.slice(0, 4))

/**
 * The calendar years with obligations: from the first full one after the recognition (its own year is voluntary) up to
 * the year of `on`, inside the period.
 */
export function obligedYears(dossier: Dossier, on: CalendarDate): number[] {
  const first = Math.max(yearIn(since(dossier)) + 1, yearIn(dossier.period.start))
  const last = Math.min(yearIn(on), yearIn(dossier.period.end))
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
}

const stateOf = (met: boolean, due: CalendarDate, on: CalendarDate): ObligationState =>
  met ? 'met' : on > due ? 'overdue' : 'open'

type Requirement = { kind: string; title: string; article: string; applies?: Applies }

const named = ({ kind, title, article }: Requirement): Pick<Obligation, 'kind' | 'title' | 'article'> => ({
  kind,
  title,
  article,
})

const notApplicable = (requirement: Requirement): Obligation => ({
  ...named(requirement),
  state: 'not-applicable',
  met: true,
  due: null,
})

function yearlyPoints(
  requirement: NormYearly,
  norm: CompiledNorm,
  dossier: Dossier,
  tally: Tally,
  on: CalendarDate,
): Obligation[] {
  const category = norm.byCode.get(requirement.category)
  const earned = category ? tally.years[category.index] : undefined
  const years = carryForward(
    obligedYears(dossier, on),
    (year) => earned?.get(year) ?? 0,
    hundredths(requirement.points),
    requirement.carryForward,
  )
  return years.map(({ year, met, available, carriedIn, carriedOut }) => {
    const due = `${year}-12-31`
    return {
      ...named(requirement),
      state: stateOf(met, due, on),
      met,
      due,
      year,
      category: requirement.category,
      points: {
        have: available / 100,
        required: requirement.points,
        carriedIn: carriedIn / 100,
        carriedOut: carriedOut / 100,
      },
    }
  })
}

/** What a session gives: its hours up to the most that counts, and whether it is long enough to be a session (norms §2.9). */
export function creditedHours(
  requirement: Pick<NormSessions, 'minimumHours' | 'maximumHours'>,
  hours: number,
): { hours: number; isSession: boolean } {
  return {
    hours: Math.min(Math.max(0, hours), requirement.maximumHours),
    isSession: hours >= requirement.minimumHours,
  }
}

function yearlySessions(requirement: NormSessions, dossier: Dossier, on: CalendarDate): Obligation[] {
  const valid = (session: PeerSession): boolean =>
    session.kind === requirement.kind && session.on <= on && session.groupSize >= requirement.minimumGroup
  const held = (dossier.sessions ?? []).filter(valid)
  return obligedYears(dossier, on).map((year) => {
    const credited = held
      .filter((session) => yearIn(session.on) === year)
      .map((session) => creditedHours(requirement, session.hours))
    const sessions = { have: credited.filter(({ isSession }) => isSession).length, required: requirement.perYear }
    const hours = {
      have: credited.reduce((sum, { hours }) => sum + hundredths(hours), 0) / 100,
      required: (requirement.perYear * hundredths(requirement.minimumHours)) / 100,
    }
    const met = sessions.have >= sessions.required && hours.have >= hours.required
    const due = `${year}-12-31`
    return { ...named(requirement), state: stateOf(met, due, on), met, due, year, sessions, hours }
  })
}

/**
 * When something that returns is due: after the first term from recognition or upgrade, later the interval from the last
 * time (norms §2.12).
 * @param start first day of the period, for a member without a day of recognition
 * @param days on which it was done
 */
export function intervalDue(
  requirement: Pick<NormInterval, 'years' | 'firstTermMonths'>,
  member: DossierMember | undefined,
  start: CalendarDate,
  days: readonly CalendarDate[],
  on: CalendarDate,
): { last: CalendarDate | null; due: CalendarDate } {
  const from = obligedSince(member, start)
  const done = days.filter((day) => day <= on && day >= from).sort()
  const last = done[done.length - 1] ?? null
  const first = addMonths(from, member?.firstTermMonths ?? requirement.firstTermMonths)
  return { last, due: last ? addYears(last, requirement.years) : first }
}

function returning(requirement: NormInterval, { member, period, visits }: Dossier, on: CalendarDate): Obligation {
  const days = (visits ?? []).filter(({ kind }) => kind === requirement.kind).map((visit) => visit.on)
  const { last, due } = intervalDue(requirement, member, period.start, days, on)
  const met = last !== null && on <= due
  return { ...named(requirement), state: stateOf(met, due, on), met, due }
}

function factHolds(requirement: NormFact, dossier: Dossier): Obligation {
  const met = dossier.member?.facts?.includes(requirement.kind) ?? false
  return { ...named(requirement), state: met ? 'met' : 'overdue', met, due: null }
}

/** Judges everything with a due date of its own, and the facts that must hold (norms §2.9 to §2.12). */
export function assessObligations(norm: CompiledNorm, dossier: Dossier, tally: Tally, on: CalendarDate): Obligation[] {
  const { yearly, sessions, intervals, facts } = norm.norm
  const whenItApplies = <R extends Requirement>(
    requirement: R,
    judge: (requirement: R) => Obligation[],
  ): Obligation[] =>
    appliesTo(requirement.applies, dossier.member) ? judge(requirement) : [notApplicable(requirement)]
  return [
    ...yearly.flatMap((one) => whenItApplies(one, (r) => yearlyPoints(r, norm, dossier, tally, on))),
    ...sessions.flatMap((one) => whenItApplies(one, (r) => yearlySessions(r, dossier, on))),
    ...intervals.flatMap((one) => whenItApplies(one, (r) => [returning(r, dossier, on)])),
    ...facts.flatMap((one) => whenItApplies(one, (r) => [factHolds(r, dossier)])),
  ]
}
