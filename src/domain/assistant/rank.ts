/** How well a part of a source matches each word of a question: `rank` as the database gives it, `alike` when only like it. */
export type Hit = { word: string; rank: number; alike: boolean }

export type Found = { source: string; sourceId: number; part: number; hits: Hit[] }

/** Of each word in how many sources it is; of how many there are. */
export type Spread = { sources: number; of: ReadonlyMap<string, number> }

export type Ranked<Passage extends Found> = {
  /** The best part of the source. */
  passage: Passage
  score: number
  /** How much of what the question is about the source has, from 0 to 1: rare words weigh more. */
  covered: number
}

/** Below this part of the question an answer is a guess: said is that there is none. */
export const threshold = 0.45

/** A word that no source has weighs as one that some have: often it is only a way of speaking. */
const nowhere = 4

/** A word that fewer sources have tells more. */
const weightOf = (word: string, { sources, of }: Spread): number =>
  Math.log(1 + (sources + 1) / ((of.get(word) ?? nowhere) + 0.5))

/** The same word many times tells hardly more than twice; one that is only alike tells less. */
const fitOf = ({ rank, alike }: Hit): number => (rank / (rank + 0.3)) * (alike ? 0.6 : 1)

const scoreOf = (hits: readonly Hit[], spread: Spread): number =>
  hits.reduce((sum, hit) => sum + weightOf(hit.word, spread) * fitOf(hit), 0)

/**
 * Sources by how well they answer, best first, each with its best part (KS-SRV-9). Pure.
 * @param words of the question
 */
export function rank<Passage extends Found>(
  found: readonly Passage[],
  words: readonly string[],
  spread: Spread,
): Ranked<Passage>[] {
  const total = words.reduce((sum, word) => sum + weightOf(word, spread), 0)
  const groups = new Map<string, Passage[]>()
  for (const passage of found) {
    const key = `${passage.source}/${passage.sourceId}`
    groups.set(key, [...(groups.get(key) ?? []), passage])
  }
  return [...groups.values()]
    .flatMap((parts): Ranked<Passage>[] => {
      const scored = parts
        .map((passage) => ({ passage, score: scoreOf(passage.hits, spread) }))
        .sort((one, other) => other.score - one.score || one.passage.part - other.passage.part)
      const [best, ...rest] = scored
      if (!best || total === 0) return []
      const matched = new Set(parts.flatMap(({ hits }) => hits.map(({ word }) => word)))
      const covered = [...matched].reduce((sum, word) => sum + weightOf(word, spread), 0) / total
      // What else the source has on it counts a little: one that is about it goes before one that names it.
      const more = rest.slice(0, 3).reduce((sum, { score }) => sum + score, 0) * 0.1
      return [{ passage: best.passage, score: (best.score + more) * covered, covered }]
    })
    .sort((one, other) => other.score - one.score || one.passage.sourceId - other.passage.sourceId)
}
