import { describe, expect, it } from 'vitest'
import { type Plan, type PlannedPost, type PlanType, planProblem } from '@/src/domain/news/plan'

const now = new Date('2026-11-22T09:00:00Z')
const at = new Date('2026-11-24T08:00:00Z')
const finished: PlannedPost = { title: 'Nieuws', hasText: true, publishedAt: null, onSite: false }
const planned = (type: PlanType, moment: string): Plan => ({ id: 1, type, at: moment })

type Case = { post?: Partial<PlannedPost>; type?: PlanType; at?: Date; plans?: Plan[] }
const judge = ({ post = {}, type = 'publish', at: moment = at, plans = [] }: Case) =>
  planProblem({ type, at: moment }, { ...finished, ...post }, plans, now)

describe('KS-NEWS-1: what can be planned for a post', () => {
  it.each<[string, Case]>([
    ['a finished draft', {}],
    ['one with an earlier date on it', { post: { publishedAt: '2026-11-20T00:00:00Z' } }],
    ['leaving the site', { type: 'unpublish', post: { onSite: true } }],
    ['leaving the site after it appeared', { type: 'unpublish', plans: [planned('publish', '2026-11-23T08:00:00Z')] }],
  ])('takes %s', (_, given) => {
    expect(judge(given)).toBeNull()
  })

  it.each<[string, 'at' | 'type', Case]>([
    ['a moment that has passed', 'at', { at: now }],
    ['a post without title', 'type', { post: { title: ' ' } }],
    ['a post without text', 'type', { post: { hasText: false } }],
    ['a date on the post after that moment', 'at', { post: { publishedAt: '2026-11-25T00:00:00Z' } }],
    ['the same twice', 'type', { plans: [planned('publish', '2026-11-23T08:00:00Z')] }],
    ['leaving the site without being on it', 'type', { type: 'unpublish' }],
    [
      'leaving the site before it appears',
      'type',
      { type: 'unpublish', plans: [planned('publish', '2026-11-25T08:00:00Z')] },
    ],
  ])('refuses %s', (_, field, given) => {
    expect(judge(given)).toMatchObject({ field })
  })
})
