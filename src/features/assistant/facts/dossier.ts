import type { Fact } from '@/plugins/assistant/options'
import { count, formatDate, formatNumber } from '@/src/lib/format'
import { dossierPath } from '../../registers/dossier/path'
import type { DossierView } from '../../registers/dossier/view'

/** A dossier with where its page is. */
export type OwnDossier = DossierView & { href: string }

export const withPath = (views: readonly DossierView[]): OwnDossier[] =>
  views.map((view) => ({ ...view, href: dossierPath(view.register.slug, views.length > 1) }))

const inRegister = ({ register }: OwnDossier, several: boolean): string => (several ? ` in ${register.name}` : '')

const ruleOf = (view: OwnDossier, text: string) => ({
  title: view.norm.title,
  text,
  href: `/registers/${view.register.slug}`,
})

const recordOf = (view: OwnDossier, text: string) => ({
  title: `Je dossier ${view.register.name}`,
  text,
  href: view.href,
})

const together = (views: readonly OwnDossier[], say: (view: OwnDossier) => string): string => views.map(say).join('\n')

const short = (have: number, required: number): number => Math.max(0, Math.round((required - have) * 100) / 100)

/** "A. Acute zorg: nog 4 punten"; of obligations per year what of them is still to be done. */
function lacking(view: OwnDossier): string[] {
  const categories = view.categories
    .filter(({ points }) => !points.met)
    .map(({ title, points }) => `${title}: nog ${count(short(points.counted, points.required), 'punt', 'punten')}`)
  const yearly = view.obligations.flatMap(({ items }) =>
    items.flatMap(({ title, state, measures }) => {
      const open = measures.filter(({ have, required }) => have < required)
      if (state === 'met' || open.length === 0) return []
      const left = open.map(({ have, required, unit }) => {
        const amount = short(have, required)
        return `nog ${formatNumber(amount)} ${amount === 1 && unit === 'bijeenkomsten' ? 'bijeenkomst' : unit}`
      })
      return [`${title}: ${left.join(', ')}`]
    }),
  )
  return [...new Set([...categories, ...yearly])]
}

function pointsOf(view: OwnDossier, several: boolean): string {
  const where = inRegister(view, several)
  const until = view.period.isFixed ? ` Je periode loopt tot en met ${formatDate(view.period.end)}.` : ''
  const parts = lacking(view)
  const total = view.total && !view.total.met ? short(view.total.counted, view.total.required) : 0
  if (parts.length === 0 && total === 0) return `Je hebt${where} genoeg punten.${until}`
  const whole = total > 0 ? `Je hebt${where} nog ${count(total, 'punt', 'punten')} nodig.` : `Dit mis je${where} nog:`
  return `${whole}${until}${parts.map((part) => `\n- ${part}`).join('')}`
}

/** What is still needed, per category, as the dossier page counts it. */
export function pointsNeeded(views: readonly OwnDossier[]): Fact | null {
  const [first] = views
  if (!first) return null
  const { total } = first
  return {
    text: together(views, (view) => pointsOf(view, views.length > 1)),
    rule: ruleOf(
      first,
      total
        ? `Minstens ${count(total.required, 'punt', 'punten')} in je registratieperiode.`
        : 'Wat je per categorie en per jaar moet halen.',
    ),
    record: recordOf(
      first,
      total ? `Er staan nu ${count(total.counted, 'punt', 'punten')} in.` : 'Wat er nu in staat, met elk bewijs.',
    ),
  }
}

const redLines = (view: OwnDossier): string[] => [
  ...view.categories.flatMap(({ title, article, points, topics }) => [
    ...(points.met ? [] : [`${title}, punten: ${points.text} (${article})`]),
    ...(topics.met ? [] : [`${title}, onderwerpen: ${topics.text} (${article})`]),
  ]),
  ...view.obligations.flatMap(({ items }) =>
    items
      .filter(({ state }) => state !== 'met')
      .map(({ title, note, article }) => `${title}: ${note ?? 'nog niet in orde'} (${article})`),
  ),
  ...view.documents.filter(({ met }) => !met).map(({ title, rule, article }) => `${title}: ${rule} (${article})`),
]

/** Why bullets aren't green, each with its article, and what is the shortest way. */
export function bulletRed(views: readonly OwnDossier[]): Fact | null {
  const [first] = views
  if (!first) return null
  const worst = views.find((view) => redLines(view).length > 0) ?? first
  const lines = [...new Set(views.flatMap(redLines))]
  return {
    text:
      lines.length > 0
        ? `Een bolletje is pas groen als alles wat erbij hoort er is. Dit mist nog:${lines.map((line) => `\n- ${line}`).join('')}`
        : 'Er staat geen bolletje op rood: alles wat de norm nu vraagt, is er.',
    rule: ruleOf(worst, 'Een categorie is rond als punten en onderwerpen allebei akkoord zijn.'),
    record: recordOf(worst, worst.standing.sentence),
  }
}

/** When the period ends, what comes first, and until when the dossier can be handed in. */
export function deadline(views: readonly OwnDossier[]): Fact | null {
  const [first] = views
  if (!first) return null
  const say = (view: OwnDossier): string => {
    const where = inRegister(view, views.length > 1)
    const next = view.standing.now ? ` ${view.standing.now}` : ''
    return view.period.isFixed
      ? `Je registratieperiode${where} loopt tot en met ${formatDate(view.period.end)}. ${view.standing.sentence}${next}`
      : `Je registratie${where} loopt door. ${view.standing.sentence}${next}`
  }
  return {
    text: together(views, say),
    rule: ruleOf(first, first.assessment.submission.reason),
    record: recordOf(
      first,
      `Registratie ${first.number}, van ${formatDate(first.period.start)} tot en met ${formatDate(first.period.end)}.`,
    ),
  }
}

/** One kind of obligation, in words: what it is, how far, and until when. */
export function obligation(views: readonly OwnDossier[], kind: string): Fact | null {
  for (const view of views) {
    const found = view.assessment.obligations
      .filter((one) => one.kind === kind && one.state !== 'not-applicable')
      .toSorted((one, other) => (other.year ?? 0) - (one.year ?? 0))[0]
    if (!found) continue
    const { title, article, due, met, sessions, hours, year } = found
    const far = sessions
      ? ` Je hebt er ${formatNumber(sessions.have)} van ${formatNumber(sessions.required)}.${sessions.have < sessions.required ? ` Nog ${formatNumber(short(sessions.have, sessions.required))} te gaan.` : ''}`
      : ''
    const until = due ? ` ${met ? 'De volgende moet uiterlijk' : 'Dit moet uiterlijk'} ${formatDate(due)}.` : ''
    return {
      text: `${title}${year ? ` in ${year}` : ''}: ${met ? 'in orde' : 'nog te doen'}.${far}${until}`,
      rule: ruleOf(view, article),
      record: recordOf(view, hours ? `Er staan ${formatNumber(hours.have)} uur in.` : view.standing.sentence),
    }
  }
  return null
}

/** A document that the norm asks, and until when it is valid. */
export function documentUntil(views: readonly OwnDossier[], kind: string): Fact | null {
  for (const view of views) {
    const found = view.assessment.documents.find((one) => one.kind === kind && one.state !== 'not-applicable')
    const shown = view.documents.find((one) => one.kind === kind)
    if (!found || !shown) continue
    const until = found.validUntil ? `geldig tot en met ${formatDate(found.validUntil)}` : null
    const state = found.met ? (until ?? 'in orde') : 'nu niet in orde'
    const gaps = shown.gaps.length > 0 ? ` Niet gedekt: ${shown.gaps.join('; ')}.` : ''
    return {
      text: `${found.title}: ${state}.${gaps}`,
      rule: ruleOf(view, `${shown.rule} (${found.article})`),
      record: recordOf(
        view,
        shown.valid.length > 0 ? `In je dossier: ${shown.valid.join('; ')}.` : 'Er staat nog niets in.',
      ),
    }
  }
  return null
}
