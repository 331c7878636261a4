import type { PersonaName } from '../support/personas'

export type Route = { name: string; path: string; as: PersonaName | null; aim: string }

/** Address of the post that the bench reads; tests/bench/data/posts.ts makes it. */
export const postSlug = 'wat-de-bench-leest'

/** The pages that are measured, who looks at them, and the aim of the number of statements. */
export const routes: Route[] = [
  { name: '/account', path: '/account', as: 'alice', aim: '≤ 8' },
  { name: '/bij-en-nascholing', path: '/bij-en-nascholing', as: 'alice', aim: '≤ 8' },
  { name: 'review queue', path: '/admin/beoordelen', as: 'reviewer', aim: 'no growth' },
  { name: '/nieuws', path: '/nieuws', as: null, aim: '0 (cached)' },
  { name: 'one post', path: `/nieuws/${postSlug}`, as: null, aim: '0 (cached)' },
]
