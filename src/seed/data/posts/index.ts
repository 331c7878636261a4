import { generalPosts } from './general'
import { portalPosts } from './portal'
import { professionPosts } from './profession'
import type { DemoPost, PostOfOneKind } from './types'

const inCategory = (category: DemoPost['category'], list: PostOfOneKind[]): DemoPost[] =>
  list.map((post) => ({ ...post, category }))

/** The weblog of the demo (KS-NEWS-1): 25 posts, newest first, the draft last. */
export const posts: DemoPost[] = [
  ...inCategory('profession', professionPosts),
  ...inCategory('portal', portalPosts),
  ...inCategory('general', generalPosts),
].toSorted((one, other) => Number(one.draft ?? false) - Number(other.draft ?? false) || one.daysAgo - other.daysAgo)
