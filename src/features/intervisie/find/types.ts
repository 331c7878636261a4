import type { FoundGroups } from '@/collections/intervisie/IntervisieGroups/find/list'
import type { Point } from '@/src/domain/places/distance'

export type { GroupCard, GroupInList } from '@/src/domain/intervisie/group-found'

/** A spot on the map with groups. */
export type GroupSite = FoundGroups['sites'][number]

/** Where distances are told from, and how that is called. */
export type Origin = Point & { label: string }

export type Found = FoundGroups & { pages: number; origin: Origin | null }
