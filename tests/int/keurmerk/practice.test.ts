import { describe, expect, it } from 'vitest'
import { keurmerkOptions } from '@/collections/keurmerk'
import { allowErasing } from '@/collections/privacy/erasure/step'
import { steps } from '@/collections/privacy/erasure/steps'
import { send } from '@/plugins/keurmerk/operations/send'
import { endOf } from '@/src/domain/keurmerk/round'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { pdf } from '@/tests/factories/files'
import { aPractice } from '@/tests/factories/practices'
import { aTherapist } from '@/tests/factories/therapists'
import { formWith } from '@/tests/support/files'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { requestOf } from '@/tests/support/session'
import { mailsWith } from '../aov/people'
import { fileOf } from '../evidence/people'
import { aMember } from '../invoicing/people'
import {
  anEvaluation,
  anOpenRound,
  anOwner,
  answers,
  base,
  daysSince,
  judgedAll,
  openedAgo,
  rowOf,
  sent,
  turnedOn,
} from './people'

const fields = (body: { errors?: { field?: string }[] }) => (body.errors ?? []).map(({ field }) => field)

describe('KB-2: applying', () => {
  it('is done with one of one’s own practices, once, also when two press at a time', async () => {
    const round = await anOpenRound()
    const owner = await anOwner()
    const apply = () => rest(owner).post(`${base}/apply`, { json: { round: round.id, practice: owner.practice } })
    const replies = await Promise.all([apply(), apply(), apply()])
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 200, 201])
    expect(new Set(replies.map(({ body }) => body.id)).size).toBe(1)
    expect(await mailsWith(`keurmerk:${replies[0]?.body.id}:`)).toEqual(['keurmerk-applied'])
  })

  it('is refused for what isn’t theirs, a round that is closed or elsewhere, and nothing', async () => {
    const round = await anOpenRound()
    const [owner, other, south] = [await anOwner(), await anOwner(), await anOwner('zuid')]
    const apply = (who: typeof owner, json: object) => rest(who).post(`${base}/apply`, { json })
    const foreign = await apply(owner, { round: round.id, practice: other.practice })
    expect([foreign.status, fields(foreign.body)]).toEqual([400, ['practice']])
    expect((await apply(south, { round: round.id, practice: south.practice })).status).toBe(404)
    expect((await apply(owner, { round: 2_000_000_000, practice: owner.practice })).status).toBe(404)
    expect(fields((await apply(owner, {})).body)).toEqual(['round', 'practice'])
    await query(await systemRequest(), sql`UPDATE therapists SET standing = 'screening' WHERE id = ${other.therapist}`)
    const early = await apply(other, { round: round.id, practice: other.practice })
    expect([early.status, early.body.errors[0].message]).toEqual([409, expect.stringContaining('toegelaten')])
    await openedAgo(round.id, 11)
    const late = await apply(owner, { round: round.id, practice: owner.practice })
    expect([late.status, late.body.errors[0].message]).toEqual([409, expect.stringContaining('gesloten')])
    expect((await rest('reviewer').post(`${base}/apply`, { json: { round: round.id, practice: 1 } })).status).toBe(403)
  })

  it('with two practices gives two self-evaluations; a colleague of the same company is told to be let in', async () => {
    const round = await anOpenRound()
    const [owner, colleague] = [await anOwner(), await anOwner()]
    const system = await systemRequest()
    const second = await aPractice(system, { ...owner, name: 'Tweede', place: 'Zeist', main: false })
    const apply = (who: typeof owner, practice: number) =>
      rest(who).post(`${base}/apply`, { json: { round: round.id, practice } })
    const [one, two] = [await apply(owner, owner.practice), await apply(owner, second.id)]
    expect([one.status, two.status, one.body.id === two.body.id]).toEqual([201, 201, false])
    for (const practice of [owner.practice, colleague.practice]) {
      await query(system, sql`UPDATE practices SET chamber_number = '68750110' WHERE id = ${practice}`)
    }
    await query(system, sql`UPDATE self_evaluations SET chamber_number = '68750110' WHERE id = ${one.body.id}`)
    const refused = await apply(colleague, colleague.practice)
    expect([refused.status, refused.body.errors[0].message]).toEqual([
      409,
      expect.stringContaining('al aangemeld door een collega'),
    ])
  })
})

describe('KB-4: filling in', () => {
  it('is for who was let in: anybody else finds nothing', async () => {
    const { id } = await anEvaluation((await anOpenRound()).id)
    const save = (who: Parameters<typeof rest>[0]) =>
      rest(who).post(`${base}/${id}/save`, { json: { code: 'q1', text: 'Wij.', seen: 0 } })
    expect((await save(null)).status).toBe(401)
    for (const who of ['alice', 'carol', 'reviewer', 'admin', 'stranger'] as const) {
      expect((await save(who)).status).toBe(404)
    }
  })

  it('two at once overwrite nothing: the second hears what the first wrote', async () => {
    const { id, owner } = await anEvaluation((await anOpenRound()).id)
    const save = (text: string, seen: number) =>
      rest(owner).post(`${base}/${id}/save`, { json: { code: 'q1', text, seen } })
    const replies = await Promise.all([save('Eerst dit.', 0), save('Toch dat.', 0)])
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409])
    const [won, lost] = replies.toSorted((a, b) => a.status - b.status)
    expect(lost?.body.newer).toMatchObject({ revision: 1, text: won === replies[0] ? 'Eerst dit.' : 'Toch dat.' })
    expect((await save('Samen.', 1)).body).toEqual({ outcome: 'saved', revision: 2 })
    expect((await save('Samen.', 1)).body).toEqual({ outcome: 'same', revision: 2 })
  })

  it('says what is wrong at its field: too long by how much, no such question, no yes or no', async () => {
    const { id, owner } = await anEvaluation((await anOpenRound()).id)
    const save = (json: object) => rest(owner).post(`${base}/${id}/save`, { json: { seen: 0, ...json } })
    const long = await save({ code: 'q1', text: 'x'.repeat(200_000) })
    expect([long.status, fields(long.body), long.body.errors[0].message]).toEqual([
      400,
      ['text'],
      expect.stringContaining('180.000'),
    ])
    expect(fields((await save({ code: 'q9', text: 'x' })).body)).toEqual(['code'])
    expect(fields((await save({ code: 'q2', text: 'Misschien' })).body)).toEqual(['text'])
  })

  it('a colleague is let in by number by the first contact person, and taken off', async () => {
    const { id, owner } = await anEvaluation((await anOpenRound()).id)
    const [colleague, foreign] = [await aMember(), await aMember('zuid')]
    const numberOf = async (therapist: number) => {
      const [row] = await query(
        await systemRequest(),
        sql`SELECT membership_number AS n FROM therapists WHERE id = ${therapist}`,
      )
      return String(row?.n)
    }
    const add = async (who: typeof colleague, therapist: number) =>
      rest(who).post(`${base}/${id}/people`, { json: { number: await numberOf(therapist) } })
    expect(fields((await add(owner, foreign.therapist)).body)).toEqual(['number'])
    expect((await add(colleague, colleague.therapist)).status).toBe(404)
    expect((await add(owner, colleague.therapist)).status).toBe(201)
    const save = () => rest(colleague).post(`${base}/${id}/save`, { json: { code: 'q3', text: 'Samen.', seen: 0 } })
    expect((await save()).status).toBe(200)
    expect((await add(colleague, owner.therapist)).status).toBe(409)
    // Again changes nothing, and isn't written down again.
    expect((await add(owner, colleague.therapist)).status).toBe(201)
    const noted = await query(
      await systemRequest(),
      sql`SELECT 1 FROM audit_log WHERE action = 'self-evaluations.person-added' AND subject_id = ${String(id)}`,
    )
    expect(noted).toHaveLength(1)
    const remove = (therapist: number, who: typeof colleague = owner) =>
      rest(who).post(`${base}/${id}/people/remove`, { json: { therapist } })
    expect((await remove(owner.therapist)).status).toBe(409)
    expect((await remove(owner.therapist, colleague)).status).toBe(409)
    const grab = { json: { therapist: colleague.therapist } }
    expect((await rest(colleague).post(`${base}/${id}/people/contact`, grab)).status).toBe(409)
    expect((await remove(foreign.therapist)).status).toBe(404)
    expect((await remove(colleague.therapist)).status).toBe(200)
    expect((await save()).status).toBe(404)
  })

  it('twenty fill it in together; the next one is too many', async () => {
    const { id, owner } = await anEvaluation((await anOpenRound()).id)
    const req = await systemRequest()
    for (let n = 0; n < 20; n++) {
      const { membershipNumber } = await aTherapist(req, { organisation: owner.organisation })
      const { status } = await rest(owner).post(`${base}/${id}/people`, { json: { number: membershipNumber } })
      expect([n, status]).toEqual([n, n < 19 ? 201 : 409])
    }
  })

  it('X-12: advice comes back for the asking, is kept nowhere and shown to nobody else', async () => {
    const { id, owner } = await anEvaluation((await anOpenRound()).id)
    const advise = (who: Parameters<typeof rest>[0]) =>
      rest(who).post(`${base}/${id}/advise`, { json: { code: 'q1', text: 'Wij doen dat.' } })
    expect((await advise(owner)).body.advice.map(({ kind }: { kind: string }) => kind)).toEqual([
      'short',
      'that-not-how',
      'point',
    ])
    expect((await advise('alice')).status).toBe(404)
    expect((await advise('reviewer')).status).toBe(404)
  })

  it('a file goes with an answer, and is opened by its people, and by reviewers once it is sent', async () => {
    const round = await anOpenRound()
    const { id, owner } = await anEvaluation(round.id)
    const uploaded = await rest(owner).post('/api/files', { form: formWith(await pdf(), 'protocol.pdf') })
    const [file, strange] = [Number(uploaded.body.id), await fileOf('bob')]
    const attach = (given: number) => rest(owner).post(`${base}/${id}/attach`, { json: { code: 'q1', file: given } })
    expect(fields((await attach(strange)).body)).toEqual(['files'])
    const { status, body } = await attach(file)
    expect(status).toBe(201)
    const open = async (who: Parameters<typeof rest>[0]) => (await rest(who).get(`/api/files/${file}/content`)).status
    expect([await open('reviewer'), await open('alice')]).toEqual([404, 404])
    for (const [code, text] of Object.entries(answers)) {
      const seen = 0
      await rest(owner).post(`${base}/${id}/save`, { json: { code, text, seen } })
    }
    expect((await rest(owner).post(`${base}/${id}/send`, { json: {} })).status).toBe(200)
    expect([await open('reviewer'), await open('reviewerSouth'), await open('alice')]).toEqual([200, 404, 404])
    expect((await rest(owner).post(`${base}/${id}/detach`, { json: { attachment: body.id } })).status).toBe(409)
  })

  it('takes five files with an answer, also when six come at once; takes off its own, and no others', async () => {
    const round = await anOpenRound()
    const [{ id, owner }, other] = [await anEvaluation(round.id), await anEvaluation(round.id)]
    const uploaded: number[] = []
    for (let n = 0; n < 6; n++) {
      const reply = await rest(owner).post('/api/files', { form: formWith(await pdf(), `bijlage-${n}.pdf`) })
      uploaded.push(Number(reply.body.id))
    }
    const replies = await Promise.all(
      uploaded.map((file) => rest(owner).post(`${base}/${id}/attach`, { json: { code: 'q1', file } })),
    )
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 201, 201, 201, 201, 409])
    const attachment = replies.find(({ status }) => status === 201)?.body.id
    const detach = (who: typeof owner, from: number) =>
      rest(who).post(`${base}/${from}/detach`, { json: { attachment } })
    expect((await detach(other.owner, other.id)).status).toBe(404)
    expect((await detach(owner, id)).status).toBe(200)
    expect((await detach(owner, id)).status).toBe(404)
  })
})

describe('KB-6: files in the repair', () => {
  it('what was sent first stays; what is added now can be taken off again', async () => {
    const round = await anOpenRound()
    const { id, owner } = await anEvaluation(round.id)
    const attach = async (code: string) => {
      const { body } = await rest(owner).post('/api/files', { form: formWith(await pdf(), 'protocol.pdf') })
      return rest(owner).post(`${base}/${id}/attach`, { json: { code, file: Number(body.id) } })
    }
    const detach = async (attachment: number) => rest(owner).post(`${base}/${id}/detach`, { json: { attachment } })
    const first = (await attach('q3')).body.id
    for (const [code, text] of Object.entries(answers)) {
      await rest(owner).post(`${base}/${id}/save`, { json: { code, text, seen: 0 } })
    }
    expect((await rest(owner).post(`${base}/${id}/send`, { json: {} })).status).toBe(200)
    await judgedAll(id, ['q3'])
    await turnedOn(await openedAgo(round.id, 22), 'report')
    await openedAgo(round.id, 22)
    expect((await attach('q1')).status).toBe(409)
    const added = await attach('q3')
    expect(added.status).toBe(201)
    const refused = await detach(first)
    expect([refused.status, refused.body.errors[0].message]).toEqual([
      409,
      'Dit bestand is al verstuurd en blijft bij je zelfevaluatie.',
    ])
    expect((await detach(added.body.id)).status).toBe(200)
  })
})

describe('KB-4: sending', () => {
  it('says what is missing, question by question, and sends nothing', async () => {
    const { id, owner } = await anEvaluation((await anOpenRound()).id)
    await rest(owner).post(`${base}/${id}/save`, { json: { code: 'q1', text: 'Zo.', seen: 0 } })
    const reply = await rest(owner).post(`${base}/${id}/send`, { json: {} })
    expect([reply.status, fields(reply.body)]).toEqual([400, ['answers.q2', 'answers.q3']])
    expect(await rowOf(id)).toMatchObject({ sent: false })
  })

  it('is done once, with a receipt, and fixes the answers', async () => {
    const { id, owner, receipt } = await sent((await anOpenRound()).id)
    expect(receipt).toMatchObject({ turn: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect((await rest(owner).post(`${base}/${id}/send`, { json: {} })).status).toBe(409)
    const after = await rest(owner).post(`${base}/${id}/save`, { json: { code: 'q1', text: 'Anders.', seen: 1 } })
    expect([after.status, after.body.errors[0].message]).toEqual([
      409,
      'Je zelfevaluatie is al verstuurd en staat vast.',
    ])
    const system = await systemRequest()
    await expect(
      query(system, sql`UPDATE self_evaluation_submissions SET answers = '[]' WHERE evaluation_id = ${id}`),
    ).rejects.toThrow()
    expect(await mailsWith(`keurmerk:${id}:`)).toEqual(['keurmerk-applied', 'keurmerk-sent'])
  })

  it('in the last second of the closing day is in time, one second later it isn’t', async () => {
    const round = await anOpenRound()
    const [early, late] = [await anEvaluation(round.id), await anEvaluation(round.id)]
    for (const { id, owner } of [early, late]) {
      for (const [code, text] of Object.entries(answers)) {
        await rest(owner).post(`${base}/${id}/save`, { json: { code, text, seen: 0 } })
      }
    }
    const end = endOf(daysSince(3).closesOn).getTime()
    await send(await requestOf(early.owner), keurmerkOptions, early.id, new Date(end - 1000))
    expect(await rowOf(early.id)).toMatchObject({ sent: true })
    await expect(send(await requestOf(late.owner), keurmerkOptions, late.id, new Date(end))).rejects.toThrow(/gesloten/)
    expect(await rowOf(late.id)).toMatchObject({ sent: false })
  })
})

describe('KB-3: a practice without a first contact person', () => {
  it('is given one of its people by who keeps the keurmerk there; only by them', async () => {
    const { id, owner } = await anEvaluation((await anOpenRound()).id)
    const colleague = await aMember()
    const system = await systemRequest()
    await query(
      system,
      sql`INSERT INTO self_evaluation_people (evaluation_id, organisation_id, therapist_id, contact)
          VALUES (${id}, ${owner.organisation}, ${colleague.therapist}, false)`,
    )
    await query(system, sql`DELETE FROM self_evaluation_people WHERE evaluation_id = ${id} AND contact`)
    await query(system, sql`UPDATE self_evaluations SET therapist_id = NULL WHERE id = ${id}`)
    const give = (who: Parameters<typeof rest>[0], therapist: number) =>
      rest(who).post(`${base}/${id}/contact`, { json: { therapist } })
    expect([(await give('reviewer', colleague.therapist)).status, (await give('reviewerSouth', 1)).status]).toEqual([
      404, 404,
    ])
    expect(fields((await give('adminNorth', owner.therapist)).body)).toEqual(['therapist'])
    expect((await give('adminNorth', colleague.therapist)).status).toBe(200)
    expect(await rowOf(id)).toMatchObject({ therapist: colleague.therapist })
  })
})

describe('X-15: a member who is erased', () => {
  it('leaves the self-evaluation of the practice without their name', async () => {
    const { id, owner } = await sent((await anOpenRound()).id)
    const req = await systemRequest()
    const subject = {
      request: 0,
      therapist: owner.therapist,
      user: owner.userId,
      organisation: owner.organisation,
      email: owner.email,
      firstName: 'X',
      addresses: [],
    }
    await inTransaction(req, async () => {
      await allowErasing(req)
      for (const step of steps) if (/^(self-evaluation|keurmerk)/.test(step.of)) await step.work(req, subject)
    })
    const rows = await query(
      req,
      sql`SELECT e.therapist_id AS therapist, s.sent_by_name AS sent, a.saved_by_name AS saved,
                 (SELECT count(*)::int FROM self_evaluation_people WHERE evaluation_id = e.id) AS people
            FROM self_evaluations e JOIN self_evaluation_submissions s ON s.evaluation_id = e.id
            JOIN self_evaluation_answers a ON a.evaluation_id = e.id WHERE e.id = ${id}`,
    )
    expect(rows).toHaveLength(3)
    for (const row of rows) expect(row).toEqual({ therapist: null, sent: 'Gewist', saved: 'Gewist', people: 0 })
  })
})
