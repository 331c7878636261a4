import { type Place, places } from './places'

/** Other names of the same town. */
const aliases: Record<string, string> = {
  'den bosch': "'s-Hertogenbosch",
  's gravenhage': 'Den Haag',
  'the hague': 'Den Haag',
  bosch: "'s-Hertogenbosch",
  ijselstein: 'IJsselstein',
  mokum: 'Amsterdam',
  zaanstad: 'Zaandam',
  haarlemmermeer: 'Hoofddorp',
  noordoostpolder: 'Emmeloord',
  westland: 'Naaldwijk',
  'hoeksche waard': 'Oud-Beijerland',
}

/** Without capitals, accents, hyphens and apostrophes: "’s-Hertogenbosch" is "s hertogenbosch". */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

const byName = new Map<string, Place>(places.map((place) => [folded(place.name), place]))
for (const [alias, name] of Object.entries(aliases)) {
  const place = byName.get(folded(name))
  if (place) byName.set(alias, place)
}

/** Letters that differ, are missing, too many, or swapped with their neighbour (optimal string alignment). */
function mistakes(typed: string, name: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: name.length + 1 }, (_, at) => at)
  for (let i = 1; i <= typed.length; i++) {
    const row = [i]
    for (let j = 1; j <= name.length; j++) {
      const same = typed[i - 1] === name[j - 1]
      const swapped = i > 1 && j > 1 && typed[i - 1] === name[j - 2] && typed[i - 2] === name[j - 1]
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
        ...(swapped ? [(beforeLast[j - 2] ?? 0) + 1] : []),
      )
    }
    beforeLast = last
    last = row
  }
  return last[name.length] ?? 0
}

const allowed = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2)

const longest = 40

function alike(typed: string): Place | null {
  let best: Place | null = null
  let fewest = allowed(typed.length) + 1
  for (const [name, place] of byName) {
    if (Math.abs(name.length - typed.length) >= fewest) continue
    const count = mistakes(typed, name)
    if (count < fewest) [best, fewest] = [place, count]
  }
  return best
}

/**
 * The town that somebody means: by its name in any spelling, by the beginning of it when only one town begins so, or by
 * a name with a typing mistake or two. null: not in the table.
 */
export function findPlace(text: string): Place | null {
  const typed = folded(text.slice(0, longest))
  if (typed.length < 2) return null
  const exact = byName.get(typed)
  if (exact) return exact
  const beginning = places.filter(({ name }) => folded(name).startsWith(typed))
  if (typed.length >= 3 && beginning.length === 1) return beginning[0] ?? null
  return alike(typed)
}

/** The town by its name as it is spelled, whatever the capitals, accents and hyphens; null: not in the table. */
export const knownPlace = (text: string): Place | null => byName.get(folded(text.slice(0, longest))) ?? null

/** Names of towns that somebody may have meant, the likeliest first. */
export function similarPlaces(text: string, count = 3): string[] {
  const typed = folded(text.slice(0, longest))
  if (typed.length < 2) return []
  const near = (name: string): number =>
    folded(name).startsWith(typed) ? 0 : mistakes(typed, folded(name)) / Math.max(typed.length, 3)
  return places
    .map(({ name }) => ({ name, far: near(name) }))
    .filter(({ far }) => far <= 0.4)
    .sort((a, b) => a.far - b.far || a.name.localeCompare(b.name, 'nl'))
    .slice(0, count)
    .map(({ name }) => name)
}

const listed = new Intl.ListFormat('nl', { type: 'disjunction' })

/** What is wrong with the name of a town; null: nothing. */
export function placeProblem(text: string): string | null {
  if (text.trim() === '') return 'Vul de plaats in.'
  if (knownPlace(text)) return null
  const meant = similarPlaces(text)
  return meant.length > 0
    ? `Deze plaats kennen we niet. Bedoel je ${listed.format(meant)}?`
    : 'Deze plaats kennen we niet. Vul een grotere plaats in de buurt in.'
}
