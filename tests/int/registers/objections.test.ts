import { describe, expect, it } from 'vitest'
import { query, sql } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { itemIn } from '../evidence/people'
import { mailsTo, periodsOf, registered } from './life'

type Who = Parameters<typeof rest>[0]

const act = (who: Who, collection: string, id: number, action: string, json: object = {}) =>
  rest(who).post(`/api/${collection}/${id}/${action}`, { json })

async function object(who: Who, subject: string, subjectId: number | string, grounds = 'De datum staat er wel.') {
  const created = await rest(who).post('/api/objections', { json: { title: 'Bezwaar', subject, subjectId, grounds } })
  const id: number = created.body.doc?.id
  return { id, created, submitted: await act(who, 'objections', id, 'submit') }
}

const statusIn = async (table: string, id: number): Promise<unknown> => {
  const [row] = await query(
    await systemRequest(),
    sql`SELECT status::text FROM ${sql.identifier(table)} WHERE id = ${id}`,
  )
  return row?.status
}

describe('X-10: an objection', () => {
  it('is judged by someone else than who decided', async () => {
    const diploma = await itemIn('rejected')
    const { id, submitted } = await object('alice', 'diplomas', diploma)
    expect(submitted.status).toBe(200)
    for (const action of ['approve', 'return', 'reject']) {
      const { status, body } = await act('reviewer', 'objections', id, action, { reason: 'X' })
      expect([action, status, body.errors[0].message]).toEqual([action, 409, expect.stringMatching(/Laat een collega/)])
    }
    expect((await act('reviewerSouth', 'objections', id, 'approve')).status).toBe(404)
    expect((await act('alice', 'objections', id, 'approve')).status).toBe(404)
    expect((await act('reviewer2', 'objections', id, 'approve', { reason: 'De datum staat op blad 2.' })).status).toBe(
      200,
    )
    // The first test of a file waits for the portal to start.
  }, 60_000)

  it('that is right puts the item up again, not for who turned it down', async () => {
    const diploma = await itemIn('rejected')
    const { id } = await object('alice', 'diplomas', diploma)
    await act('reviewer2', 'objections', id, 'approve', { reason: 'Blad 2.' })
    expect(await statusIn('diplomas', diploma)).toBe('submitted')
    const events = await query(
      await systemRequest(),
      sql`SELECT action::text FROM review_events WHERE collection = 'diplomas' AND item_id = ${diploma} ORDER BY id`,
    )
    expect(events.map(({ action }) => action)).toEqual(['submit', 'reject', 'reopen'])
    const first = await act('reviewer', 'diplomas', diploma, 'reject', { reason: 'Toch niet.' })
    expect([first.status, first.body.errors[0].message]).toEqual([409, expect.stringMatching(/bezwaar was gegrond/)])
    expect((await act('reviewer2', 'diplomas', diploma, 'approve', { points: 6 })).status).toBe(200)
  })

  it('that is not right leaves the decision, with the ground by mail', async () => {
    const diploma = await itemIn('rejected', 'bob')
    const { id } = await object('bob', 'diplomas', diploma)
    expect((await act('reviewer2', 'objections', id, 'reject')).status).toBe(400)
    expect((await act('reviewer2', 'objections', id, 'reject', { reason: 'Geen datum.' })).status).toBe(200)
    expect(await statusIn('diplomas', diploma)).toBe('rejected')
    expect(await mailsTo({ email: 'bob@personas.test', userId: 0, token: '', cookie: '' })).toContain(
      'objection-dismissed',
    )
  })

  it('is also against fewer points than one asked for; upheld once a colleague corrected them', async () => {
    const diploma = await itemIn('approved', 'alice', 'diplomas', { studyPoints: 8 })
    const { id, created, submitted } = await object('alice', 'diplomas', diploma, 'Er staat 8 op het diploma.')
    expect([created.status, submitted.status]).toEqual([201, 200])
    const own = await act('reviewer', 'objections', id, 'approve', { reason: 'X' })
    expect([own.status, own.body.errors[0].message]).toEqual([409, expect.stringMatching(/Laat een collega/)])
    const uncorrected = await act('reviewer2', 'objections', id, 'approve', { reason: 'X' })
    expect([uncorrected.status, uncorrected.body.errors[0].message]).toEqual([409, expect.stringMatching(/eerst/)])
    // Whoever decided first can't settle it by correcting it themselves.
    await act('reviewer', 'diplomas', diploma, 'correct', { points: 7, reason: 'Herzien.' })
    expect((await act('reviewer2', 'objections', id, 'approve', { reason: 'X' })).status).toBe(409)
    expect((await act('reviewer2', 'diplomas', diploma, 'correct', { points: 8, reason: 'Blad 2.' })).status).toBe(200)
    expect((await act('reviewer2', 'objections', id, 'approve', { reason: 'Blad 2.' })).status).toBe(200)
    expect(await statusIn('diplomas', diploma)).toBe('approved')
  })

  it('is not against what was granted whole', async () => {
    const { created } = await object(
      'alice',
      'diplomas',
      await itemIn('approved', 'alice', 'diplomas', { studyPoints: 6 }),
    )
    expect([created.status, created.body.errors[0].field]).toEqual([400, 'subjectId'])
  })

  it.each(['submitted', 'returned'] as const)('is not against what is %s', async (status) => {
    const { created } = await object('alice', 'diplomas', await itemIn(status))
    expect([created.status, created.body.errors[0].field]).toEqual([400, 'subjectId'])
  })

  it('is against one’s own item, and once at a time', async () => {
    const diploma = await itemIn('rejected')
    const [bob, carol] = [await object('bob', 'diplomas', diploma), await object('carol', 'diplomas', diploma)]
    expect([bob.created.status, carol.created.status]).toEqual([400, 400])
    for (const [subject, subjectId] of [
      ['users', 1],
      ['objections', 1],
      ['nergens', 1],
      ['diplomas', 999_999],
    ] as const) {
      expect((await object('alice', subject, subjectId)).created.status).toBe(400)
    }
    const [one, two] = await Promise.all([object('alice', 'diplomas', diploma), object('alice', 'diplomas', diploma)])
    expect([one.submitted.status, two.submitted.status].sort()).toEqual([200, 409])
    expect((await rest('alice').patch(`/api/objections/${one.id}`, { json: { subjectId: diploma + 1 } })).status).toBe(
      400,
    )
  })

  it('needs a ground', async () => {
    const { submitted } = await object('alice', 'diplomas', await itemIn('rejected'), ' ')
    expect([submitted.status, submitted.body.errors[0].field]).toEqual([400, 'grounds'])
  })

  it('KK-DOS-9: about a rejected dossier puts its period before the register again', async () => {
    const kim = await registered()
    const { body } = await rest(kim).post(`/api/registrations/${kim.registration}/submit`)
    await act('reviewer', 'dossier-submissions', body.id, 'reject', { reason: 'Niet gevolgd.' })
    const { id } = await object(kim, 'dossier-submissions', body.id)
    await act('reviewer2', 'objections', id, 'approve', { reason: 'Wel gevolgd.' })
    expect((await periodsOf(kim.registration)).map((one) => one.status)).toEqual(['submitted'])
    expect((await act('reviewer2', 'dossier-submissions', body.id, 'approve')).status).toBe(200)
    expect((await periodsOf(kim.registration)).map((one) => one.status)).toEqual(['approved', 'running'])
  })
})
