import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Requirement, requirementLabels } from '@/src/domain/screening/labels'
import {
  type Evidence,
  evidenceStates,
  isMembersTurn,
  missing,
  type ScreeningFacts,
  steps,
} from '@/src/domain/screening/missing'
import { defaultPlan, type Plan } from '@/src/domain/screening/plan'

const plan = (
  ...requirements: (Requirement | { requirement: Requirement; optional: true })[]
): Pick<Plan, 'steps'> => ({
  steps: requirements.map((one) =>
    typeof one === 'string' ? { requirement: one, text: null, optional: false } : { ...one, text: null },
  ),
})
const inScreening = (evidence: ScreeningFacts['evidence']): ScreeningFacts => ({ standing: 'screening', evidence })

describe('KS-ACC-2 what is missing', () => {
  test.each<[Evidence, string | null, boolean]>([
    ['absent', 'missing', true],
    ['draft', 'draft', true],
    ['returned', 'returned', true],
    ['submitted', 'waiting', false],
    ['approved', null, false],
  ])('evidence that is %s reads as %s', (evidence, state, membersTurn) => {
    const found = missing(inScreening({ 'identity-document': evidence }), plan('identity-document'))
    expect(found.map((item) => item.state)).toEqual(state === null ? [] : [state])
    expect(found.some(isMembersTurn)).toBe(membersTurn)
  })

  test('what nobody told of is missing, and what is optional never is', () => {
    const asked = plan('birth-data', { requirement: 'transfer-statement', optional: true })
    expect(missing(inScreening({}), asked).map(({ requirement }) => requirement)).toEqual(['birth-data'])
    expect(steps(inScreening({}), asked)).toHaveLength(2)
  })

  test('every item has a page of the portal and a name', () => {
    const all = plan(...(Object.keys(requirementLabels) as Requirement[]))
    for (const { href, label } of missing(inScreening({}), all)) {
      expect(href).toMatch(/^\/(account|persoonlijk|praktijk|scholing|screening-extra)(\?open=[a-z]+)?$/)
      expect(label).not.toBe('')
    }
  })

  test('what is asked once to join is not asked of a member again; who left is asked nothing', () => {
    const asked = plan('fee', 'diploma', 'identity-document')
    expect(missing({ standing: 'admitted', evidence: {} }, asked).map(({ requirement }) => requirement)).toEqual([
      'identity-document',
    ])
    expect(missing({ standing: 'ended', evidence: {} }, asked)).toEqual([])
  })
})

describe('the plan where the organisation made none (norms §5)', () => {
  const asked = (tier: 'student' | 'collective' | 'reimbursable') =>
    defaultPlan('professional-organisation', tier).steps.map(({ requirement }) => requirement)

  test('students show who they are and no more', () => {
    expect(asked('student')).toEqual(['birth-data', 'identity-document'])
  })
  test('collective members are asked the extract, and neither VOG nor AGB code', () => {
    expect(asked('collective')).toContain('chamber-extract')
    expect(asked('collective')).not.toContain('certificate-of-conduct')
    expect(asked('collective')).not.toContain('agb-code')
  })
  test('reimbursable members are asked both', () => {
    expect(asked('reimbursable')).toEqual(expect.arrayContaining(['certificate-of-conduct', 'agb-code']))
  })
  test('nothing in it is optional: all of it holds up an admission', () => {
    for (const tier of ['student', 'collective', 'reimbursable'] as const) {
      const { steps: all } = defaultPlan('professional-organisation', tier)
      expect(missing(inScreening({}), { steps: all }).map(({ requirement }) => requirement)).toEqual(asked(tier))
    }
  })
  test('who keeps a register screens by registration', () => {
    expect(defaultPlan('register-keeper', 'reimbursable').steps).toEqual([])
  })
})

const requirements = Object.keys(requirementLabels) as Requirement[]
const anyPlan = fc
  .uniqueArray(fc.record({ requirement: fc.constantFrom(...requirements), optional: fc.boolean() }), {
    selector: ({ requirement }) => requirement,
  })
  .map((list) => ({ steps: list.map((step) => ({ ...step, text: null })) }))
const anyFacts = fc.record({
  standing: fc.constantFrom('screening', 'admitted', 'ended'),
  evidence: fc.dictionary(fc.constantFrom(...requirements), fc.constantFrom(...evidenceStates)),
}) as fc.Arbitrary<ScreeningFacts>

describe('whatever the plan and the facts', () => {
  test('more facts never make more missing', () => {
    fc.assert(
      fc.property(anyFacts, anyPlan, fc.constantFrom(...requirements), (facts, asked, requirement) => {
        const rank = evidenceStates.indexOf(facts.evidence[requirement] ?? 'absent')
        const further = evidenceStates[Math.min(rank + 1, evidenceStates.length - 1)]
        const before = missing(facts, asked)
        const after = missing({ ...facts, evidence: { ...facts.evidence, [requirement]: further } }, asked)
        expect(after.length).toBeLessThanOrEqual(before.length)
        expect(before.map((item) => item.requirement)).toEqual(
          expect.arrayContaining(after.map((item) => item.requirement)),
        )
      }),
    )
  })

  test('with everything approved nothing is missing, and what is missing is in the plan', () => {
    fc.assert(
      fc.property(anyFacts, anyPlan, (facts, asked) => {
        const all = Object.fromEntries(requirements.map((one) => [one, 'approved' as const]))
        expect(missing({ ...facts, evidence: all }, asked)).toEqual([])
        const known = asked.steps.map(({ requirement }) => requirement)
        expect(missing(facts, asked).every(({ requirement }) => known.includes(requirement))).toBe(true)
      }),
    )
  })
})
