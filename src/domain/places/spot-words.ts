import { dutchCount } from '../shared/dutch'
import type { Cluster, Site } from './cluster'

type Named = Site & { place: string; name?: string | null }

/** What the spots of a map count, as `one: 'groep', many: 'groepen'`. */
export type SpotNouns = { one: string; many: string }

/** How many there are, and where: in one town, or around the one where most are. */
export const aroundWords = <S extends Named>({ sites, count }: Cluster<S>, { one, many }: SpotNouns): string =>
  `${dutchCount(count, one, many)} ${sites.length === 1 ? 'in' : 'rond'} ${sites[0]?.place ?? ''}`

/**
 * What a marker of the map says (KS-GRP-1, KS-FIND-1): the name of the only one there with its town, or how many there are.
 * @param nameless what the only one is called when it has no name; left out: it is counted as the others are
 */
export function spotWords<S extends Named>(cluster: Cluster<S>, nouns: SpotNouns, nameless?: string): string {
  const [site] = cluster.sites
  const name = site?.name ?? nameless
  return cluster.count === 1 && site && name ? `${name}, ${site.place}` : aroundWords(cluster, nouns)
}
