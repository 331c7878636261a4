import { project, type XY } from './projection'

/** A spot where something is, and how many stand there. */
export type Site = { lat: number; lng: number; count: number }

/** Spots that lie too close to be told apart, drawn as one at the spot where most stand. */
export type Cluster<S extends Site> = { x: number; y: number; count: number; sites: readonly S[] }

type Placed<S extends Site> = XY & { site: S; order: number }

/** Spots in squares as wide as the reach: what lies within reach of one stands in its own square or one beside it. */
function squares<S extends Site>(placed: readonly Placed<S>[], reach: number): (at: XY) => Placed<S>[] {
  const key = (column: number, row: number): string => `${column} ${row}`
  const square = ({ x, y }: XY): [number, number] => [Math.floor(x / reach), Math.floor(y / reach)]
  const held = new Map<string, Placed<S>[]>()
  for (const one of placed) {
    const name = key(...square(one))
    const others = held.get(name)
    if (others) others.push(one)
    else held.set(name, [one])
  }
  return (at) => {
    const [column, row] = square(at)
    return [-1, 0, 1].flatMap((right) => [-1, 0, 1].flatMap((down) => held.get(key(column + right, row + down)) ?? []))
  }
}

/** Where most stand comes first, so that a city draws its suburbs to it; equals from north to south. */
const weightiest = <S extends Site>(a: Placed<S>, b: Placed<S>): number =>
  b.site.count - a.site.count || a.y - b.y || a.x - b.x || a.order - b.order

/**
 * Puts spots together so that no two markers lie closer than `reach` (units of the map). Nothing gets lost: each spot is in
 * exactly one cluster. The same spots give the same clusters, in whatever order they come (KS-GRP-1).
 */
export function clusters<S extends Site>(sites: readonly S[], reach: number): Cluster<S>[] {
  const placed = sites.map((site, order) => ({ ...project(site), site, order })).sort(weightiest)
  const near = squares(placed, reach)
  const taken = new Set<Placed<S>>()
  const found: Cluster<S>[] = []
  for (const seed of placed) {
    if (taken.has(seed)) continue
    const members = near(seed).filter((one) => !taken.has(one) && Math.hypot(one.x - seed.x, one.y - seed.y) < reach)
    // With no reach at all a spot still holds itself.
    const all = members.includes(seed) ? members : [seed]
    for (const one of all) taken.add(one)
    found.push({
      x: seed.x,
      y: seed.y,
      count: all.reduce((sum, { site }) => sum + site.count, 0),
      sites: all.sort(weightiest).map(({ site }) => site),
    })
  }
  return found
}
