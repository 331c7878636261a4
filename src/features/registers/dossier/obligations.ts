import { appliesTo } from '@/src/domain/registers/applies'
import type { Assessment, Obligation, ObligationState } from '@/src/domain/registers/assessment'
import type { DossierMember } from '@/src/domain/registers/dossier'
import type { Norm } from '@/src/domain/registers/norm'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { formatDate, formatNumber } from '@/src/lib/format'

/** An obligation as it is shown; never one that doesn't apply (norms §2.10). */
export type ObligationView = {
  key: string
  title: string
  article: string
  state: Exclude<ObligationState, 'not-applicable'>
  due: CalendarDate | null
  /** "4 van 6 uur", parts in the order in which they are asked. */
  measures: { have: number; required: number; unit: string; text: string }[]
  note: string | null
}

/** `year: null`: what isn't bound to a calendar year. */
export type ObligationYear = { year: number | null; items: ObligationView[] }

function measuresOf({ points, sessions, hours }: Obligation): ObligationView['measures'] {
  const measure = (have: number, required: number, unit: string) => ({
    have,
    required,
    unit,
    text: `${formatNumber(have)} van ${formatNumber(required)} ${unit}`,
  })
  return [
    ...(points ? [measure(points.have, points.required, 'uur')] : []),
    ...(sessions ? [measure(sessions.have, sessions.required, 'bijeenkomsten')] : []),
    ...(hours ? [measure(hours.have, hours.required, 'uur')] : []),
  ]
}

function noteOf(obligation: Obligation): string | null {
  const { points, met, state, due } = obligation
  if (!met && due) return `${state === 'overdue' ? 'Dit moest' : 'Dit moet'} uiterlijk ${formatDate(due)}.`
  if (!met) return 'Nog niet in orde.'
  const carried =
    points && points.carriedIn > 0 ? `Waarvan ${formatNumber(points.carriedIn)} uur van vorig jaar.` : null
  const over =
    points && points.carriedOut > 0 ? `${formatNumber(points.carriedOut)} uur gaat mee naar volgend jaar.` : null
  return [carried, over].filter(Boolean).join(' ') || null
}

function view(obligation: Obligation, index: number): ObligationView[] {
  const { state, title, article, due, kind, year, category } = obligation
  if (state === 'not-applicable') return []
  const key = [kind, category, year, index].filter((part) => part !== undefined).join('-')
  return [{ key, title, article, state, due, measures: measuresOf(obligation), note: noteOf(obligation) }]
}

/** What applies to the member, the newest year first, then what isn't bound to a year (KS-ACC-9). */
export function obligationYears({ obligations }: Pick<Assessment, 'obligations'>): ObligationYear[] {
  const byYear = new Map<number | null, ObligationView[]>()
  for (const [index, obligation] of obligations.entries()) {
    const year = obligation.year ?? null
    byYear.set(year, [...(byYear.get(year) ?? []), ...view(obligation, index)])
  }
  return [...byYear]
    .map(([year, items]) => ({ year, items }))
    .filter(({ items }) => items.length > 0)
    .sort((a, b) => (b.year ?? -1) - (a.year ?? -1))
}

/** Names of what the norm asks of others but not of this member; told in passing, never as something that fails. */
export function voluntary(norm: Norm, member: DossierMember | undefined): string[] {
  const asked = [...norm.yearly, ...norm.sessions, ...norm.intervals, ...norm.facts, ...norm.documents]
  return [...new Set(asked.filter(({ applies }) => !appliesTo(applies, member)).map(({ title }) => title))]
}

/** `measures`: how far it is, e.g. "4 van 6 uur". */
export type EndDate = {
  key: string
  title: string
  due: CalendarDate
  state: ObligationView['state']
  note: string | null
  measures: string[]
}

/** Per obligation when it must be met, first one first; of years gone by only what is too late (KS-ACC-9). */
export function endDates({ obligations, documents }: Pick<Assessment, 'obligations' | 'documents'>): EndDate[] {
  const newest = Math.max(0, ...obligations.map(({ year }) => year ?? 0))
  const dated = obligations
    .filter(({ year, state }) => year === undefined || year === newest || state === 'overdue')
    .flatMap(view)
    .flatMap(({ key, title, due, state, note, measures }) =>
      due ? [{ key, title, due, state, note, measures: measures.map(({ text }) => text) }] : [],
    )
  const valid = documents.flatMap(({ kind, title, state, validUntil }) =>
    state === 'met' && validUntil
      ? [{ key: kind, title, due: validUntil, state, note: 'Zorg dat er dan een nieuw exemplaar ligt.', measures: [] }]
      : [],
  )
  return [...dated, ...valid].sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
}
