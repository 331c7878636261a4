import type { KeurmerkQuestion, QuestionKind } from '@/src/domain/keurmerk/framework'
import type { Phase } from '@/src/domain/keurmerk/labels'

type Written = {
  kind?: QuestionKind
  text: string
  points?: readonly [text: string, words: string][]
  insufficient: readonly [description: string, ...examples: string[]]
  almost: readonly [description: string, ...examples: string[]]
  sufficient: readonly [description: string, ...examples: string[]]
}

const level = ([description, ...examples]: readonly [string, ...string[]]) => ({ description, examples })

/** Writes questions down shortly: codes of their norm and phase, and of each point the words by which it is recognised. */
export const questionsIn = (norm: string, phase: Phase, written: Record<string, Written>): KeurmerkQuestion[] =>
  Object.entries(written).map(([name, { kind = 'text', text, points = [], insufficient, almost, sufficient }]) => ({
    code: `${norm}-${phase}-${name}`,
    norm,
    phase,
    kind,
    text,
    points: points.map(([point, words]) => ({ text: point, words: words.split(' ') })),
    levels: { insufficient: level(insufficient), almost: level(almost), sufficient: level(sufficient) },
    isExample: true,
  }))
