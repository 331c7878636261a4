import { type MapView, zoomStep } from './map-view'
import { places } from './places'
import { mapSize, project, type XY } from './projection'

/** A name to write, and whether a marker covers the spot of its town: then it stands under that. */
export type TownLabel = XY & { name: string; covered: boolean }

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

/** Widest a letter is, and from where to where below its spot a name stands, in pixels: under a dot, or under a marker. */
const letter = 6.4
const under = { dot: [-3, 20], marker: [19, 33] } as const
/** Half a marker, and how far from a town it still stands on its spot, in pixels. */
const marker = { half: 20, covers: 16 } as const

type Box = { left: number; right: number; top: number; bottom: number }

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Where a name stands, in pixels of the drawn map. */
function boxOf({ name, covered }: Pick<TownLabel, 'name' | 'covered'>, { x, y }: XY): Box {
  const half = (name.length * letter) / 2
  const [top, bottom] = covered ? under.marker : under.dot
  return { left: x - half, right: x + half, top: y + top, bottom: y + bottom }
}

/** At whole country only the largest, so that the map stays calm. */
const most = (step: number): number => (step === 1 ? 12 : step === 2 ? 40 : ranked.length)

/**
 * The names of towns to write in this view of a map that is `width` pixels wide: the larger first, whole, never over one another
 * and never under a marker (KS-GRP-1, KS-FIND-1).
 */
export function townLabels(view: MapView, width: number, markers: readonly XY[]): TownLabel[] {
  const perUnit = width / mapSize.width
  const pixels = ({ x, y }: XY): XY => ({
    x: width / 2 + (x - view.x) * view.zoom * perUnit,
    y: (mapSize.height * perUnit) / 2 + (y - view.y) * view.zoom * perUnit,
  })
  const spots = markers.map(pixels)
  const taken: Box[] = []
  return ranked.slice(0, most(zoomStep(view.zoom))).flatMap(({ name, x, y }) => {
    const at = pixels({ x, y })
    const own = (spot: XY): boolean => Math.hypot(spot.x - at.x, spot.y - at.y) < marker.covers
    const label = { name, x, y, covered: spots.some(own) }
    const box = boxOf(label, at)
    const cut = box.left < 0 || box.right > width || box.top < 0 || box.bottom > mapSize.height * perUnit
    const blocked = spots.some((spot) => !own(spot) && overlap(box, around(spot)))
    if (cut || blocked || taken.some((other) => overlap(box, other))) return []
    taken.push(box)
    return [label]
  })
}

const around = ({ x, y }: XY): Box => ({
  left: x - marker.half,
  right: x + marker.half,
  top: y - marker.half,
  bottom: y + marker.half,
})
