import { findPlace, similarPlaces } from '../places/find'
import { nameQuery } from '../registers/public-search'
import { type DirectoryFilter, kmLimits, lastPage, longestText, parseDirectoryFilter } from './filter'

type Problems = Record<string, string>
type ApiQuestion = { filter: DirectoryFilter } | { problems: Problems }

const names = [
  'q',
  'near',
  'km',
  'speciality',
  'method',
  'language',
  'organisation',
  'online',
  'homeVisits',
  'accessible',
  'page',
] as const

type Name = (typeof names)[number]

const isName = (name: string): name is Name => names.some((known) => known === name)

const truths: Record<string, boolean> = { true: true, '1': true, ja: true, false: false, '0': false, nee: false }

const numberIn = (text: string, least: number, most: number): boolean =>
  /^\d{1,4}$/.test(text) && Number(text) >= least && Number(text) <= most

/** "Utrecht", "Utrecht of Uithoorn". */
const either = (choices: readonly string[]): string =>
  choices.length < 2 ? (choices[0] ?? '') : `${choices.slice(0, -1).join(', ')} of ${choices.at(-1)}`

function placeProblem(near: string): string | null {
  if (findPlace(near)) return null
  const suggested = similarPlaces(near)
  return `De plaats in near kennen we niet. ${suggested.length > 0 ? `Bedoel je ${either(suggested)}?` : 'Noem een grotere plaats in de buurt.'}`
}

const rules: Partial<Record<Name, (value: string, all: URLSearchParams) => string | null>> = {
  q: (value) =>
    value.length > longestText || nameQuery(value) === null
      ? `Geef in q minstens twee letters en hooguit ${longestText} tekens.`
      : null,
  near: placeProblem,
  km: (value, all) =>
    !all.get('near')
      ? 'Geef met km ook een plaats in near.'
      : numberIn(value, kmLimits.least, kmLimits.most)
        ? null
        : `Geef in km een heel getal van ${kmLimits.least} tot en met ${kmLimits.most}.`,
  page: (value) => (numberIn(value, 1, lastPage) ? null : `Geef in page een heel getal van 1 tot en met ${lastPage}.`),
}

const lengths = (name: Name) => (value: string) => (value.length > 80 ? `Geef in ${name} hooguit 80 tekens.` : null)
const yesOrNo = (name: Name) => (value: string) =>
  Object.hasOwn(truths, value) ? null : `Geef in ${name} true of false.`

const ruleOf = (name: Name): ((value: string, all: URLSearchParams) => string | null) => {
  const own = rules[name]
  if (own) return own
  return name === 'online' || name === 'homeVisits' || name === 'accessible' ? yesOrNo(name) : lengths(name)
}

/** Words that the address writes as a code: "Angst & stress" is "angst-stress". */
const code = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)

const yes = (value: string | null): string => (value && truths[value] ? 'ja' : '')

/** What a program asks the directory, or what is wrong with it, in words: a program gets no answer to another question. */
export function apiQuestion(all: URLSearchParams): ApiQuestion {
  // Names come from outside: in a plain object `__proto__` would get lost.
  const problems = new Map<string, string>()
  for (const name of new Set(all.keys())) {
    if (!isName(name))
      problems.set(name.slice(0, 40), `Deze vraag kennen we niet. Je kunt vragen naar ${names.join(', ')}.`)
    else if (all.getAll(name).length > 1) problems.set(name, `Geef ${name} één keer.`)
    else {
      const value = all.get(name)?.trim() ?? ''
      const problem = value === '' ? null : ruleOf(name)(value, all)
      if (problem) problems.set(name, problem)
    }
  }
  if (problems.size > 0) return { problems: Object.fromEntries(problems) }
  const of = (name: Name): string => all.get(name)?.trim() ?? ''
  const filter = parseDirectoryFilter({
    zoek: of('q'),
    plaats: of('near'),
    straal: of('km'),
    specialisme: code(of('speciality')),
    methode: code(of('method')),
    taal: code(of('language')),
    organisatie: code(of('organisation')),
    online: yes(all.get('online')),
    'aan-huis': yes(all.get('homeVisits')),
    toegankelijk: yes(all.get('accessible')),
    pagina: of('page'),
  })
  return { filter }
}
