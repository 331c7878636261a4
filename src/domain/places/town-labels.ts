import { zoomStep } from './map-view'
import { places } from './places'
import { mapSize, project, type XY } from './projection'

export type TownLabel = XY & { name: string }

/** Names one looks for first, the larger towns and province capitals; the others follow in the order of the table. */
const first = [
  'Amsterdam',
  'Rotterdam',
  'Den Haag',
  'Utrecht',
  'Groningen',
  'Eindhoven',
  'Maastricht',
  'Zwolle',
  'Leeuwarden',
  'Middelburg',
  'Arnhem',
  'Enschede',
  'Breda',
  "'s-Hertogenbosch",
  'Assen',
  'Den Helder',
  'Lelystad',
  'Nijmegen',
  'Tilburg',
  'Venlo',
  'Emmen',
  'Apeldoorn',
  'Alkmaar',
  'Amersfoort',
]

const rank = new Map(first.map((name, index) => [name, index]))
const ranked = places
  .map(({ name, lat, lng }, index) => ({
    name,
    ...project({ lat, lng }),
    rank: rank.get(name) ?? first.length + index,
  }))
  .sort((a, b) => a.rank - b.rank)

/** Room a name takes on a map of its usual size, in units of the map at zoom 1. */
const letter = 6.4
const height = 17
const box = ({ name, x, y }: TownLabel, step: number) => {
  const half = (name.length * letter) / 2 / step
  return { left: x - half, right: x + half, top: y, bottom: y + height / step }
}

/** At whole country only the largest, so that the map stays calm. */
const most = (step: number): number => (step === 1 ? 12 : step === 2 ? 40 : ranked.length)

const known = new Map<number, TownLabel[]>()

/** The names of towns to write at this zoom: the larger first, and never over one another (KS-GRP-1). */
export function townLabels(zoom: number): readonly TownLabel[] {
  const step = zoomStep(zoom)
  const before = known.get(step)
  if (before) return before
  const chosen: TownLabel[] = []
  for (const { name, x, y } of ranked.slice(0, most(step))) {
    const mine = box({ name, x, y }, step)
    if (mine.left < 0 || mine.right > mapSize.width) continue
    const clashes = chosen.some((other) => {
      const theirs = box(other, step)
      return (
        mine.left < theirs.right && theirs.left < mine.right && mine.top < theirs.bottom && theirs.top < mine.bottom
      )
    })
    if (!clashes) chosen.push({ name, x, y })
  }
  known.set(step, chosen)
  return chosen
}
