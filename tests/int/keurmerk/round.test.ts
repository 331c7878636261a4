import { describe, expect, it } from 'vitest'
import { fieldsOf } from '@/plugins/keurmerk/framework/write'
import { addYears } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { smallFramework } from '@/tests/factories/keurmerk'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { mailsWith } from '../aov/people'
import { organisation } from '../registers/life'
import {
  anEvaluation,
  anOpenRound,
  answers,
  base,
  daysSince,
  judged,
  judgedAll,
  openedAgo,
  rowOf,
  sent,
  stepsOf,
  turnedOn,
} from './people'

const fields = (body: { errors?: { field?: string }[] }) => (body.errors ?? []).map(({ field }) => field)

describe('KB-1: the framework of a year', () => {
  const given = async (more: object = {}) => ({
    title: 'Keurmerk 2099',
    year: 2099,
    organisation: await organisation('noord'),
    published: false,
    samplePercent: 10,
    sampleSeed: 'x',
    ...daysSince(-10),
    ...fieldsOf(smallFramework(2099)),
    ...more,
  })
  const url = '/api/keurmerk-rounds'

  it('is made by who keeps the keurmerk there, seen as a draft by reviewers, and published by everybody', async () => {
    for (const who of ['alice', 'reviewer', 'support'] as const) {
      expect((await rest(who).post(url, { json: await given() })).status).toBe(403)
    }
    const made = await rest('adminNorth').post(url, { json: await given() })
    expect(made.status).toBe(201)
    const { id } = made.body.doc
    const read = async (who: Parameters<typeof rest>[0]) => (await rest(who).get(`${url}/${id}`)).status
    expect([await read('reviewer'), await read('reviewerSouth'), await read('alice'), await read(null)]).toEqual([
      200, 404, 404, 404,
    ])
    expect((await rest('adminNorth').patch(`${url}/${id}`, { json: { published: true } })).status).toBe(200)
    expect([await read('alice'), await read(null)]).toEqual([200, 200])
    const again = await rest('admin').post(url, { json: await given() })
    expect([again.status, again.body.errors[0].message]).toEqual([409, expect.stringMatching(/\w/)])
  })

  it('begins a year as a copy of the one before: a year later, and not published', async () => {
    const { body } = await rest('adminNorth').post(url, {
      json: await given({ title: 'Keurmerk 2090', year: 2090, published: true, sampleSeed: 'keurmerk-2090' }),
    })
    const copy = (who: Parameters<typeof rest>[0]) => rest(who).post(`${url}/${body.doc.id}/duplicate`, { json: {} })
    expect([(await copy('reviewer')).status, (await copy('alice')).status]).toEqual([404, 404])
    const made = await copy('adminNorth')
    expect(made.status).toBe(200)
    const { opensOn, framework } = body.doc
    expect(made.body.doc).toMatchObject({
      title: 'Keurmerk 2091',
      year: 2091,
      published: false,
      opensOn: addYears(opensOn, 1),
      sampleSeed: 'keurmerk-2091',
      framework: { ...framework, year: 2091 },
    })
    const again = await copy('adminNorth')
    expect([again.status, again.body.errors[0].message]).toEqual([409, expect.stringMatching(/\w/)])
    expect((await rest('reviewer').get(`${url}/${body.doc.id}`)).body).toMatchObject({ year: 2090, published: true })
  })

  it('is published only when it is whole: what is missing is said at its field', async () => {
    const reply = await rest('admin').post(url, { json: await given({ year: 2098, published: true, questions: [] }) })
    expect([reply.status, fields(reply.body)]).toEqual([400, ['norms.0.questions', 'norms.1.questions']])
    const days = await rest('admin').post(url, {
      json: await given({ year: 2098, closesOn: daysSince(-9).opensOn, opensOn: daysSince(-12).opensOn }),
    })
    expect(fields(days.body)).toEqual(['closesOn'])
  })

  it('stays as it is once the round is open, also past the portal once somebody sent', async () => {
    const round = await anOpenRound()
    await sent(round.id)
    const url2 = `${url}/${round.id}`
    const other = fieldsOf({
      ...smallFramework(round.year),
      questions: smallFramework(round.year).questions.map((one) => ({ ...one, text: 'Anders?' })),
    })
    const refused = await rest('admin').patch(url2, { json: other })
    expect([refused.status, fields(refused.body)]).toEqual([400, ['questions']])
    expect(refused.body.errors[0].message).toContain('volgend jaar')
    await expect(
      query(await systemRequest(), sql`UPDATE keurmerk_rounds SET framework = '{}' WHERE id = ${round.id}`),
    ).rejects.toThrow()
    expect((await rest('admin').patch(url2, { json: { intro: 'Welkom.' } })).status).toBe(200)
    expect(fields((await rest('admin').patch(url2, { json: { published: false } })).body)).toEqual(['published'])
  })
})

describe('KB-3: a round does by itself what its days ask, each once', () => {
  it('opens with two mails, also when two processes do it at once', async () => {
    const round = await anOpenRound()
    const { id } = await anEvaluation(round.id)
    const done = await Promise.all([turnedOn(daysSince(3), 'open'), turnedOn(daysSince(3), 'open')])
    expect(done[0] + done[1]).toBeGreaterThan(0)
    expect(await stepsOf(round.id)).toEqual(['open'])
    expect(await mailsWith(`keurmerk:${id}:`)).toEqual(['keurmerk-applied', 'keurmerk-open', 'keurmerk-login'])
  })

  it('closes, also after a missed run: who sent nothing gets no keurmerk and hears it, without a reminder that comes too late', async () => {
    const round = await anOpenRound()
    const { id } = await anEvaluation(round.id)
    const there = await sent(round.id)
    await turnedOn(daysSince(3), 'close')
    expect(await stepsOf(round.id)).toEqual(['open', 'close'])
    expect(await rowOf(id)).toMatchObject({ outcome: 'nothing-sent', code: null })
    expect(await mailsWith(`keurmerk:${id}:`)).toContain('keurmerk-nothing-sent')
    expect(await mailsWith(`keurmerk:${id}:`)).not.toContain('keurmerk-reminder')
    expect(await rowOf(there.id)).toMatchObject({ outcome: null })
  })

  it('KB-5: reports for all at once, and waits until everything is judged', async () => {
    const round = await anOpenRound()
    const [green, orange] = [await sent(round.id), await sent(round.id)]
    await judgedAll(green.id)
    await judged(orange.id, { code: 'q1', judgement: 'sufficient' })
    const days = daysSince(3)
    await turnedOn(days, 'report')
    expect([await stepsOf(round.id), (await rowOf(green.id)).reported]).toEqual([['open', 'close'], false])
    await judged(orange.id, { code: 'q2', judgement: 'sufficient' })
    await judged(orange.id, { code: 'q3', judgement: 'almost' })
    await turnedOn(days, 'report')
    expect(await stepsOf(round.id)).toEqual(['open', 'close', 'report'])
    expect(await rowOf(green.id)).toMatchObject({
      reported: true,
      outcome: 'granted',
      code: expect.stringMatching(/^KM\d{4}-[0-9A-F]{10}$/),
    })
    expect(await rowOf(orange.id)).toMatchObject({ reported: true, outcome: null, code: null })
    expect(await mailsWith(`keurmerk:${green.id}:`)).toContain('keurmerk-granted')
    expect(await mailsWith(`keurmerk:${orange.id}:`)).toContain('keurmerk-report')
    expect((await judged(orange.id, { code: 'q3', judgement: 'sufficient' })).status).toBe(409)
  })

  it('opens once more only what wasn’t met, once, and then decides (KB-6)', async () => {
    const round = await anOpenRound()
    const [repaired, refused, silent] = [await sent(round.id), await sent(round.id), await sent(round.id)]
    for (const { id } of [repaired, refused, silent]) await judgedAll(id, ['q3'])
    await turnedOn(await openedAgo(round.id, 22), 'report')
    const days = await openedAgo(round.id, 22)
    const save = (who: typeof repaired, code: string) =>
      rest(who.owner).post(`${base}/${who.id}/save`, { json: { code, text: 'We overleggen elke maand.', seen: 1 } })
    expect((await save(repaired, 'q1')).status).toBe(409)
    for (const who of [repaired, refused]) {
      expect((await save(who, 'q3')).status).toBe(200)
      const reply = await rest(who.owner).post(`${base}/${who.id}/send`, { json: {} })
      expect([reply.status, reply.body.turn]).toEqual([200, 2])
    }
    const second = await rest(repaired.owner).post(`${base}/${repaired.id}/send`, { json: {} })
    expect([second.status, second.body.errors[0].message]).toEqual([409, expect.stringContaining('Dat kan één keer')])
    expect((await judged(repaired.id, { code: 'q1', judgement: 'almost', turn: 2 })).status).toBe(404)
    await judged(repaired.id, { code: 'q3', judgement: 'sufficient', turn: 2 })
    await turnedOn(days, 'decide')
    expect(await stepsOf(round.id)).not.toContain('decide')
    await judged(refused.id, { code: 'q3', judgement: 'almost', turn: 2 })
    await turnedOn(days, 'decide')
    expect(await stepsOf(round.id)).toEqual(['open', 'close', 'report', 'close-again', 'decide'])
    expect([
      (await rowOf(repaired.id)).outcome,
      (await rowOf(refused.id)).outcome,
      (await rowOf(silent.id)).outcome,
    ]).toEqual(['granted', 'refused', 'refused'])
    expect(await mailsWith(`keurmerk:${silent.id}:`)).toContain('keurmerk-not-sent-again')
    expect((await judged(refused.id, { code: 'q3', judgement: 'sufficient', turn: 2 })).status).toBe(409)
  })

  it('KB-6: a practice that wasn’t granted objects once; upheld, it is granted after all', async () => {
    const round = await anOpenRound()
    const { id, owner } = await sent(round.id)
    await judgedAll(id, ['q3'])
    const object = (who: Parameters<typeof rest>[0]) =>
      rest(who).post(`${base}/${id}/object`, { json: { objection: 'Jullie keken naar de verkeerde bijlage.' } })
    expect((await object(owner)).status).toBe(409)
    await turnedOn(await openedAgo(round.id, 41), 'decide')
    expect(await rowOf(id)).toMatchObject({ outcome: 'refused' })
    expect((await object('alice')).status).toBe(404)
    expect((await object(owner)).status).toBe(201)
    expect((await object(owner)).status).toBe(409)
    const decide = (who: Parameters<typeof rest>[0]) =>
      rest(who).post(`${base}/${id}/objection`, { json: { upheld: true, answer: 'Je hebt gelijk.' } })
    expect([(await decide('reviewer')).status, (await decide('reviewerSouth')).status]).toEqual([404, 404])
    const both = await Promise.all([decide('adminNorth'), decide('admin')])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await rowOf(id)).toMatchObject({ outcome: 'granted' })
    expect(await mailsWith(`keurmerk:${id}:`)).toEqual(
      expect.arrayContaining(['keurmerk-granted', 'keurmerk-objection']),
    )
  })

  it('KB-6: of who sent nothing there is nothing to grant: the objection is answered', async () => {
    const round = await anOpenRound()
    const { id, owner } = await anEvaluation(round.id)
    await turnedOn(daysSince(3), 'close')
    await rest(owner).post(`${base}/${id}/object`, { json: { objection: 'Het lag aan de mail.' } })
    const decide = (upheld: boolean) =>
      rest('adminNorth').post(`${base}/${id}/objection`, { json: { upheld, answer: 'Doe mee in de volgende ronde.' } })
    const refused = await decide(true)
    expect([refused.status, fields(refused.body)]).toEqual([400, ['upheld']])
    expect(await rowOf(id)).toMatchObject({ outcome: 'nothing-sent', code: null })
    expect((await decide(false)).status).toBe(200)
  })

  it('KB-4: who holds the keurmerk finds last year’s answers filled in; what stays the same needn’t be read again', async () => {
    const first = await anOpenRound()
    const { id, owner } = await sent(first.id)
    await judgedAll(id)
    await turnedOn(daysSince(3), 'report')
    const next = await anOpenRound()
    const again = await rest(owner).post(`${base}/apply`, { json: { round: next.id, practice: owner.practice } })
    const rows = await query(
      await systemRequest(),
      sql`SELECT code, text, prefilled FROM self_evaluation_answers WHERE evaluation_id = ${again.body.id} ORDER BY code`,
    )
    expect(rows).toEqual(Object.entries(answers).map(([code, text]) => ({ code, text, prefilled: true })))
    await rest(owner).post(`${base}/${again.body.id}/save`, { json: { code: 'q3', text: 'Nu anders.', seen: 1 } })
    expect((await rest(owner).post(`${base}/${again.body.id}/send`, { json: {} })).status).toBe(200)
    const kept = await query(
      await systemRequest(),
      sql`SELECT code, judgement::text, reviewer_name AS by FROM keurmerk_judgements WHERE evaluation_id = ${again.body.id} ORDER BY code`,
    )
    const by = `Overgenomen van ${first.year}`
    expect(kept).toEqual(['q1', 'q2'].map((code) => ({ code, judgement: 'sufficient', by })))
  })
})
