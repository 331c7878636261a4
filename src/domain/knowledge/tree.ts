import type { MemberPage } from './labels'

/** A published article as lists and paths show it. */
export type Entry = {
  id: number
  title: string
  slug: string
  summary: string
  parent: number | null
  membersOnly: boolean
  page: MemberPage | null
  /** ISO moment. */
  changedAt: string
}

export type Topic = { entry: Entry; children: Entry[] }

/** What somebody may read: articles for members only when they are logged in (KS-KB-1). */
export const readable = (entries: readonly Entry[], loggedIn: boolean): Entry[] =>
  entries.filter(({ membersOnly }) => loggedIn || !membersOnly)

/** The articles right under one, in their order. */
export const childrenOf = (entries: readonly Entry[], id: number): Entry[] =>
  entries.filter(({ parent }) => parent === id)

/** The main topics with what is right under them. What stands under something that can't be read is a topic itself. */
export function topics(entries: readonly Entry[]): Topic[] {
  const known = new Set(entries.map(({ id }) => id))
  const above = ({ parent }: Entry): number | null => (parent !== null && known.has(parent) ? parent : null)
  const under = new Map<number | null, Entry[]>()
  for (const entry of entries) {
    const siblings = under.get(above(entry)) ?? []
    siblings.push(entry)
    under.set(above(entry), siblings)
  }
  return (under.get(null) ?? []).map((entry) => ({ entry, children: under.get(entry.id) ?? [] }))
}

/** The articles above one, the highest first. */
export function pathTo(entries: readonly Entry[], id: number): Entry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const path: Entry[] = []
  let above = byId.get(byId.get(id)?.parent ?? 0)
  // The database keeps circles out; a list that is a moment old must not hang the page.
  while (above && !path.includes(above)) {
    path.unshift(above)
    above = byId.get(above.parent ?? 0)
  }
  return path
}

/** The article that explains a member page: the one that says so, else the one with the same address. */
export const articleOf = (entries: readonly Entry[], page: string): Entry | null =>
  entries.find((entry) => entry.page === `/${page}`) ?? entries.find(({ slug }) => slug === page) ?? null
