import { type Context, idOf, type MakeRow, moment, next, once, owned, plain } from './make-row'

let year = 2100

/** Of rounds, B is a draft: only who judges the keurmerk reaches it. */
const round: MakeRow = ({ person, owner, ...context }) => {
  year -= 1
  return plain('keurmerk-rounds', () => ({
    title: 'X',
    year,
    organisation: person.organisation,
    published: owner !== 'B',
    opensOn: '2026-01-01',
    closesOn: '2026-02-01',
    reportsOn: '2026-02-10',
    requalifiesFrom: '2026-02-11',
    requalifiesUntil: '2026-03-01',
    decidesOn: '2026-04-01',
    samplePercent: 0,
    sampleSeed: 'x',
    framework: { year, norms: [], questions: [] },
  }))({ person, owner, ...context })
}
const roundOf = (context: Context) => once(`keurmerk ${context.person.therapist}`, () => round(context))

const evaluation: MakeRow = async (context) => {
  const roundId = await roundOf(context)
  return plain('self-evaluations', () => ({
    ...owned(context),
    round: roundId,
    practiceName: 'X',
    place: 'Utrecht',
    appliedAt: moment,
  }))(context)
}
const evaluationOf = (context: Context) =>
  once(`self-evaluation ${context.person.therapist}`, () => evaluation(context))

/** A row that hangs on the owner's self-evaluation. */
const part =
  (slug: Parameters<typeof plain>[0], data: (context: Context) => Record<string, unknown>): MakeRow =>
  async (context) => {
    const id = await evaluationOf(context)
    return plain(slug, () => ({ evaluation: id, organisation: context.person.organisation, ...data(context) }))(context)
  }

/** Once for its owner: nobody fills in the same one twice. */
const person: MakeRow = async (context) => ({
  id: await once(`self-evaluation person ${context.person.therapist}`, () =>
    part('self-evaluation-people', ({ person: { therapist } }) => ({ therapist, contact: true }))(context),
  ),
})

/** Everything of the keurmerk. */
export const keurmerkRows: Record<string, MakeRow> = {
  'keurmerk-rounds': round,
  'self-evaluations': evaluation,
  'self-evaluation-people': person,
  'self-evaluation-answers': part('self-evaluation-answers', () => ({
    code: `q${next()}`,
    revision: 1,
    savedAt: moment,
  })),
  'self-evaluation-attachments': part('self-evaluation-attachments', ({ person: { therapist } }) => ({
    therapist,
    code: 'q1',
    turn: 1,
  })),
  'self-evaluation-submissions': async (context) => {
    const id = await evaluation(context)
    return plain('self-evaluation-submissions', () => ({
      evaluation: idOf(id),
      organisation: context.person.organisation,
      turn: 1,
      sentAt: moment,
      sentByName: 'X',
      hash: 'x',
      answers: [],
    }))(context)
  },
  'keurmerk-judgements': part('keurmerk-judgements', () => ({
    turn: 1,
    code: `q${next()}`,
    second: false,
    judgement: 'sufficient',
    judgedAt: moment,
  })),
  'keurmerk-questions': part('keurmerk-questions', ({ person: { therapist } }) => ({
    therapist,
    question: 'X',
    askedAt: moment,
  })),
  'keurmerk-steps': async (context) => {
    const roundId = await roundOf(context)
    return plain('keurmerk-steps', () => ({
      round: roundId,
      organisation: context.person.organisation,
      step: `x-${next()}`,
      doneAt: moment,
      practices: 0,
    }))(context)
  },
}
