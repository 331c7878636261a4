import { inWords, type Term } from '../term'

/** What becomes of data when a member is erased. */
export type Upon = 'erase' | 'anonymise' | 'keep'

export const uponLabels: Record<Upon, string> = {
  erase: 'Gewist',
  anonymise: 'Anoniem gemaakt',
  keep: 'Bewaard',
}

export type Retention = {
  /** What it is, as the member would say. */
  title: string
  /** The collections and tables it stands in. */
  holds: readonly string[]
  /** How long, in words: from which day. */
  kept: string
  /** A term of its own, after which the daily job erases it, also of who stays a member. */
  own?: Term
  /** When a member is erased. */
  upon: Upon
  /** By law or by agreement: why it is kept that long. */
  why: string
}

/** Who ended their membership this long ago is proposed to be erased: a person decides. */
export const afterMembership: Term = { months: 24 }

/** Words for terms that more than one line of the table has. */
export const whileMember = `Zolang je lid bent, en daarna ${inWords(afterMembership)}`
export const toProve = `Nodig om je lidmaatschap en je register bij te houden. De ${inWords(afterMembership)} erna zijn er om terug te komen.`

/** A term of its own with the words for it, so that what is printed is what is done. */
export const termed = (own: Term, words: (term: string) => string) => {
  const kept = words(inWords(own))
  return { own, kept: kept.charAt(0).toUpperCase() + kept.slice(1) }
}
