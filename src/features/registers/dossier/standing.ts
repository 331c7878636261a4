import type { Assessment } from '@/src/domain/registers/assessment'
import type { Period } from '@/src/domain/registers/dossier'
import type { Forecast } from '@/src/domain/registers/forecast'
import type { Norm } from '@/src/domain/registers/norm'
import type { PeriodStatus } from '@/src/domain/registers/registration-status'
import { count, formatDate } from '@/src/lib/format'
import type { Tone } from '@/src/ui/tone'

/** Where the member stands, in one sentence, and what to do now (ux.md 1, 7). */
export type DossierStanding = {
  tone: Exclude<Tone, 'neutral'>
  /** Two or three words: the state itself. */
  word: string
  sentence: string
  /** What to do now and before when; null when there is nothing. */
  now: string | null
}

type Given = {
  norm: Norm
  period: Period
  status: PeriodStatus
  assessment: Assessment
  forecast: Forecast
  /** The day of the decision at the latest, once the dossier was submitted. */
  answerBy: string | null
  /** Steps of the shortest way, today and on the end date. */
  steps: { now: number; atEnd: number }
}

const and = new Intl.ListFormat('nl-NL', { type: 'conjunction' })

/** How many overdue obligations a sentence names. */
const mostNamed = 3

const toGo = (amount: number): string => count(amount, 'stap', 'stappen')

function decided({ status, period, answerBy, assessment }: Given): DossierStanding | null {
  switch (status) {
    case 'running':
      return null
    case 'submitted': {
      const until = answerBy ? ` Je krijgt uiterlijk ${formatDate(answerBy)} antwoord, hier en per mail.` : ''
      return { tone: 'info', word: 'Aangemeld', sentence: `${assessment.submission.reason}${until}`, now: null }
    }
    case 'approved':
      return {
        tone: 'ok',
        word: 'Goedgekeurd',
        sentence: `Je dossier van de periode tot en met ${formatDate(period.end)} is goedgekeurd.`,
        now: null,
      }
    case 'lapsed':
      return {
        tone: 'stop',
        word: 'Verlopen',
        sentence: `Je registratie is verlopen: de periode liep tot en met ${formatDate(period.end)}.`,
        now: 'Wil je terugkeren in het register? Vraag dan een nieuwe registratie aan.',
      }
    case 'closed':
      return {
        tone: 'info',
        word: 'Afgesloten',
        sentence: `Deze periode is afgesloten op ${formatDate(period.end)}.`,
        now: null,
      }
  }
}

function running({ assessment: { obligations, documents, on } }: Given): DossierStanding {
  const applicable = [...obligations, ...documents].filter(({ state }) => state !== 'not-applicable')
  if (applicable.length === 0) {
    return {
      tone: 'info',
      word: 'Vrijwillig',
      sentence: 'Voor jouw lidmaatschap gelden geen verplichtingen. Alles wat je doet, houden we voor je bij.',
      now: null,
    }
  }
  const overdue = applicable.filter(({ state }) => state === 'overdue')
  const todo = applicable.filter(({ state }) => state === 'open')
  if (overdue.length > 0) {
    const are = overdue.length === 1 ? 'is' : 'zijn'
    const titles = [...new Set(overdue.map(({ title }) => title))]
    const named = titles.length > mostNamed ? [...titles.slice(0, mostNamed), 'andere'] : titles
    return {
      tone: 'stop',
      word: 'Te laat',
      sentence: `Er ${are} ${count(overdue.length, 'verplichting', 'verplichtingen')} te laat: ${and.format(named)}.`,
      now: 'Maak eerst af wat te laat is. Lukt dat niet? Neem dan contact op.',
    }
  }
  if (todo.length === 0) {
    return { tone: 'ok', word: 'Op orde', sentence: 'Je voldoet vandaag aan al je verplichtingen.', now: null }
  }
  const due = obligations
    .flatMap(({ state, due: day }) => (state === 'open' && day && day >= on ? [day] : []))
    .sort()[0]
  return {
    tone: 'wait',
    word: 'Nog te doen',
    sentence: `Je hebt nog ${count(todo.length, 'verplichting', 'verplichtingen')} te doen.`,
    now: due ? `De eerste moet uiterlijk ${formatDate(due)} zijn gehaald.` : null,
  }
}

function fixed({ period, assessment, forecast, steps }: Given): DossierStanding {
  const { submission, missing, on } = assessment
  if (submission.open) {
    return {
      tone: 'ok',
      word: 'Compleet',
      sentence: 'Je dossier is compleet en je kunt het nu aanmelden.',
      now: submission.lastDay ? `Meld je dossier aan, uiterlijk ${formatDate(submission.lastDay)}.` : null,
    }
  }
  if (submission.lastDay && on > submission.lastDay) {
    return { tone: 'stop', word: 'Te laat', sentence: submission.reason, now: null }
  }
  if (missing.length === 0) {
    const lacking = forecast.atEnd.missing.length > 0
    return {
      tone: lacking ? 'wait' : 'ok',
      word: lacking ? 'Nu compleet' : 'Compleet',
      sentence: lacking
        ? `Je dossier is nu compleet, maar blijft dat niet tot ${formatDate(period.end)}.`
        : `Je dossier is compleet. Aanmelden kan vanaf ${formatDate(submission.opensOn ?? period.end)}.`,
      now: lacking ? (forecast.atEnd.missing[0]?.text ?? null) : null,
    }
  }
  const late = on > period.end && submission.lastDay
  return {
    tone: late ? 'stop' : 'wait',
    word: 'Nog niet compleet',
    sentence: `Je dossier is nog niet compleet: je hebt nog ${toGo(steps.now)} te gaan.`,
    now: late
      ? `Je periode is voorbij. Punten van vóór ${formatDate(period.end)} tellen nog; aanmelden kan tot en met ${formatDate(late)}.`
      : `Haal wat je mist vóór ${formatDate(period.end)}.`,
  }
}

/** The member's standing in one register (X-1, KK-DOS-1). */
export function standing(given: Given): DossierStanding {
  return decided(given) ?? (given.norm.period.kind === 'running' ? running(given) : fixed(given))
}

/** Where they stand on the end date if nothing changes; null where there is nothing to hand in, or the end has passed. */
export function forecastText({ norm, period, status, forecast, assessment, steps }: Given): string | null {
  if (status !== 'running' || norm.period.kind === 'running' || forecast.daysLeft < 0) return null
  const { complete, missing } = forecast.atEnd
  const day = formatDate(period.end)
  if (complete) return `Als er niets verandert, is je dossier op ${day} compleet.`
  const known = new Set(assessment.missing.map(({ requirement }) => requirement))
  const fresh = missing.filter(({ requirement }) => !known.has(requirement))
  const then = fresh.length > 0 ? ` Let op: ${fresh.map(({ text }) => text).join(' ')}` : ''
  return `Als er niets verandert, is je dossier op ${day} niet compleet: dan heb je nog ${toGo(steps.atEnd)} te gaan.${then}`
}
