import type { Answer, Source } from './kinds'
import { type Found, type Ranked, threshold } from './rank'

type Text = Found & { title: string; heading: string; href: string; body: string }

const mostSources = 3
const longestExcerpt = 320
const longestText = 700

/** The beginning of a text, cut after a sentence or a line when that can be, else after a word. */
export function beginning(text: string, longest: number): string {
  if (text.length <= longest) return text
  const head = text.slice(0, longest)
  const end = Math.max(head.lastIndexOf('. '), head.lastIndexOf('.\n'), head.lastIndexOf('? '), head.lastIndexOf('\n'))
  if (end > longest / 3) return head.slice(0, end + 1).trimEnd()
  return `${head.slice(0, Math.max(head.lastIndexOf(' '), longest / 2)).trimEnd()}…`
}

const titleOf = ({ title, heading }: Text): string => (heading ? `${title}: ${heading}` : title)

const sourceOf = ({ passage }: Ranked<Text>, index: number): Source => ({
  n: index + 1,
  title: titleOf(passage),
  href: passage.href,
  excerpt: beginning(passage.body, longestExcerpt),
})

/** Sources that are worth showing: the best, and those that come near it. */
export function worthShowing<Passage extends Text>(ranked: readonly Ranked<Passage>[]): Ranked<Passage>[] {
  const [best] = ranked
  if (!best || best.covered < threshold) return []
  return ranked
    .filter(({ score, covered }) => score >= best.score * 0.3 && covered >= threshold * 0.7)
    .slice(0, mostSources)
}

const empty = { sources: [], rule: null, record: null }

/** The answer without a model: the best passage in its own words, with where it stands and what else there is (KS-SRV-9). Pure. */
export function answerFrom(ranked: readonly Ranked<Text>[]): Answer {
  const shown = worthShowing(ranked)
  const [best] = shown
  if (!best) return unknown
  return {
    ...empty,
    kind: 'passages',
    text: `${beginning(best.passage.body, longestText)} [1]`,
    sources: shown.map(sourceOf),
  }
}

/** What is said when nothing fits: plainly, and where to go. */
export const unknown: Answer = {
  ...empty,
  kind: 'unknown',
  text: 'Dat weet ik niet. Ik vind er niets over in de kennisbank, het nieuws, de documenten en de normen. Vraag het met andere woorden, of vraag het aan een medewerker.',
}

/** What is said to a question about somebody else. */
export const refused: Answer = {
  ...empty,
  kind: 'refused',
  text: 'Over anderen zeg ik niets. Ik kan alleen bij je eigen dossier en bij wat je zelf mag lezen. Zoek je een therapeut of een registratie? Kijk dan op Zoek een therapeut of in het openbare register.',
}

/** What is said to who isn't logged in and asks about an own dossier. */
export const logInFirst: Answer = {
  ...empty,
  kind: 'refused',
  text: 'Dat staat in je eigen dossier. Log in en vraag het opnieuw, dan zoek ik het voor je op.',
}

/** What is said about something of the own dossier that isn't asked of this member. */
export const notForYou: Answer = {
  ...empty,
  kind: 'unknown',
  text: 'Daarover staat niets in je dossier: dit geldt niet voor jouw lidmaatschap, of je bent er nog niet mee begonnen. Klopt dat niet? Vraag het dan aan een medewerker.',
}
