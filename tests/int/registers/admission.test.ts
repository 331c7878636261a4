import { describe, expect, it } from 'vitest'
import { addDays } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { factoryPassword } from '@/tests/factories/users'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import {
  aFileOf,
  aPerson,
  aRegisterOfNorth,
  mailsTo,
  type Person,
  periodsOf,
  registered,
  smallNorm,
  today,
} from './life'

const complete = {
  title: 'Registratie',
  education: 'Mbo kraamzorg',
  graduatedOn: '2019-06-30',
  employer: 'Kraamzorg Midden',
  declaresTruth: true,
}

/** An application that is handed in. */
async function apply(person: Person, register: number, of: 'noord' | 'zuid' = 'noord') {
  const json = { ...complete, register, files: [await aFileOf(person, of)] }
  const created = await rest(person).post('/api/registration-applications', { json })
  const id: number = created.body.doc?.id
  const submitted = await rest(person).post(`/api/registration-applications/${id}/submit`, { json: {} })
  return { id, created, submitted }
}

const decide = (who: Parameters<typeof rest>[0], id: number, action: string, json: object = {}) =>
  rest(who).post(`/api/registration-applications/${id}/${action}`, { json })

async function registrationOf(person: Person, register: number) {
  const rows = await query(
    await systemRequest(),
    sql`SELECT id, number, status::text FROM registrations WHERE therapist_id = ${person.therapist} AND register_id = ${register}`,
  )
  return rows.map((row) => ({ id: Number(row.id), number: String(row.number), status: row.status }))
}

describe('PG-4: applying to a register', () => {
  it('KK-REG-1: approval admits with the next number, which logs in however it is typed', async () => {
    const [register, person] = [await aRegisterOfNorth(), await aPerson()]
    const { id } = await apply(person, register.id)
    expect((await decide('reviewer', id, 'approve')).status).toBe(200)
    const [registration] = await registrationOf(person, register.id)
    expect(registration).toMatchObject({ number: expect.stringMatching(/^Q..-200001$/), status: 'active' })
    const periods = await periodsOf(registration?.id ?? 0)
    expect(periods).toEqual([{ start: today(), end: expect.any(String), status: 'running' }])

    const number = registration?.number ?? ''
    for (const username of [number, number.toLowerCase(), number.replace('-', ' '), ` ${number.replace('-', '')} `]) {
      const login = await rest(null).post('/api/users/login', { json: { username, password: factoryPassword } })
      expect([username, login.status, login.body.user?.email]).toEqual([username, 200, person.email])
    }
    expect(await mailsTo(person)).toEqual(['evidence-received', 'registration-admitted'])
    const [mail] = await query(
      await systemRequest(),
      sql`SELECT text FROM outbox WHERE template = 'registration-admitted' AND "to" = ${person.email}`,
    )
    expect(mail?.text).toContain(number)
    // The first test of a file waits for the portal to start.
  }, 60_000)

  it('KK-PRO-1: records the fee of the day, which a body can’t set', async () => {
    const [register, person] = [await aRegisterOfNorth(), await aPerson()]
    const json = { ...complete, register: register.id, fee: 1, organisation: 1, files: [await aFileOf(person)] }
    const { body } = await rest(person).post('/api/registration-applications', { json })
    const { body: sent } = await rest(person).post(`/api/registration-applications/${body.doc.id}/submit`, { json: {} })
    expect(sent.doc.fee).toBe(87.5)
  })

  it('X-7: the term is the one of the norm', async () => {
    const [register, person] = [await aRegisterOfNorth(smallNorm({ decisionWeeks: 5 })), await aPerson()]
    const { submitted } = await apply(person, register.id)
    expect(submitted.body.doc.reviewDueOn).toBe(addDays(today(), 35))
  })

  it('is judged by who keeps the register, whatever the applicant’s own organisation is', async () => {
    const [register, person] = [await aRegisterOfNorth(), await aPerson('zuid')]
    const { id } = await apply(person, register.id, 'zuid')
    expect((await rest('reviewerSouth').get(`/api/registration-applications/${id}`)).status).toBe(404)
    expect((await decide('reviewerSouth', id, 'approve')).status).toBe(404)
    const { body } = await rest('reviewer').get(`/api/registration-applications/${id}`)
    // The documents come along with the item to whoever judges it.
    const files = await rest('reviewer').get(`/api/files/${body.files[0]}`)
    expect(files.status).toBe(200)
    expect((await rest('reviewerSouth').get(`/api/files/${body.files[0]}`)).status).toBe(404)
    expect((await decide('reviewer', id, 'approve')).status).toBe(200)
  })

  it('there is one application at a time, and none for who is in already', async () => {
    const [register, person] = [await aRegisterOfNorth(), await aPerson()]
    const drafts = []
    for (const _ of [1, 2]) {
      const json = { ...complete, register: register.id, files: [await aFileOf(person)] }
      drafts.push((await rest(person).post('/api/registration-applications', { json })).body.doc.id)
    }
    const both = await Promise.all(
      drafts.map((id) => rest(person).post(`/api/registration-applications/${id}/submit`, { json: {} })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    const first = drafts[both.findIndex(({ status }) => status === 200)]
    const second = drafts[both.findIndex(({ status }) => status === 409)]
    await decide('reviewer', first, 'approve')
    const again = await rest(person).post(`/api/registration-applications/${second}/submit`, { json: {} })
    expect([again.status, again.body.errors[0].message]).toEqual([409, 'Je staat al in dit register.'])
  })

  it('stays with the register it was made for', async () => {
    const [register, other, person] = [await aRegisterOfNorth(), await aRegisterOfNorth(), await aPerson()]
    const { id } = await apply(person, register.id)
    const moved = await rest(person).patch(`/api/registration-applications/${id}`, { json: { register: other.id } })
    expect([moved.status, moved.body.errors[0].field]).toEqual([400, 'register'])
    const unknown = await rest(person).post('/api/registration-applications', {
      json: { ...complete, register: 999_999 },
    })
    expect([unknown.status, unknown.body.errors[0].field]).toEqual([400, 'register'])
  })

  it('who comes back after a lapse keeps the number, under the norm in force now', async () => {
    const kim = await registered({ endsIn: -400 })
    const req = await systemRequest()
    await query(req, sql`UPDATE periods SET status = 'lapsed' WHERE id = ${kim.period}`)
    await query(req, sql`UPDATE registrations SET status = 'lapsed' WHERE id = ${kim.registration}`)
    const [row] = await query(req, sql`SELECT register_id AS id FROM registrations WHERE id = ${kim.registration}`)
    const { id } = await apply(kim, Number(row?.id))
    expect((await decide('reviewer', id, 'approve')).status).toBe(200)
    expect(await registrationOf(kim, Number(row?.id))).toEqual([
      { id: kim.registration, number: kim.number, status: 'active' },
    ])
    expect((await periodsOf(kim.registration)).map(({ start, status }) => [start, status])).toEqual([
      [kim.start, 'lapsed'],
      [today(), 'running'],
    ])
  })

  it('where no norm is in force nobody is admitted, and the reviewer reads why', async () => {
    const [register, person] = [await aRegisterOfNorth(smallNorm({ validUntil: '2020-12-31' })), await aPerson()]
    const { id } = await apply(person, register.id)
    const refused = await decide('reviewer', id, 'approve')
    expect([refused.status, refused.body.errors[0].message]).toEqual([400, expect.stringMatching(/geldt er geen norm/)])
    expect(await registrationOf(person, register.id)).toEqual([])
  })
})
