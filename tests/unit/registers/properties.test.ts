import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess } from '@/src/domain/registers/assess'
import type { Assessment } from '@/src/domain/registers/assessment'
import type { Credit, Dossier } from '@/src/domain/registers/dossier'
import { explain } from '@/src/domain/registers/explain'
import type { Norm } from '@/src/domain/registers/norm'
import { type Step, shortestWay } from '@/src/domain/registers/shortest-way'
import { addDays, addYears } from '@/src/domain/shared/calendar-date'
import { norms, reversal } from './norms'

const start = '2023-05-01'
const day = fc.integer({ min: -200, max: 2200 }).map((days) => addDays(start, days))
const inside = fc.integer({ min: 0, max: 1460 }).map((days) => addDays(start, days))
const all: Norm[] = [norms.kckz2019, norms.kckz2023, norms.poh]

const lineOf = (norm: Norm, earnedOn = day): fc.Arbitrary<Omit<Credit, 'id'>> =>
  fc.constantFrom(...norm.categories).chain((category) =>
    fc.record({
      category: fc.constant(category.code),
      topic: fc.constantFrom(null, ...category.topics.map((topic) => topic.code)),
      component: fc.constantFrom(null, 'theory', 'practice', 'mother', 'newborn'),
      activity: fc.constantFrom(null, ...(category.activities ?? []).map((activity) => activity.code)),
      course: fc.constantFrom(null, 1, 2, 3, 4),
      courseSession: fc.constantFrom(null, 1, 2, 3, 4, 5),
      points: fc.integer({ min: 0, max: 2000 }).map((cents) => cents / 100),
      earnedOn,
    }),
  )

/** A norm with a ledger; some of the lines are taken back, whole or in part. */
const cases = fc.constantFrom(...all).chain((norm) =>
  fc.record({
    norm: fc.constant(norm),
    lines: fc.array(fc.tuple(lineOf(norm), fc.constantFrom(0, 0, 0, 0.5, 1)), { maxLength: 40 }).map((rows) =>
      rows.flatMap(([row, part], index): Credit[] => {
        const line = { ...row, id: `l${index}`, source: `s/${index}` }
        return part === 0 || row.points === 0
          ? [line]
          : [line, reversal(line, Math.max(0.01, Math.round(row.points * part * 100) / 100))]
      }),
    ),
    on: day,
  }),
)

const dossierOf = (norm: Norm, credits: readonly Credit[]): Dossier => {
  const years = norm.period.kind === 'fixed' ? norm.period.years : 1
  return { period: { start, end: addDays(addYears(start, years), -1) }, credits }
}

/** All numbers of a result that may only grow. */
function levels(result: Assessment): number[] {
  const numbers = [result.points.counted, Number(result.points.met), Number(result.complete), result.annotations.length]
  for (const { points, topics, met } of result.categories) {
    numbers.push(
      points.counted,
      Number(met),
      Number(topics.met),
      topics.courses?.have ?? 0,
      ...topics.items.map((one) => one.have),
    )
  }
  return numbers
}

describe('X-1: what holds for every dossier', () => {
  it('adding a credit never lowers anything', () => {
    fc.assert(
      fc.property(
        cases.chain((one) => fc.record({ one: fc.constant(one), extra: lineOf(one.norm) })),
        ({ one: { norm, lines, on }, extra }) => {
          const before = levels(assess(norm, dossierOf(norm, lines), on))
          const after = levels(assess(norm, dossierOf(norm, [...lines, { ...extra, id: 'extra' }]), on))
          after.forEach((level, index) => {
            expect(level).toBeGreaterThanOrEqual(before[index] ?? 0)
          })
        },
      ),
    )
  })

  it('the order of booking doesn’t matter', () => {
    fc.assert(
      fc.property(
        cases.chain((one) =>
          fc.record({
            one: fc.constant(one),
            shuffled: fc.shuffledSubarray(one.lines, { minLength: one.lines.length }),
          }),
        ),
        ({ one: { norm, lines, on }, shuffled }) => {
          expect(assess(norm, dossierOf(norm, shuffled), on)).toEqual(assess(norm, dossierOf(norm, lines), on))
        },
      ),
    )
  })

  it('a credit that is taken back leaves everything as it was', () => {
    fc.assert(
      fc.property(
        cases.chain((one) => fc.record({ one: fc.constant(one), extra: lineOf(one.norm) })),
        ({ one: { norm, lines, on }, extra }) => {
          const line: Credit = { ...extra, id: 'extra', points: extra.points || 1 }
          const taken = assess(norm, dossierOf(norm, [...lines, line, reversal(line)]), on)
          expect(taken).toEqual(assess(norm, dossierOf(norm, lines), on))
        },
      ),
    )
  })

  it('points never leak between categories or periods', () => {
    fc.assert(
      fc.property(
        cases.chain((one) => fc.record({ one: fc.constant(one), extra: lineOf(one.norm) })),
        ({ one: { norm, lines, on }, extra }) => {
          const before = assess(norm, dossierOf(norm, lines), on)
          const dossier = dossierOf(norm, [...lines, { ...extra, id: 'extra' }])
          const after = assess(norm, dossier, on)
          const { start: first, end } = dossier.period
          const counts = extra.earnedOn >= first && extra.earnedOn <= end && extra.earnedOn <= on
          after.categories.forEach((category, index) => {
            if (!counts || category.code !== extra.category) expect(category).toEqual(before.categories[index])
          })
        },
      ),
    )
  })

  it('complete ⇔ nothing missing, and a category is met only when both its bullets are', () => {
    fc.assert(
      fc.property(cases, ({ norm, lines, on }) => {
        const result = assess(norm, dossierOf(norm, lines), on)
        expect(result.complete).toBe(result.missing.length === 0)
        for (const { met, points, topics } of result.categories) expect(met).toBe(points.met && topics.met)
        const bullets =
          result.categories.every((one) => one.met) && result.points.met && result.documents.every((one) => one.met)
        expect(result.complete).toBe(bullets)
      }),
    )
  })

  it('every missing item, once supplied, disappears: the shortest way leads to a complete dossier', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...all)
          .chain((norm) =>
            fc.record({ norm: fc.constant(norm), lines: fc.array(lineOf(norm, inside), { maxLength: 20 }) }),
          ),
        ({ norm, lines }) => {
          const credits = lines.map((line, index): Credit => ({ ...line, id: `l${index}`, source: `s/${index}` }))
          const dossier = dossierOf(norm, credits)
          const on = dossier.period.end
          let made = 0
          const supply = (category: string, more: Partial<Credit>): Credit => {
            made++
            const session = `new-${made}`
            return {
              id: session,
              earnedOn: start,
              category,
              points: 0,
              course: session,
              courseSession: session,
              ...more,
            }
          }
          const documents: Dossier['documents'][] = []
          const steps = shortestWay(norm, dossier, on)
          const linesFor = (step: Step): Credit[] => {
            switch (step.kind) {
              case 'session':
                return Array.from({ length: step.times }, () => supply(step.category, { topic: step.topic })).flatMap(
                  (line) =>
                    step.components.length > 0
                      ? step.components.map((component) => ({ ...line, id: `${line.id}-${component}`, component }))
                      : [line],
                )
              case 'courses':
                return Array.from({ length: step.times }, () => supply(step.category, {}))
              case 'points':
                return [
                  supply(step.category ?? norm.categories[0]?.code ?? '', {
                    points: step.points,
                    activity: norm.code === 'poh-ggz' ? 'conference' : null,
                  }),
                ]
              case 'document':
                documents.push(step.gaps.map(({ from, until }) => ({ kind: step.document, from, until })))
                return []
              case 'obligation':
                return []
            }
          }
          const supplied = steps.flatMap(linesFor)
          const lines2 = supplied.map((line) =>
            line.category === 'A' && line.activity ? { ...line, activity: null } : line,
          )
          const result = assess(
            norm,
            { ...dossier, credits: [...credits, ...lines2], documents: documents.flat().flatMap((one) => one ?? []) },
            on,
          )
          expect(result.missing).toEqual([])
          const before = assess(norm, dossier, on)
          expect(steps.length === 0).toBe(before.complete)
        },
      ),
    )
  })

  it('the explanation of the lines adds up to what is counted', () => {
    fc.assert(
      fc.property(cases, ({ norm, lines, on }) => {
        const dossier = dossierOf(norm, lines)
        const told = explain(norm, dossier, on)
        expect(told.map((one) => one.credit)).toEqual(lines)
        for (const { code, points } of assess(norm, dossier, on).categories) {
          const cents = told
            .filter((one) => one.credit.category === code)
            .reduce((sum, one) => sum + Math.round(one.counted * 100), 0)
          expect(cents / 100).toBe(points.counted)
        }
      }),
    )
  })
})
