import { describe, expect, it } from 'vitest'
import type { NormInput } from '@/src/domain/registers/norm'
import { checkNorm } from '@/src/domain/registers/norm-problems'
import { referenceNorms } from '@/src/seed/reference/norms'
import { kckz2023 } from '@/src/seed/reference/norms/kckz2023'
import { pohGgz } from '@/src/seed/reference/norms/pohGgz'

const places = (data: unknown): string[] => checkNorm(data).problems.map((one) => one.place)
const [b] = (pohGgz.categories ?? []).slice(1)

describe('norms as data (KK-DOS-2): what is refused, with its place', () => {
  it.each(Object.values(referenceNorms).flat())('$code is right', (reference) => {
    expect(checkNorm(reference).problems).toEqual([])
  })

  it.each([
    ['nothing', null, ''],
    ['a date that doesn’t exist', { ...kckz2023, validFrom: '2023-02-30' }, 'validFrom'],
    ['valid until before from', { ...kckz2023, validUntil: '2023-03-31' }, 'validUntil'],
    ['an unknown key', { ...kckz2023, surprise: 1 }, ''],
    ['three decimals', { ...kckz2023, total: { points: 1.005, article: 'x' } }, 'total.points'],
    ['negative points', { ...kckz2023, total: { points: -1, article: 'x' } }, 'total.points'],
    [
      'a category twice',
      { ...kckz2023, categories: [...(kckz2023.categories ?? []), ...(kckz2023.categories ?? []).slice(0, 1)] },
      'categories.4.code',
    ],
    [
      'an annotation on an unknown category',
      { ...kckz2023, annotations: [{ code: 'x', title: 'x', article: 'x', category: 'Z', topic: 'other', points: 1 }] },
      'annotations.0.category',
    ],
    [
      'an annotation on an unknown topic',
      { ...kckz2023, annotations: [{ code: 'x', title: 'x', article: 'x', category: 'D', topic: 'z', points: 1 }] },
      'annotations.0.topic',
    ],
    [
      'a cap on an unknown category',
      {
        ...pohGgz,
        caps: [
          { code: 'x', title: 'x', article: 'x', category: 'Z', activities: ['intervisie'], points: 1, per: 'period' },
        ],
      },
      'caps.0.category',
    ],
    [
      'a cap on an unknown activity',
      {
        ...pohGgz,
        caps: [{ code: 'x', title: 'x', article: 'x', category: 'B', activities: ['z'], points: 1, per: 'period' }],
      },
      'caps.0.activities.0',
    ],
    [
      'two caps on one activity',
      {
        ...pohGgz,
        caps: [
          ...(pohGgz.caps ?? []),
          { code: 'y', title: 'y', article: 'y', category: 'B', activities: ['intervisie'], points: 1, per: 'period' },
        ],
      },
      'caps.1.activities.0',
    ],
    [
      'a window longer than the period',
      { ...kckz2023, submission: { windowMonths: 48, article: 'x' } },
      'submission.windowMonths',
    ],
    [
      'nothing asked',
      {
        code: 'x',
        title: 'x',
        validFrom: '2023-01-01',
        validUntil: null,
        period: { kind: 'running', cycleYears: 1 },
        decisionWeeks: 1,
      },
      'categories',
    ],
  ])('%s', (_, data, place) => {
    expect(places(data)).toContain(place)
  })

  it('a minimum that the caps make impossible', () => {
    const activities = [{ code: 'intervisie', title: 'Intervisie' }]
    const [cap] = pohGgz.caps ?? []
    if (!b || !cap) throw new Error('the norm changed')
    const only = (minimum: number): NormInput => ({
      ...pohGgz,
      total: undefined,
      categories: [{ ...b, minimum, activities }],
      caps: [{ ...cap, activities: ['intervisie'] }],
    })
    expect(places(only(50))).toEqual([])
    expect(places(only(50.01))).toEqual(['categories.0.minimum'])
  })

  it('every message is Dutch and says what to do', () => {
    for (const { message } of checkNorm({ code: '!', validFrom: 3 }).problems) {
      expect(message).not.toMatch(/invalid|expected|required/i)
    }
  })
})
