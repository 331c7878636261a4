import { describe, expect, it } from 'vitest'
import { loadDossier } from '@/collections/registers/shared/loadDossier'
import { assess } from '@/src/domain/registers/assess'
import { explain } from '@/src/domain/registers/explain'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { someCredits } from '@/tests/factories/registers'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { fieldsOf, messageOf } from '../evidence/people'
import { daysAgo, linesOf, type Registered, registered, today } from './people'

const reason = 'De presentielijst kwam later binnen.'

/** Alice in the KCKZ register, once; every test works on lines of its own. */
let made: Promise<Registered> | null = null
const aliceInKckz = (): Promise<Registered> => {
  made ??= registered('alice', 'kckz')
  return made
}

const book = (json: object) => rest('reviewer').post('/api/credits', { json })

/** A line of so many points that a reviewer booked. @returns its id */
async function aLine(points = 4): Promise<number> {
  const { id } = await aliceInKckz()
  const line = { registration: id, earnedOn: daysAgo(30), category: 'C', points, reason }
  const reply = await book(line)
  if (reply.status !== 201) throw new Error(JSON.stringify(reply.body))
  return reply.body.doc.id
}

const rowOf = async (id: number) => (await query(await systemRequest(), sql`SELECT * FROM credits WHERE id = ${id}`))[0]

describe('a line in the ledger', () => {
  it('norms §1: staff book one by hand, with a reason; whose it is and who booked it are not theirs to say', async () => {
    const { id: registration, therapist, organisation } = await aliceInKckz()
    const line = { registration, earnedOn: daysAgo(20), category: 'B', topic: 'breastfeeding', points: 2.5, reason }
    const reply = await book({ ...line, description: 'Borstvoeding' })
    expect(reply.status).toBe(201)
    expect(reply.body.doc).toMatchObject({ ...line, therapist, organisation, source: null })
    expect(reply.body.doc.bookedBy).toEqual(expect.any(Number))
    const forged = await book({ ...line, source: 'cpd-uploads/1', therapist: 1, bookedBy: 1, organisation: 999 })
    expect(forged.body.doc.source).toBeNull()
    expect([forged.status, forged.body.doc.therapist, forged.body.doc.organisation]).toEqual([
      201,
      therapist,
      organisation,
    ])
  })

  it('norms §2: nobody changes or removes one: not over REST, not through the Local API, not in SQL', async () => {
    const id = await aLine()
    const req = await systemRequest()
    for (const who of ['alice', 'reviewer', 'admin', 'adminNorth'] as const) {
      const change = await rest(who).patch(`/api/credits/${id}`, { json: { points: 9 } })
      const gone = await rest(who).delete(`/api/credits/${id}`)
      expect([change.status, gone.status]).toEqual([404, 404])
    }
    const local = { collection: 'credits', id, ...asSystem(req, 'test') } as const
    await expect(req.payload.update({ ...local, data: { points: 9 } })).rejects.toThrow()
    await expect(req.payload.delete(local)).rejects.toThrow()
    for (const statement of [
      sql`UPDATE credits SET points = 9 WHERE id = ${id}`,
      sql`DELETE FROM credits WHERE id = ${id}`,
      sql`TRUNCATE credits`,
    ]) {
      await expect(query(req, statement)).rejects.toMatchObject({ cause: { code: 'P0001' } })
    }
    expect(Number((await rowOf(id))?.points)).toBe(4)
  })

  it.each([
    ['a day that does not exist', { earnedOn: '2026-02-30' }, 'earnedOn'],
    ['no day', { earnedOn: null }, 'earnedOn'],
    ['a moment instead of a day', { earnedOn: '2026-02-20T10:00:00Z' }, 'earnedOn'],
    ['no points', { points: null }, 'points'],
    ['negative points', { points: -1 }, 'points'],
    ['three decimals', { points: 1.005 }, 'points'],
    ['far too many points', { points: 1001 }, 'points'],
    ['no category', { category: '' }, 'category'],
    ['no reason', { reason: '  ' }, 'reason'],
    ['a registration that is not there', { registration: 999_999 }, 'registration'],
  ])('norms §2: %s is refused at its field', async (_what, change, field) => {
    const { id: registration } = await aliceInKckz()
    const reply = await book({ registration, earnedOn: daysAgo(9), category: 'A', points: 1, reason, ...change })
    expect([reply.status, fieldsOf(reply.body)]).toEqual([400, [field]])
  })

  it('norms §2: an unknown category is refused with those that the norm has', async () => {
    const { id: registration } = await aliceInKckz()
    const reply = await book({ registration, earnedOn: daysAgo(9), category: 'E', points: 1, reason })
    expect(reply.status).toBe(400)
    expect(messageOf(reply.body)).toBe('Deze categorie hoort niet bij de norm. Kies uit A, B, C en D.')
  })

  it.each(['reviewerSouth', 'alice', 'support', 'finance', 'editor', 'stranger'] as const)(
    'norms §1: %s books nothing for Alice',
    async (who) => {
      const { id: registration } = await aliceInKckz()
      const json = { registration, earnedOn: daysAgo(9), category: 'A', points: 1, reason }
      const before = (await linesOf(registration)).length
      const reply = await rest(who).post('/api/credits', { json })
      // A reviewer of elsewhere isn't told that the registration exists.
      expect([reply.status, fieldsOf(reply.body)]).toEqual(
        who === 'reviewerSouth' ? [400, ['registration']] : [403, [undefined]],
      )
      expect((await linesOf(registration)).length).toBe(before)
    },
  )

  it('norms §2.1: earned outside any period it is kept, and shown as not counting, with the reason', async () => {
    const { id: registration } = await aliceInKckz()
    const reply = await book({ registration, earnedOn: '2011-05-05', category: 'Oud', points: 3, reason })
    expect(reply.status).toBe(201)
    const req = await systemRequest()
    const loaded = await loadDossier(req, registration, today)
    if (!loaded) throw new Error('no dossier')
    const told = explain(loaded.norm, loaded.dossier, today).find(({ credit }) => credit.id === reply.body.doc.id)
    expect(told).toMatchObject({ points: 3, counted: 0, reason: 'outside-period' })
    expect(told?.text).toMatch(/buiten je registratieperiode/)
  })

  it('norms §1: the owner and staff of the register read it, nobody else', async () => {
    const id = await aLine()
    const seen = async (who: Parameters<typeof rest>[0]) => (await rest(who).get(`/api/credits/${id}`)).status
    expect(await Promise.all((['alice', 'reviewer', 'adminNorth', 'support'] as const).map(seen))).toEqual([
      200, 200, 200, 200,
    ])
    expect(await Promise.all((['bob', 'carol', 'reviewerSouth', 'editor', 'stranger'] as const).map(seen))).toEqual([
      404, 404, 404, 404, 404,
    ])
  })
})

describe('a correction', () => {
  it('norms §2.6: takes over day, category, topic and the rest, with the opposite sign and a reason', async () => {
    const { id: registration } = await aliceInKckz()
    const original = {
      registration,
      earnedOn: daysAgo(8),
      category: 'D',
      topic: 'other',
      component: 'x',
      activity: 'y',
    }
    const { doc } = (await book({ ...original, points: 3, course: 12, courseSession: 34, reason })).body
    const json = { reverses: doc.id, category: 'A', earnedOn: '2020-01-01', points: 1.25, reason: 'Halve dag.' }
    const reply = await book(json)
    expect(reply.status).toBe(201)
    expect(reply.body.doc).toMatchObject({ ...original, course: 12, courseSession: 34, points: -1.25 })
    expect(reply.body.doc).toMatchObject({ reverses: doc.id, reason: 'Halve dag.' })
  })

  it('norms §2.6: whole without a number, in parts with one, and never more than is left', async () => {
    const line = await aLine(4)
    expect((await book({ reverses: line, points: 1.5, reason })).status).toBe(201)
    const tooMuch = await book({ reverses: line, points: 2.51, reason })
    expect([tooMuch.status, fieldsOf(tooMuch.body)]).toEqual([400, ['points']])
    expect(messageOf(tooMuch.body)).toBe('Van deze regel is nog 2,5 punten over; meer kun je niet terugnemen.')
    const rest = await book({ reverses: line, reason })
    expect([rest.status, rest.body.doc.points]).toEqual([201, -2.5])
    const again = await book({ reverses: line, reason })
    expect([again.status, fieldsOf(again.body)]).toEqual([400, ['points']])
  })

  it('norms §2.6: without a reason it is refused', async () => {
    const line = await aLine()
    const reply = await book({ reverses: line })
    expect([reply.status, fieldsOf(reply.body)]).toEqual([400, ['reason']])
    const req = await systemRequest()
    const bare = sql`INSERT INTO credits (registration, earned_on, category, points, therapist, organisation, reverses)
      SELECT registration, earned_on, category, -1, therapist, organisation, id FROM credits WHERE id = ${line}`
    await expect(query(req, bare)).rejects.toMatchObject({ cause: { code: '23514' } })
  })

  it('norms §2.6: of a correction is refused, also past the portal', async () => {
    const line = await aLine()
    const correction = (await book({ reverses: line, points: 1, reason })).body.doc.id
    const reply = await book({ reverses: correction, reason })
    expect([reply.status, fieldsOf(reply.body)]).toEqual([400, ['reverses']])
    const past = sql`INSERT INTO credits (registration, earned_on, category, points, therapist, organisation, reverses, reason)
      SELECT registration, earned_on, category, 0, therapist, organisation, id, 'x' FROM credits WHERE id = ${correction}`
    await expect(query(await systemRequest(), past)).rejects.toMatchObject({ cause: { code: 'P0001' } })
  })

  it.each([
    ['more than is left', sql`registration, earned_on, category, topic, -9`],
    ['another day', sql`registration, earned_on + 1, category, topic, -1`],
    ['another category', sql`registration, earned_on, 'A', topic, -1`],
    ['another registration', sql`registration + 1, earned_on, category, topic, -1`],
    ['another topic', sql`registration, earned_on, category, 'x', -1`],
  ])('norms §2.6: the database itself refuses one with %s', async (_what, columns) => {
    const line = await aLine()
    const past = sql`INSERT INTO credits (registration, earned_on, category, topic, points, therapist, organisation, reverses, reason)
      SELECT ${columns}, therapist, organisation, id, 'x' FROM credits WHERE id = ${line}`
    await expect(query(await systemRequest(), past)).rejects.toMatchObject({ cause: { code: 'P0001' } })
  })

  it.each([1, 2, 3])('norms §2.6: of two at once that together take too much, one wins (%i)', async () => {
    const line = await aLine(4)
    const replies = await Promise.all([1, 2].map(() => book({ reverses: line, points: 3, reason })))
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 400])
    const { id } = await aliceInKckz()
    const left = (await linesOf(id)).filter((one) => one.id === line || one.reverses === line)
    expect(left.reduce((sum, { points }) => sum + Number(points), 0)).toBe(1)
  })

  it('norms §2.4: two lines by hand are two meetings', async () => {
    const bob = await registered('bob', 'kckz')
    const line = { registration: bob.id, category: 'B', topic: 'breastfeeding', points: 2, reason }
    for (const days of [10, 20]) expect((await book({ ...line, earnedOn: daysAgo(days) })).status).toBe(201)
    const { body } = await rest('bob').get(`/api/registrations/${bob.id}/assessment`)
    const topics = body.categories.find(({ code }: { code: string }) => code === 'B').topics.items
    expect(topics.find(({ code }: { code: string }) => code === 'breastfeeding')).toMatchObject({ have: 2, met: true })
  })

  it('norms §2.4, §2.6: what is taken back whole counts no more, and standing again when it never was', async () => {
    const { id: registration } = await aliceInKckz()
    const req = await systemRequest()
    const countedIn = async (category: string) => {
      const loaded = await loadDossier(req, registration, today)
      const found = loaded && assess(loaded.norm, loaded.dossier, today)
      return found?.categories.find(({ code }) => code === category)
    }
    const before = await countedIn('B')
    await someCredits(req, [
      { registration, earnedOn: daysAgo(5), category: 'B', topic: 'risk-signalling', points: 2, source: 'test/back' },
    ])
    expect((await countedIn('B'))?.points.counted).toBe((before?.points.counted ?? 0) + 2)
    const line = (await linesOf(registration)).find(({ source }) => source === 'test/back')
    await book({ reverses: line?.id, reason })
    expect(await countedIn('B')).toEqual(before)
  })
})
