import { synonymsOf } from './synonyms'

/** Words of a question that say nothing of what it is about. */
const filler = new Set(
  `aan aub al alle allemaal als altijd anders ben bent bij daar dan dat de deze die dit doe doen doet door dus een eens en er
  even ga gaan gaat geef gebeurt geen graag hallo heb hebben hebt heeft heel help het hier hij hoe hoi hun ie iemand iets ik in is ja je
  jij jou jouw jullie kan kom komt krijg krijgen krijgt kun kunnen kunt lukt maar maken me mee men met mezelf mij mijn mn mocht moest
  moet moeten mag mogen na naar nee niet nieuwe nodig nog nou nu of om omdat ons onze ook op over precies sta staan staat svp te tegen toch toe tot
  u uit uw vaak van vanaf vind vinden volgens voor waar waarom wanneer want was wat we weer weet wel welk welke weten werkt werken
  wie wij wil wilde willen word worden wordt worden zal zelf zich zie zien zijn zij zit zitten zo zou zouden ze waarin waarvoor
  ander andere manier graag snel mogelijk vraag eigenlijk misschien haal halen hoeveel meer lang steeds please the and are how what my`.split(
    /\s+/,
  ),
)

const mostWords = 16
const longestWord = 40

/** Lower case, without accents and apostrophes: as the database folds what it is searched in. */
export const foldText = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/['’‘`´]/g, '')

/** Every word of a text, folded, in its order. */
export const wordsOf = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []

const tells = (word: string): boolean => word.length > 1 && word.length <= longestWord && !filler.has(word)

/** The words of a question that tell what it is about, each once, at most sixteen (KS-SRV-9). */
export const questionWords = (question: string): string[] =>
  [...new Set(wordsOf(question))].filter(tells).slice(0, mostWords)

/** A word of a question with every form in which it may stand in a text. */
export type Asked = { word: string; forms: string[] }

/**
 * The words of a question, each with what means the same, and joined to the word beside it: Dutch writes "praktijk adres" as one
 * word, and who types often doesn't.
 */
export function askedWords(question: string): Asked[] {
  const all = wordsOf(question)
  const joined = (word: string): string[] =>
    all.flatMap((one, at) => {
      if (one !== word) return []
      const [before, after] = [all[at - 1], all[at + 1]]
      return [before && tells(before) ? before + word : [], after && tells(after) ? word + after : []].flat()
    })
  return questionWords(question).map((word) => ({ word, forms: [...new Set([...synonymsOf(word), ...joined(word)])] }))
}
