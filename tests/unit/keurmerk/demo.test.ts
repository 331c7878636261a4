import { describe, expect, it } from 'vitest'
import { adviceOn } from '@/src/domain/keurmerk/coach'
import { questionsOf } from '@/src/domain/keurmerk/framework'
import { frameworkProblems } from '@/src/domain/keurmerk/framework-problems'
import { demoFramework } from '@/src/seed/data/keurmerk'

const framework = demoFramework(2026)
const asked = framework.questions.filter(({ kind }) => kind === 'text')

describe('KB-1: the keurmerk of the demo', () => {
  it('is a framework a round may open with', () => {
    expect(frameworkProblems(framework)).toEqual({})
  })

  it('has the norms, levels and phases of the source', () => {
    expect(framework.norms.map(({ code, level, criteria }) => [code, level, Object.keys(criteria)])).toEqual([
      ['1', 'consulting-room', ['plan', 'do', 'check', 'act']],
      ['2a', 'organisation', ['check', 'act']],
      ['2b', 'organisation', ['plan', 'do']],
      ['3', 'network', ['plan', 'do']],
    ])
    expect(framework.norms.map(({ code }) => questionsOf(framework, code).length)).toEqual([6, 5, 5, 3])
  })
})

describe('X-12: the coach reads the framework’s own examples', () => {
  const examples = (level: 'insufficient' | 'almost' | 'sufficient') =>
    asked.flatMap((question) =>
      question.levels[level].examples.map((example) => [question.code, example, question] as const),
    )

  it.each(examples('sufficient'))('%s: has nothing to say of what is sufficient', (_code, example, question) => {
    expect(adviceOn(question, example, 2026)).toEqual([])
  })

  it.each(examples('almost'))('%s: sees that “%s” doesn’t say how', (_code, example, question) => {
    expect(adviceOn(question, example, 2026).map(({ kind }) => kind)).toContain('that-not-how')
  })

  it.each(examples('insufficient'))('%s: doesn’t let “%s” pass', (_code, example, question) => {
    expect(adviceOn(question, example, 2026)).not.toEqual([])
  })
})
