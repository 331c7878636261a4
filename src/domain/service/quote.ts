import { type CalendarDate, yearOf } from '../shared/calendar-date'
import { dutchDate, dutchEuros } from '../shared/dutch'
import { type Asked, type Problems, problemsOf } from './asked'
import type { RequestStatus } from './labels'
import type { NotOffered, RequestFacts } from './offered'

/** What requests cost (cents, VAT included) and by when they must be made: the service settings. */
export type ServiceTerms = {
  dossierUpdatePrice: number
  recognitionPrice: number
  conductPrice: number
  conductIssuerPrice: number
  includedEachYear: boolean
  /** `mm-dd`: the last day to deregister for the end of this year; the day itself is in time. */
  deregisterBy: string
  notOffered: NotOffered
}

/** What a request comes to, as the member sees it before they confirm. */
export type Quote = {
  price: number
  issuerPrice: number
  /** The calendar year whose included request this is; null: it isn't. */
  includedYear: number | null
  /** The first day on which it holds; null: when it is handled. */
  effectOn: CalendarDate | null
  /** Where it begins: `planned` happens by itself. */
  status: Extract<RequestStatus, 'submitted' | 'planned'>
  /** What it costs, when it takes effect and what follows, one sentence each. */
  consequences: string[]
  /** Sent back with the confirmation: another one means that something changed since, and is asked again. */
  token: string
}

type Terms = Omit<Quote, 'token'>

const free: Terms = {
  price: 0,
  issuerPrice: 0,
  includedYear: null,
  effectOn: null,
  status: 'submitted',
  consequences: [],
}

const nextYear = (today: CalendarDate): CalendarDate => `${yearOf(today) + 1}-01-01`

const costs = (cents: number): string => `Dit kost ${dutchEuros(cents / 100)}. Je krijgt een factuur.`

function dossierUpdate({ includedUsed }: RequestFacts, terms: ServiceTerms, today: CalendarDate): Terms {
  const year = yearOf(today)
  if (terms.includedEachYear && !includedUsed) {
    const said = `Dit is je inbegrepen verzoek van ${year}: je betaalt niets.`
    return { ...free, includedYear: year, consequences: [said] }
  }
  const used = terms.includedEachYear ? [`Je inbegrepen verzoek van ${year} is al gebruikt.`] : []
  return { ...free, price: terms.dossierUpdatePrice, consequences: [...used, costs(terms.dossierUpdatePrice)] }
}

function downgrade(asked: Extract<Asked, { kind: 'downgrade' }>, today: CalendarDate): Terms {
  const effectOn = asked.effect === 'at-once' ? today : nextYear(today)
  const when = effectOn === today ? 'vandaag' : `op ${dutchDate(effectOn)}`
  return {
    ...free,
    effectOn,
    status: 'planned',
    consequences: [
      `Je wordt ${when} CAT-collectief.`,
      'Je cliënten krijgen vanaf die dag geen vergoeding meer van hun zorgverzekeraar.',
    ],
  }
}

/** What still has to be done before a late deregistration can be asked; null: nothing. */
function proofToDo({ proof, reported }: RequestFacts): string | null {
  const upload =
    'Upload het bewijs van uitschrijving bij de KvK op Screening | Extra, bij “Iets anders”. Meld daarna hier, bij “Gevraagde stukken geüpload”, dat de stukken voor “Screening” er zijn.'
  if (!proof) return `Is je bedrijf beëindigd? ${upload} Dan kun je je alsnog uitschrijven.`
  if (reported) return null
  return 'Je bewijs is geüpload. Meld het nog bij “Gevraagde stukken geüpload”, met de schakelaar “Screening”. Daarna kun je je uitschrijven.'
}

/** Whether deregistration for the end of this year is still in time (KS-SRV-4): the day itself is. */
export const deregistersInTime = ({ deregisterBy }: Pick<ServiceTerms, 'deregisterBy'>, today: CalendarDate): boolean =>
  today.slice(5) <= deregisterBy

/** Late only with proof that was reported, which a person looks at. */
function deregistration(facts: RequestFacts, terms: ServiceTerms, today: CalendarDate): Terms | Problems {
  const inTime = deregistersInTime(terms, today)
  const year = yearOf(today)
  const toDo = inTime ? null : proofToDo(facts)
  if (toDo !== null) {
    const by = dutchDate(`${year}-${terms.deregisterBy}`)
    return { kind: `Uitschrijven per eind ${year} kon tot en met ${by}. ${toDo}` }
  }
  return {
    ...free,
    effectOn: nextYear(today),
    status: inTime ? 'planned' : 'submitted',
    consequences: [
      `Je lidmaatschap eindigt op 31 december ${year}.`,
      'Ook je ECD-account en je GRO-account stoppen dan.',
      ...(inTime ? [] : ['We bekijken eerst het bewijs dat je bedrijf is beëindigd.']),
    ],
  }
}

function termsOf(asked: Asked, facts: RequestFacts, terms: ServiceTerms, today: CalendarDate): Terms | Problems {
  switch (asked.kind) {
    case 'documents-ready':
      return { ...free, consequences: ['We kijken naar wat je hebt geüpload. Dit kost niets.'] }
    case 'dossier-update':
      return dossierUpdate(facts, terms, today)
    case 'recognition':
      return { ...free, price: terms.recognitionPrice, consequences: [costs(terms.recognitionPrice)] }
    case 'downgrade':
      return downgrade(asked, today)
    case 'deregistration':
      return deregistration(facts, terms, today)
    case 'conduct-order': {
      const { conductPrice, conductIssuerPrice } = terms
      const parts = `${dutchEuros(conductPrice / 100)} voor ons en ${dutchEuros(conductIssuerPrice / 100)} voor Justis`
      return {
        ...free,
        price: conductPrice,
        issuerPrice: conductIssuerPrice,
        consequences: [costs(conductPrice + conductIssuerPrice), `Dat is ${parts}.`],
      }
    }
  }
}

const isTerms = (found: Terms | Problems): found is Terms => Array.isArray(found.consequences)

const tokenOf = (kind: Asked['kind'], { price, issuerPrice, includedYear, effectOn, status }: Terms): string =>
  [kind, price, issuerPrice, includedYear ?? '-', effectOn ?? '-', status].join('_')

/**
 * What a request costs, when it takes effect and what follows (KS-SRV-2 … KS-SRV-5), or why it can't be made.
 * @param today the day it is in the Netherlands
 */
export function quote(
  asked: Asked,
  facts: RequestFacts,
  terms: ServiceTerms,
  today: CalendarDate,
): { ok: Quote } | { problems: Problems } {
  const problems = problemsOf(asked, facts, terms.notOffered)
  if (Object.keys(problems).length > 0) return { problems }
  const found = termsOf(asked, facts, terms, today)
  return isTerms(found) ? { ok: { ...found, token: tokenOf(asked.kind, found) } } : { problems: found }
}
