import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openingHours } from '@/collections/service/CallAppointments/calls/hours'
import { getViewer } from '@/src/access/viewer'
import { slotsOn } from '@/src/domain/service/slots'
import { addDays, amsterdamDay } from '@/src/domain/shared/calendar-date'
import { misfits } from '@/src/features/service/calls/desk/queries'
import { query, sql } from '@/src/lib/sql'
import { someOpeningHours } from '@/tests/factories/service'
import { aMembership, aUser } from '@/tests/factories/users'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { type Account, logIn, requestOf, type Speaker } from '@/tests/support/session'
import { aMember, type Member } from '../invoicing/people'
import { organisation } from '../registers/life'

type Colleague = Account & { name: string }

async function aColleague(name: string, where: number | null = null): Promise<Colleague> {
  const req = await systemRequest()
  const { id, email } = await aUser(req)
  await aMembership(req, { user: id, role: 'support', displayName: name, organisation: where })
  return { ...(await logIn(email)), name }
}

let nadia: Colleague
let femke: Colleague
let passed = 0

/** A day that no other of these tests uses, and the times of it. */
async function aDay(): Promise<{ day: string; times: Date[] }> {
  const hours = await openingHours(await systemRequest(), null)
  for (;;) {
    passed += 1
    const day = addDays(amsterdamDay(new Date()), passed + 1)
    const times = slotsOn(day, hours, [], new Date()).map(({ start }) => start)
    if (times.length > 8) return { day, times }
  }
}

const openWith = async (staff: Colleague[], closures: object[] = []) =>
  someOpeningHours(await systemRequest(), {
    staff: staff.map(({ userId, name }) => ({ account: userId, name })),
    closures: closures.map((one) => ({ from: '2020-01-01', until: '2020-01-01', ...one })),
  })

/** A call of this member with this colleague. */
async function aCall(of: Member, start: Date | undefined, staff: Colleague): Promise<number> {
  const at = start ?? new Date(0)
  const [row] = await query(
    await systemRequest(),
    sql`INSERT INTO call_appointments (therapist_id, organisation_id, start, "end", staff, staff_name, phone, subject, status)
        VALUES (${of.therapist}, ${of.organisation}, ${at.toISOString()}, ${new Date(at.getTime() + 900_000).toISOString()},
                ${staff.userId}, ${staff.name}, '+31612345678', 'Mijn VOG', 'booked') RETURNING id`,
  )
  return Number(row?.id)
}

const absence = (who: Speaker, staff: Colleague, day: string, away = true) =>
  rest(who).post('/api/call-appointments/absence', { json: { staff: staff.userId, day, away } })

const nameOf = async (id: number) =>
  (await query(await systemRequest(), sql`SELECT staff_name AS name FROM call_appointments WHERE id = ${id}`))[0]?.name

const book = (who: Speaker, start: Date | undefined) =>
  rest(who).post('/api/call-appointments', {
    json: { start: start?.toISOString(), phone: '06-12345678', subject: 'Mijn VOG' },
  })

async function toSettle(day: string): Promise<[number, string][]> {
  const req = await requestOf(nadia)
  const viewer = await getViewer(req)
  const found = viewer ? await misfits(req, viewer, await openingHours(req, null), new Date()) : []
  return found.filter((one) => one.day === day).map(({ id, why }) => [id, why])
}

beforeAll(async () => {
  nadia = await aColleague('Nadia')
  femke = await aColleague('Femke')
}, 60_000)

beforeEach(async () => {
  await openWith([nadia, femke])
})

describe('KS-SRV-7: somebody is ill', () => {
  it('what a colleague is free for goes to them; the rest is listed; nobody is planned with who is away', async () => {
    const [one, two, three] = [await aMember(), await aMember(), await aMember()]
    const { day, times } = await aDay()
    const first = await aCall(one, times[0], nadia)
    const second = await aCall(two, times[1], nadia)
    const busy = await aCall(three, times[1], femke)
    const done = await absence(nadia, nadia, day)
    expect([done.status, done.body]).toEqual([200, { moved: 1, left: 1 }])
    expect([await nameOf(first), await nameOf(second), await nameOf(busy)]).toEqual(['Femke', 'Nadia', 'Femke'])
    expect(await toSettle(day)).toEqual([[second, 'Nadia is er dan niet.']])
    const made = await book(three, times[4])
    expect([made.status, made.body.doc.staffName]).toEqual([201, 'Femke'])
    const mails = await query(
      await systemRequest(),
      sql`SELECT key FROM outbox WHERE key LIKE ${`call:${first}:%`} OR key LIKE ${`call:${second}:%`}`,
    )
    expect(mails).toEqual([])
    const trail = await query(
      await systemRequest(),
      sql`SELECT action, subject_id AS "subjectId" FROM audit_log
           WHERE actor = ${String(nadia.userId)} AND action LIKE 'call-appointments.%' ORDER BY id`,
    )
    expect(trail).toEqual([
      { action: 'call-appointments.reassigned', subjectId: String(first) },
      { action: 'call-appointments.away', subjectId: null },
    ])
    // Again: what became free meanwhile goes too, and the day is closed for them once.
    await rest(three).post(`/api/call-appointments/${busy}/cancel`, { json: {} })
    expect((await absence(nadia, nadia, day)).body).toEqual({ moved: 1, left: 0 })
    expect(await toSettle(day)).toEqual([])
    const closures = await query(
      await systemRequest(),
      sql`SELECT 1 FROM opening_hours_closures WHERE account_id = ${nadia.userId} AND "from"::text = ${day}`,
    )
    expect(closures).toHaveLength(1)
    expect((await absence(nadia, nadia, day, false)).status).toBe(200)
    expect((await book(two, times[4])).body.doc.staffName).toBe('Nadia')
  })

  it('ten members who book meanwhile: nobody has two at once, and nobody is left with who went home', async () => {
    const members = await Promise.all(Array.from({ length: 10 }, () => aMember()))
    const { day, times } = await aDay()
    for (const at of [0, 1, 2]) await aCall(await aMember(), times[at], nadia)
    const [gone, ...booked] = await Promise.all([
      absence(femke, nadia, day),
      ...members.map((member, at) => book(member, times[at % 5])),
    ])
    expect(gone?.status).toBe(200)
    for (const { status } of booked) expect([201, 409]).toContain(status)
    const rows = await query(
      await systemRequest(),
      sql`SELECT a.id FROM call_appointments a JOIN call_appointments b ON a.staff = b.staff AND a.id < b.id
             AND tstzrange(a.start, a."end") && tstzrange(b.start, b."end") AND a.status <> 'cancelled' AND b.status <> 'cancelled'`,
    )
    expect(rows).toEqual([])
    // Whoever is still with Nadia was so before she went home: nobody is free then.
    const free = await query(
      await systemRequest(),
      sql`SELECT c.id FROM call_appointments c WHERE c.staff = ${nadia.userId} AND c.status = 'booked'
             AND c.start = ANY(${sql.param(times.map((time) => time.toISOString()))}::timestamptz[])
             AND NOT EXISTS (SELECT 1 FROM call_appointments f WHERE f.staff = ${femke.userId} AND f.start = c.start AND f.status = 'booked')`,
    )
    expect(free).toEqual([])
  }, 120_000)

  it('only by who works for all they call for; not a day that is over, not who doesn’t call', async () => {
    const noor = await aColleague('Noor', await organisation('noord'))
    const zoe = await aColleague('Zoë', await organisation('zuid'))
    await openWith([nadia, noor, zoe])
    const { day, times } = await aDay()
    const south = await aCall(await aMember('zuid'), times[0], zoe)
    expect((await absence(noor, zoe, day)).status).toBe(403)
    expect((await absence(noor, nadia, day)).status).toBe(403)
    expect((await absence('alice', zoe, day)).status).toBe(403)
    expect((await absence(null, zoe, day)).status).toBe(401)
    expect((await absence(noor, noor, day)).status).toBe(200)
    // Noor doesn't call for the south, and Nadia is free.
    expect((await absence(nadia, zoe, day)).body).toEqual({ moved: 1, left: 0 })
    expect(await nameOf(south)).toBe('Nadia')
    const past = await absence(nadia, nadia, '2020-01-01')
    expect([past.status, past.body.errors[0].field]).toEqual([400, 'day'])
    expect((await absence(nadia, nadia, '2027-02-30')).status).toBe(400)
    expect((await absence(nadia, femke, day)).status).toBe(400)
    const members = await rest(nadia).post('/api/call-appointments/absence', { json: { staff: 'x', day, away: 1 } })
    expect(members.status).toBe(400)
  })

  it('who is away for longer is brought back in the settings', async () => {
    const { day } = await aDay()
    await openWith([nadia, femke], [{ from: day, until: addDays(day, 1), account: nadia.userId }])
    expect((await absence(femke, nadia, day, false)).status).toBe(409)
    expect((await absence(femke, nadia, day)).body).toEqual({ moved: 0, left: 0 })
  })
})

describe('KS-SRV-7: the opening hours change after calls were planned', () => {
  it('staff see which can’t be made any more, and why; nobody cancelled them', async () => {
    const { day, times } = await aDay()
    const id = await aCall(await aMember('noord'), times[0], nadia)
    expect(await toSettle(day)).toEqual([])
    await openWith([nadia, femke], [{ from: day, until: day, reason: 'Teamdag' }])
    expect(await toSettle(day)).toEqual([[id, 'Dan zijn we gesloten: Teamdag.']])
    const hidden = await aColleague('Zoë', await organisation('zuid'))
    const req = await requestOf(hidden)
    const viewer = await getViewer(req)
    const seen = viewer ? await misfits(req, viewer, await openingHours(req, null), new Date()) : []
    expect(seen.map((one) => one.id)).not.toContain(id)
    await openWith([femke])
    expect(await toSettle(day)).toEqual([[id, 'Nadia doet geen belafspraken meer.']])
    // Who doesn't call any more hands over too.
    expect((await absence(femke, nadia, day)).body).toEqual({ moved: 1, left: 0 })
    expect(await toSettle(day)).toEqual([])
    const call = await rest(femke).get(`/api/call-appointments/${id}`)
    expect(call.body.status).toBe('booked')
    expect(
      (await rest(femke).post(`/api/call-appointments/${id}/cancel`, { json: { reason: 'Teamdag' } })).status,
    ).toBe(200)
    expect(await toSettle(day)).toEqual([])
  })
})
