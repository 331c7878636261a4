import { describe, expect, it } from 'vitest'
import { assess } from '@/src/domain/registers/assess'
import type { Assessment } from '@/src/domain/registers/assessment'
import type { Credit } from '@/src/domain/registers/dossier'
import { certificate, completeDossier, completeLines, credit, dossier, norms, reversal } from './norms'

const on = '2026-11-22'
const judge = (credits: readonly Credit[], day = on): Assessment =>
  assess(norms.kckz2023, dossier(credits, { documents: [certificate] }), day)
const category = (result: Assessment, code: string) => {
  const found = result.categories.find((one) => one.code === code)
  if (!found) throw new Error(`no category ${code}`)
  return found
}
const item = (result: Assessment, topic: string, component?: string) =>
  result.categories.flatMap((one) => one.topics.items).find((one) => one.code === topic && one.component === component)

describe('KK-DOS-1: the two bullets per category', () => {
  it('a complete dossier has every bullet green and misses nothing', () => {
    const result = assess(norms.kckz2023, completeDossier(), on)
    expect(result.complete).toBe(true)
    expect(result.missing).toEqual([])
    expect(result.points).toEqual({ counted: 40, required: 40, met: true })
    expect(result.categories.map((one) => [one.code, one.points.counted, one.met])).toEqual([
      ['A', 12, true],
      ['B', 12, true],
      ['C', 8, true],
      ['D', 8, true],
    ])
  })

  it('points without the topics leave a category open, and topics without the points too (§2.3)', () => {
    const points = category(judge([credit('B', 12)]), 'B')
    expect([points.points.met, points.topics.met, points.met]).toEqual([true, false, false])
    const lines = completeLines().filter((line) => line.category === 'B')
    const topics = category(judge(lines.map((line) => ({ ...line, points: 1 }))), 'B')
    expect([topics.points.met, topics.topics.met, topics.met]).toEqual([false, true, false])
  })

  it('points never move between categories, and the total is judged on its own (§2.5)', () => {
    const lines = completeLines().filter((line) => line.category !== 'D')
    const result = judge([...lines, credit('A', 20)])
    expect(category(result, 'D').points).toEqual({ counted: 0, required: 8, met: false })
    expect(result.points).toEqual({ counted: 52, required: 40, met: true })
    expect(result.complete).toBe(false)
    expect(result.missing.map((one) => one.requirement)).toEqual(['D/points'])
  })

  it('adds up hundredths, not fractions', () => {
    expect(judge(Array.from({ length: 10 }, () => credit('D', 0.1))).points.counted).toBe(1)
    expect(category(judge([credit('D', 7.99)]), 'D').points.met).toBe(false)
  })
})

describe('§2.1: when a line counts', () => {
  it.each([
    ['2023-04-30', 0],
    ['2023-05-01', 5],
    ['2026-11-22', 5],
    ['2026-11-23', 0],
    ['2027-05-01', 0],
  ])('earned on %s counts %d points on 22 November 2026', (earnedOn, counted) => {
    expect(category(judge([credit('D', 5, { earnedOn })]), 'D').points.counted).toBe(counted)
  })

  it('the period’s last day counts, also when judged later', () => {
    expect(category(judge([credit('D', 5, { earnedOn: '2027-04-30' })], '2027-06-01'), 'D').points.counted).toBe(5)
  })
})

describe('§2.4: topics by distinct meetings', () => {
  it('two lines of one meeting are one meeting', () => {
    const once = { topic: 'breastfeeding', courseSession: 7 }
    const result = judge([credit('B', 2, once), credit('B', 2, once)])
    expect(item(result, 'breastfeeding')).toMatchObject({ have: 1, required: 2, met: false })
  })

  it('two meetings of one course are two', () => {
    const result = judge(
      [7, 8].map((courseSession) => credit('B', 2, { topic: 'breastfeeding', course: 1, courseSession })),
    )
    expect(item(result, 'breastfeeding')).toMatchObject({ have: 2, met: true })
  })

  it('every component reaches its number by itself (KK-DOS-2: child first aid twice, theory and practice)', () => {
    const theory = [1, 2, 3].map((courseSession) =>
      credit('A', 2, { topic: 'child-first-aid', component: 'theory', courseSession }),
    )
    const practice = credit('A', 2, { topic: 'child-first-aid', component: 'practice', courseSession: 1 })
    const result = judge([...theory, practice])
    expect(item(result, 'child-first-aid', 'theory')).toMatchObject({ have: 3, required: 2, met: true })
    expect(item(result, 'child-first-aid', 'practice')).toMatchObject({ have: 1, required: 2, met: false })
    const missing = result.missing.find((one) => one.requirement === 'A/child-first-aid')
    expect(missing).toEqual({
      requirement: 'A/child-first-aid',
      article: 'Norm 2023, artikel 2.1',
      text: 'Kinder-EHBO: praktijk nog 1 keer.',
    })
  })

  it('formula feeding gives points but is asked for nowhere', () => {
    const result = judge([credit('B', 4, { topic: 'formula-feeding' })])
    expect(category(result, 'B').points.counted).toBe(4)
    expect(item(result, 'formula-feeding')).toBeUndefined()
  })

  it('different courses are counted once each (category C)', () => {
    const courses = (...ids: number[]) => category(judge(ids.map((course) => credit('C', 4, { course }))), 'C').topics
    expect(courses(1, 1, 2).courses).toEqual({ have: 2, required: 3, met: false })
    expect(courses(1, 2, 3)).toMatchObject({ met: true, courses: { have: 3 } })
  })
})

describe('§2.6: corrections', () => {
  it('a line fully taken back gives no points and no meeting', () => {
    const line = credit('B', 2, { topic: 'risk-signalling', courseSession: 3 })
    const result = judge([line, reversal(line)])
    expect(item(result, 'risk-signalling')).toMatchObject({ have: 0 })
    expect(category(result, 'B').points.counted).toBe(0)
  })

  it('a line taken back in part still is a meeting', () => {
    const line = credit('B', 2, { topic: 'risk-signalling', courseSession: 3 })
    const result = judge([line, reversal(line, 1.5)])
    expect(item(result, 'risk-signalling')).toMatchObject({ have: 1, met: true })
    expect(category(result, 'B').points.counted).toBe(0.5)
  })

  it('a correction of a correction brings the line back', () => {
    const line = credit('D', 5)
    const back = reversal(line)
    expect(category(judge([line, back, reversal(back)]), 'D').points.counted).toBe(5)
  })

  it('a category never falls below 0', () => {
    expect(category(judge([credit('D', -5)]), 'D').points.counted).toBe(0)
    expect(judge([credit('D', -5), credit('A', 3)]).points.counted).toBe(3)
  })
})

describe('KK-DOS-2: norm 2019', () => {
  const period = { start: '2022-06-01', end: '2026-05-31' }
  const judge2019 = (credits: readonly Credit[]) => assess(norms.kckz2019, dossier(credits, { period }), '2026-03-01')

  it('postpartum is one topic: mother and newborn both', () => {
    const line = (component: string) => credit('A', 2, { topic: 'postpartum', component })
    const half = judge2019([line('mother')])
    expect(half.missing.find((one) => one.requirement === 'A/postpartum')?.text).toBe(
      'Kraambed: pasgeborene nog 1 keer.',
    )
    const whole = judge2019([line('mother'), line('newborn')])
    expect(whole.missing.some((one) => one.requirement === 'A/postpartum')).toBe(false)
  })

  it('surplus in A and B never fills C', () => {
    const result = judge2019([credit('A', 40), credit('B', 20)])
    expect(category(result, 'C').points.met).toBe(false)
    expect(result.points.met).toBe(true)
  })

  it('asks for no first-aid certificate', () => {
    expect(judge2019([]).documents).toEqual([])
  })
})

describe('KK-DOS-9: annotations', () => {
  it.each([
    [7.5, 4, []],
    [8, 4, ['birth-assistance']],
    [8, 8, ['birth-assistance', 'nursing-techniques']],
    [4, 4, []],
  ])('%d points in birth assistance and %d in nursing techniques give %j', (birth, nursing, expected) => {
    const result = judge([
      credit('D', birth, { topic: 'birth-assistance' }),
      credit('D', nursing, { topic: 'nursing-techniques' }),
    ])
    expect(result.annotations.map((one) => one.code)).toEqual(expected)
  })
})
