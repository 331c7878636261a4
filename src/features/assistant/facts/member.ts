import type { Fact } from '@/plugins/assistant/options'
import { hasTiers, tierLabels } from '@/src/domain/identity/membership'
import { isMembersTurn, isMissing, type Step, stepStateLabels } from '@/src/domain/screening/missing'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { count, formatDate, formatEuros } from '@/src/lib/format'
import type { AccountContent } from '../../identity/account/content'
import { invoiceState, sortedOut } from '../../invoicing/member/own'
import type { WaitingVisit } from '../../visitation/waiting'

const lines = (texts: readonly string[]): string => texts.map((text) => `\n- ${text}`).join('')

/** Whether all is in order, and if not why and what to do. */
export function standingWhy({ standing }: Pick<AccountContent, 'standing'>): Fact {
  const { good, reasons } = standing
  const why = reasons.map(({ text, toDo }) => (toDo ? `${text} ${toDo}.` : text))
  const head = good ? 'Ja, je status is in orde.' : 'Nee, je status is niet in orde.'
  return {
    text: why.length > 0 ? `${good ? `${head} Wel is er dit:` : `${head} Dit is waarom:`}${lines(why)}` : head,
    rule: {
      title: 'Je account: hoe sta je ervoor?',
      text: 'In orde is wie is toegelaten, heeft betaald en erkend is.',
      href: '/kennisbank/account',
    },
    record: { title: 'Je status', text: good ? 'In orde.' : 'Niet in orde.', href: '/account' },
  }
}

/** Invoices that aren't paid. */
export function invoicesOpen({ invoicing }: Pick<AccountContent, 'invoicing'>, on: CalendarDate): Fact {
  const { open } = sortedOut(invoicing)
  const told = open.map((one) => {
    const late = invoiceState(one, on) === 'overdue' ? ' Dat is voorbij.' : ''
    return `Factuur ${one.number}: ${formatEuros(one.open)}, te betalen uiterlijk ${formatDate(one.dueOn)}.${late}`
  })
  return {
    text:
      told.length > 0
        ? `Je hebt ${count(told.length, 'openstaande factuur', 'openstaande facturen')}:${lines(told)}`
        : 'Nee, er staat geen factuur open.',
    rule: {
      title: 'Facturen en betalen',
      text: 'Staat een bedrag te lang open, dan is je status niet meer in orde.',
      href: '/kennisbank/facturen',
    },
    record: {
      title: 'Mijn facturen',
      text: 'Elk bedrag, met de dag waarop het betaald moet zijn.',
      href: '/account?open=facturen',
    },
  }
}

/** What of the screening is still to be done, and what waits for a reviewer. */
export function missingScreening(steps: readonly Step[]): Fact | null {
  if (steps.length === 0) return null
  const missing = steps.filter(isMissing)
  const own = missing.filter(isMembersTurn)
  const told = missing.map(({ label, state }) => `${label}: ${stepStateLabels[state].toLowerCase()}`)
  const head =
    missing.length === 0
      ? 'Er ontbreekt niets: alles is er en goedgekeurd.'
      : own.length === 0
        ? 'Jij hoeft nu niets te doen. Dit ligt bij de beoordelaar:'
        : `Er ${own.length === 1 ? 'is' : 'zijn'} nog ${count(own.length, 'stap', 'stappen')} voor jou:`
  return {
    text: `${head}${lines(told)}`,
    rule: {
      title: 'De screening stap voor stap',
      text: 'Pas als alles er is, kan een beoordelaar je toelaten.',
      href: '/kennisbank/screening',
    },
    record: { title: 'Screening', text: 'Elke stap, en wie er aan de beurt is.', href: own[0]?.href ?? '/screening' },
  }
}

/** Until when the certificate of conduct is valid. */
export function vogUntil({ standing }: Pick<AccountContent, 'standing'>, on: CalendarDate): Fact {
  const ends = standing.facts.conduct.map(({ until }) => until)
  const last = ends
    .flatMap((end) => end ?? [])
    .sort()
    .at(-1)
  const text = ends.includes(null)
    ? 'Je VOG is geldig, zonder einddatum.'
    : last
      ? `Je VOG ${last >= on ? 'is geldig tot en met' : 'is verlopen op'} ${formatDate(last)}.`
      : 'Er staat geen goedgekeurde VOG in je dossier.'
  return {
    text,
    rule: {
      title: 'Je persoonlijke gegevens en je VOG',
      text: 'Loopt je VOG af, dan krijg je een half jaar, drie maanden en vier weken van tevoren een mail.',
      href: '/kennisbank/persoonlijk',
    },
    record: {
      title: 'Je VOG',
      text: last ? `Geldig tot en met ${formatDate(last)}.` : 'Nog geen.',
      href: '/persoonlijk?open=vog',
    },
  }
}

/** Whether there is an ECD code; the code itself is shown once, and stands nowhere. */
export function ecdCode({ ecd }: Pick<AccountContent, 'ecd'>): Fact {
  return {
    text: ecd
      ? `Je hebt een actieve ECD-toegangscode${ecd.hint ? ` (eindigt op ${ecd.hint})` : ''}. De code zelf kan niemand meer zien, ook wij niet. Ben je hem kwijt, maak dan een nieuwe.`
      : 'Je hebt nog geen ECD-toegangscode. Je maakt er een op je account.',
    rule: {
      title: 'Je account: hoe sta je ervoor?',
      text: 'Met de code ziet de maker van je cliëntendossier dat je lid bent.',
      href: '/kennisbank/account',
    },
    record: { title: 'ECD-toegangscode', text: ecd ? 'Actief.' : 'Nog geen.', href: '/account?open=ecd' },
  }
}

/** Which membership. */
export function membershipTier({ standing }: Pick<AccountContent, 'standing'>): Fact | null {
  const { tier, kind } = standing.facts
  if (!hasTiers(kind)) return null
  return {
    text: `Je hebt het lidmaatschap ${tierLabels[tier].toLowerCase()}.`,
    rule: {
      title: 'Service en contact',
      text: 'Een ander lidmaatschap vraag je aan bij Service en contact.',
      href: '/kennisbank/service-contact',
    },
    record: { title: 'Je account', text: tierLabels[tier], href: '/account' },
  }
}

/** When the visit is that was planned; null: none is. */
export function plannedVisit(visit: WaitingVisit | null): Fact | null {
  if (!visit?.date) return null
  const day = formatDate(visit.date)
  const texts: Partial<Record<WaitingVisit['status'], string>> = {
    proposed: `Voorgesteld is ${day}. Je moet nog ja of nee zeggen.`,
    agreed: `Je visitatie is op ${day}.`,
  }
  const text = texts[visit.status]
  return text === undefined
    ? null
    : {
        text,
        rule: {
          title: 'Visitatie: er komt iemand kijken',
          text: 'Een visiteur stelt een datum voor; jij zegt ja of nee.',
          href: '/kennisbank/visitatie',
        },
        record: { title: 'Je visitatie', text: day, href: '/visitatie' },
      }
}
