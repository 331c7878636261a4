import type { GroupPage, GroupSite } from '@/collections/intervisie/IntervisieGroups/find/list'
import type { Point } from '@/src/domain/places/distance'

export type { GroupPage, GroupSite } from '@/collections/intervisie/IntervisieGroups/find/list'
export type { GroupCard, GroupInList } from '@/src/domain/intervisie/group-found'

/** The main practice of the one who looks; without a point when its town isn't in our table. */
export type OwnPractice = { place: string; point: Point | null }

/** Where distances are told from, and how that is called. */
export type Origin = Point & { label: string }

export type Found = { page: GroupPage; sites: GroupSite[]; practice: OwnPractice | null; origin: Origin | null }
