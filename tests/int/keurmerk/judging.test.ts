import { describe, expect, it } from 'vitest'
import { inSecondReview } from '@/src/domain/keurmerk/second-review'
import { query, sql } from '@/src/lib/sql'
import { aMembership } from '@/tests/factories/users'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { mailsWith } from '../aov/people'
import { anEvaluation, anOpenRound, base, judged, sent } from './people'

const fields = (body: { errors?: { field?: string }[] }) => (body.errors ?? []).map(({ field }) => field)

const judgementsOf = async (id: number) =>
  query(
    await systemRequest(),
    sql`SELECT code, second, judgement::text, reviewer_name AS by FROM keurmerk_judgements WHERE evaluation_id = ${id} ORDER BY code, second`,
  )

describe('KB-5: judging', () => {
  it('is for reviewers of the organisation, of what was sent', async () => {
    const round = await anOpenRound()
    const { id } = await sent(round.id)
    for (const who of ['alice', 'reviewerSouth', 'support', 'stranger'] as const) {
      expect((await judged(id, { code: 'q1', judgement: 'sufficient' }, who)).status).toBe(404)
    }
    expect((await judged(id, { code: 'q1', judgement: 'sufficient' })).status).toBe(200)
    const draft = await anEvaluation(round.id)
    const early = await judged(draft.id, { code: 'q1', judgement: 'sufficient' })
    expect([early.status, early.body.errors[0].message]).toEqual([409, 'De praktijk heeft nog niets verstuurd.'])
    expect((await judged(id, { code: 'q9', judgement: 'sufficient' })).status).toBe(404)
    expect((await judged(id, { code: 'q1', judgement: 'sufficient', turn: 2 })).status).toBe(409)
  })

  it('nobody judges a self-evaluation that they fill in themselves', async () => {
    const { id, owner } = await sent((await anOpenRound()).id)
    const { userId: user, organisation } = owner
    await aMembership(await systemRequest(), { user, organisation, role: 'reviewer', displayName: 'Ook beoordelaar' })
    const judge = (evaluation: number) =>
      rest(owner).post(`${base}/${evaluation}/judge`, { json: { code: 'q1', turn: 1, judgement: 'sufficient' } })
    const other = await sent((await anOpenRound()).id)
    expect([(await judge(id)).status, (await judge(other.id)).status]).toEqual([404, 200])
  })

  it('says why and what to do, unless it is sufficient', async () => {
    const { id } = await sent((await anOpenRound()).id)
    const bare = await rest('reviewer').post(`${base}/${id}/judge`, {
      json: { code: 'q1', turn: 1, judgement: 'almost' },
    })
    expect([bare.status, fields(bare.body)]).toEqual([400, ['reason', 'action']])
    expect(await judgementsOf(id)).toEqual([])
  })

  it('one reviewer has one judgement; another can’t change it, who keeps the keurmerk can', async () => {
    const { id } = await sent((await anOpenRound()).id)
    await judged(id, { code: 'q1', judgement: 'almost' })
    expect((await judged(id, { code: 'q1', judgement: 'sufficient' })).status).toBe(200)
    const other = await judged(id, { code: 'q1', judgement: 'insufficient' }, 'reviewer2')
    expect([other.status, other.body.errors[0].message]).toEqual([
      409,
      expect.stringContaining('heeft dit antwoord al beoordeeld'),
    ])
    expect((await judged(id, { code: 'q1', judgement: 'insufficient' }, 'adminNorth')).status).toBe(200)
    expect(await judgementsOf(id)).toMatchObject([{ code: 'q1', second: false, judgement: 'insufficient' }])
  })

  it('of two reviewers at once one is the first', async () => {
    const { id } = await sent((await anOpenRound()).id)
    const replies = await Promise.all([
      judged(id, { code: 'q1', judgement: 'sufficient' }),
      judged(id, { code: 'q1', judgement: 'almost' }, 'reviewer2'),
    ])
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await judgementsOf(id)).toHaveLength(1)
  })

  it('X-8: a second one is blind: drawn, by somebody else, and not to be read by reviewers', async () => {
    const { id } = await sent((await anOpenRound({ samplePercent: 100 })).id)
    const second = (who: 'reviewer' | 'reviewer2' | 'adminNorth') =>
      judged(id, { code: 'q1', judgement: 'almost', second: true }, who)
    expect((await second('reviewer2')).body.errors[0].message).toContain('nog niet beoordeeld')
    await judged(id, { code: 'q1', judgement: 'sufficient' })
    expect((await second('reviewer')).status).toBe(409)
    expect((await second('reviewer2')).status).toBe(200)
    expect((await second('adminNorth')).body.errors[0].message).toContain('al voor de tweede keer')
    expect(await judgementsOf(id)).toMatchObject([
      { second: false, judgement: 'sufficient' },
      { second: true, judgement: 'almost' },
    ])
    const read = async (who: 'reviewer' | 'reviewer2' | 'adminNorth' | 'alice') =>
      (await rest(who).get(`/api/keurmerk-judgements?where[evaluation][equals]=${id}`)).body.totalDocs ?? 0
    expect(await Promise.all((['reviewer', 'reviewer2', 'alice', 'adminNorth'] as const).map(read))).toEqual([
      0, 0, 0, 2,
    ])
  })

  it('X-9: what isn’t drawn has no second judgement; the draw is the same for everybody', async () => {
    const { id } = await sent((await anOpenRound({ samplePercent: 40, sampleSeed: 'zaad' })).id)
    for (const code of ['q1', 'q2', 'q3']) {
      await judged(id, { code, judgement: 'sufficient' })
      const { status } = await judged(id, { code, judgement: 'sufficient', second: true }, 'reviewer2')
      expect(status === 200).toBe(inSecondReview('zaad', id, code, 40))
    }
  })
})

describe('KB-4: a question to the office', () => {
  it('is asked at an item, answered once, and its answer is mailed', async () => {
    const { id, owner } = await anEvaluation((await anOpenRound()).id)
    const asked = await rest(owner).post(`${base}/${id}/ask`, { json: { code: 'q1', question: 'Wat bedoel je?' } })
    expect(asked.status).toBe(201)
    expect((await rest('alice').post(`${base}/${id}/ask`, { json: { question: 'Mag ik?' } })).status).toBe(404)
    const nowhere = await rest(owner).post(`${base}/${id}/ask`, { json: { code: 'q9', question: 'Waar?' } })
    expect([nowhere.status, fields(nowhere.body)]).toEqual([400, ['code']])
    const answer = (who: Parameters<typeof rest>[0], question = asked.body.id) =>
      rest(who).post(`/api/keurmerk-questions/${question}/answer`, { json: { answer: 'Dit.' } })
    expect((await answer('reviewer', 2_000_000_000)).status).toBe(404)
    expect((await answer('reviewerSouth')).status).toBe(404)
    expect((await answer(owner)).status).toBe(404)
    const both = await Promise.all([answer('reviewer'), answer('reviewer2')])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await mailsWith(`keurmerk:question:${asked.body.id}`)).toEqual(['keurmerk-answered'])
    const { body } = await rest(owner).get('/api/keurmerk-questions')
    expect(body.docs).toMatchObject([{ question: 'Wat bedoel je?', answer: 'Dit.' }])
    expect((await rest('alice').get('/api/keurmerk-questions')).body.totalDocs).toBe(0)
  })
})
