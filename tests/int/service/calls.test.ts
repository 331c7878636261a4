import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { retentionDay } from '@/collections/privacy/retention/day'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { someOpeningHours } from '@/tests/factories/service'
import { aMembership, aUser } from '@/tests/factories/users'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { type Account, logIn, type Speaker } from '@/tests/support/session'
import { aMember, type Member } from '../invoicing/people'
import { organisation } from '../registers/life'

type Colleague = Account & { name: string }

const answer = z.object({
  timeZone: z.literal('Europe/Amsterdam'),
  days: z.array(
    z.object({
      date: z.string(),
      closed: z.string().nullable(),
      slots: z.array(z.object({ start: z.string(), end: z.string(), free: z.number() })),
    }),
  ),
})

const later = (days: number): string => amsterdamDay(new Date(Date.now() + days * 86_400_000))

async function slots(who: Speaker, from = later(1), days = 4) {
  const reply = await rest(who).get(`/api/call-appointments/slots?from=${from}&days=${days}`)
  expect(reply.status).toBe(200)
  return answer.parse(reply.body).days
}

const book = (who: Speaker, start: string, given: object = {}) =>
  rest(who).post('/api/call-appointments', { json: { start, phone: '06-12345678', subject: 'Mijn VOG', ...given } })

const step = (who: Speaker, id: number, action: string, json: object = {}) =>
  rest(who).post(`/api/call-appointments/${id}/${action}`, { json })

async function aColleague(name: string, where: number | null = null): Promise<Colleague> {
  const { id, email } = await aUser(await systemRequest())
  await aMembership(await systemRequest(), { user: id, role: 'support', displayName: name, organisation: where })
  return { ...(await logIn(email)), name }
}

const mailsOf = async (key: string) =>
  query(await systemRequest(), sql`SELECT template, text FROM outbox WHERE key LIKE ${key} ORDER BY id`)

let nadia: Colleague
let femke: Colleague
/** Counts up, so that no test meets the calls of another. */
let day = 1

/** The first free times of a day that nothing else of these tests uses. */
async function freeTimes(who: Speaker): Promise<string[]> {
  day += 1
  const open = (await slots(who, later(day), 4)).find(({ slots: free }) => free.length > 8)
  if (!open) return freeTimes(who)
  day = Math.round((Date.parse(open.date) - Date.parse(later(0))) / 86_400_000)
  return open.slots.map(({ start }) => start)
}

const usual = async () =>
  someOpeningHours(await systemRequest(), {
    staff: [
      { account: nadia.userId, name: 'Nadia' },
      { account: femke.userId, name: 'Femke' },
    ],
  })

beforeAll(async () => {
  nadia = await aColleague('Nadia Willems')
  femke = await aColleague('Femke Beheer')
}, 60_000)

beforeEach(async () => {
  await usual()
})

describe('KS-SRV-7: what is offered', () => {
  it('the day itself and the next working days, with times of a quarter of an hour', async () => {
    const member = await aMember()
    const days = await slots(member)
    expect(days).toHaveLength(4)
    expect(days[0]?.date).toBe(later(1))
    for (const { closed, slots: free } of days.slice(1)) {
      expect(closed).toBeNull()
      expect(free.length).toBeGreaterThan(0)
      for (const { start, end } of free) expect(Date.parse(end) - Date.parse(start)).toBe(900_000)
    }
  })

  it.each([
    ['from=2026-02-30', 'from'],
    ['from=1e9', 'from'],
    ["from=2026-11-24'--", 'from'],
    ['from=10000-01-01', 'from'],
    ['days=0', 'days'],
    ['days=15', 'days'],
    ['days=-1', 'days'],
    ['days=4.5', 'days'],
  ])('%s is refused at its field', async (asked, field) => {
    const reply = await rest('alice').get(`/api/call-appointments/slots?${asked}`)
    expect(reply.status).toBe(400)
    expect(reply.body.errors[0].field).toBe(field)
  })

  it.each(['0000-01-01', '2000-01-01', '9999-12-31'])('%s has no times, and says why', async (from) => {
    const days = await slots('alice', from)
    expect(days).toHaveLength(1)
    expect(days[0]?.slots).toEqual([])
    expect(days[0]?.closed).toMatch(/voorbij|plannen tot en met/)
  })

  it('nobody without an account, and no other staff', async () => {
    expect((await rest(null).get('/api/call-appointments/slots')).status).toBe(401)
    expect((await rest('finance').get('/api/call-appointments/slots')).status).toBe(403)
    expect((await rest(nadia).get('/api/call-appointments/slots')).status).toBe(200)
  })

  it('whose role ended isn’t offered any more; who works for one organisation is for its members alone', async () => {
    const gone = await aColleague('Gert')
    const south = await aColleague('Zoë', await organisation('zuid'))
    const staff = [gone, south].map(({ userId: account, name }) => ({ account, name }))
    await someOpeningHours(await systemRequest(), { staff })
    const [north, other] = [await aMember('noord'), await aMember('zuid')]
    const free = async (who: Speaker) => (await slots(who)).flatMap((one) => one.slots.map((slot) => slot.free))
    expect(Math.max(...(await free(other)))).toBe(2)
    expect(Math.max(...(await free(north)))).toBe(1)
    await query(await systemRequest(), sql`UPDATE memberships SET ended_at = now() WHERE user_id = ${gone.userId}`)
    expect(Math.max(...(await free(other)))).toBe(1)
    expect(await free(north)).toEqual([])
  })
})

describe('KS-SRV-7: booking', () => {
  it('is kept with who calls, told by mail, and in the audit trail', async () => {
    const member = await aMember()
    const [start = ''] = await freeTimes(member)
    const reply = await book(member, start, { phone: '+31 (0)6 1234 5678', subject: '  Mijn\n VOG ' })
    expect(reply.status).toBe(201)
    expect(reply.body.doc).toMatchObject({
      phone: '+31612345678',
      subject: 'Mijn VOG',
      status: 'booked',
      staffName: 'Nadia',
    })
    expect(reply.body.doc.start).toBe(start)
    expect(reply.body.doc).not.toHaveProperty('staff')
    const [mail] = await mailsOf(`call:${reply.body.doc.id}:booked`)
    expect(mail?.template).toBe('call-booked')
    expect(mail?.text).toContain(`/api/call-appointments/${reply.body.doc.id}/calendar.ics`)
    const [line] = await query(
      await systemRequest(),
      sql`SELECT actor FROM audit_log WHERE action = 'call-appointments.booked' AND subject_id = ${String(reply.body.doc.id)}`,
    )
    expect(line).toEqual({ actor: String(member.userId) })
  })

  it('of twenty members at once two are booked, one with each colleague; the others hear what is free', async () => {
    const members = await Promise.all(Array.from({ length: 20 }, () => aMember()))
    const [, start = ''] = await freeTimes(members[0] ?? null)
    const replies = await Promise.all(members.map((member) => book(member, start)))
    const won = replies.filter(({ status }) => status === 201)
    expect(won.map(({ body }) => body.doc.staffName).sort()).toEqual(['Femke', 'Nadia'])
    const lost = replies.filter(({ status }) => status === 409)
    expect(lost).toHaveLength(18)
    for (const { body } of lost) {
      expect(body.errors[0].message).toMatch(
        /^Deze tijd is net bezet\. Nog vrij op deze dag: \d\d:\d\d, \d\d:\d\d, \d\d:\d\d\.$/,
      )
    }
    expect(
      (await slots(members[0] ?? null, amsterdamDay(new Date(start)), 1))[0]?.slots.map((slot) => slot.start),
    ).not.toContain(start)
  }, 120_000)

  it('the same wish sent ten times at once is one call with one mail', async () => {
    const member = await aMember()
    const [start = ''] = await freeTimes(member)
    const replies = await Promise.all(Array.from({ length: 10 }, () => book(member, start)))
    expect(new Set(replies.map(({ body }) => body.doc.id)).size).toBe(1)
    expect(replies.map(({ status }) => status).sort()).toEqual([...Array(9).fill(200), 201])
    expect(await mailsOf(`call:${replies[0]?.body.doc.id}:%`)).toHaveLength(1)
    expect((await book(member, start, { subject: 'Iets anders' })).status).toBe(409)
  })

  it('at most three ahead; what is cancelled makes room', async () => {
    const member = await aMember()
    const times = await freeTimes(member)
    const made = [
      await book(member, times[0] ?? ''),
      await book(member, times[2] ?? ''),
      await book(member, times[4] ?? ''),
    ]
    expect(made.map(({ status }) => status)).toEqual([201, 201, 201])
    const fourth = await book(member, times[6] ?? '')
    expect([fourth.status, fourth.body.errors[0].message]).toEqual([
      409,
      expect.stringContaining('Annuleer er eerst een'),
    ])
    await step(member, made[0]?.body.doc.id, 'cancel')
    expect((await book(member, times[6] ?? '')).status).toBe(201)
  })

  it.each([
    ['the past', { start: '2020-01-01T10:00:00Z' }, 'start', /voorbij/],
    ['no moment', { start: 'morgen' }, 'start', /vrije tijden/],
    ['no zone', { start: '2027-01-04T10:00:00' }, 'start', /vrije tijden/],
    ['the end of time', { start: '9999-12-31T23:59:00Z' }, 'start', /plannen tot en met/],
    ['no phone', { phone: '12' }, 'phone', /telefoonnummer/],
    ['a phone that isn’t text', { phone: 612345678 }, 'phone', /telefoonnummer/],
    ['no subject', { subject: '  ' }, 'subject', /waarover/],
    ['a subject without end', { subject: 'x'.repeat(301) }, 'subject', /300/],
  ])('%s is refused at its field', async (_name, given, field, message) => {
    const member = await aMember()
    const [start = ''] = await freeTimes(member)
    const reply = await book(member, start, given)
    expect([reply.status, reply.body.errors[0].field]).toEqual([400, field])
    expect(reply.body.errors[0].message).toMatch(message)
  })

  it('not between two times, outside hours, on a closed day or too soon', async () => {
    const member = await aMember()
    const [start = '', next = ''] = await freeTimes(member)
    const moved = (from: string, minutes: number) => new Date(Date.parse(from) + minutes * 60_000).toISOString()
    const messageOf = async (at: string) => {
      const reply = await book(member, at)
      expect(reply.status).toBe(400)
      return reply.body.errors[0].message
    }
    expect(await messageOf(moved(start, 5))).toContain('Op dit tijdstip bellen we niet')
    expect(await messageOf(moved(start, -15))).toContain('Op dit tijdstip bellen we niet')
    const staff = [{ account: nadia.userId, name: 'Nadia' }]
    const on = amsterdamDay(new Date(start))
    await someOpeningHours(await systemRequest(), { staff, closures: [{ from: on, until: on, reason: 'Teamdag' }] })
    expect(await messageOf(next)).toBe('Teamdag. Kies een andere dag.')
    await someOpeningHours(await systemRequest(), { staff, closures: [{ from: on, until: on, account: nadia.userId }] })
    expect(await messageOf(next)).toContain('Op dit tijdstip bellen we niet')
    const minutesAway = Math.ceil((Date.parse(next) - Date.now()) / 60_000)
    await someOpeningHours(await systemRequest(), { staff, leadMinutes: Math.min(2880, minutesAway + 60) })
    if (minutesAway < 2800) expect(await messageOf(next)).toContain('minuten later')
  })

  it('staff books for a member of their organisation by number, and for nobody else', async () => {
    const [member, other]: Member[] = [await aMember('noord'), await aMember('zuid')]
    const north = await aColleague('Noor', await organisation('noord'))
    const [start = ''] = await freeTimes(member ?? null)
    const numberOf = async (one: Member | undefined) =>
      String(
        (
          await query(
            await systemRequest(),
            sql`SELECT membership_number AS n FROM therapists WHERE id = ${one?.therapist}`,
          )
        )[0]?.n,
      )
    const made = await book(north, start, { member: (await numberOf(member)).toLowerCase() })
    expect([made.status, made.body.doc.therapist]).toEqual([201, member?.therapist])
    expect((await book(north, start, { member: await numberOf(other) })).status).toBe(400)
    expect((await book(north, start)).status).toBe(403)
    expect((await book(member ?? null, start, { member: await numberOf(other) })).status).toBe(400)
  })
})

describe('KS-SRV-7: afterwards', () => {
  it('a member cancels their own, and the time is free again', async () => {
    const member = await aMember()
    const [start = ''] = await freeTimes(member)
    const { id } = (await book(member, start)).body.doc
    const freeAt = async () =>
      (await slots(member, amsterdamDay(new Date(start)), 1))[0]?.slots.find((slot) => slot.start === start)?.free
    expect(await freeAt()).toBe(1)
    expect((await step('bob', id, 'cancel')).status).toBe(404)
    expect((await step(null, id, 'cancel')).status).toBe(401)
    expect((await step(member, id, 'called')).status).toBe(404)
    const reply = await step(member, id, 'cancel', { reason: 'Ik kan niet.' })
    expect([reply.status, reply.body.doc.status, reply.body.doc.cancelReason]).toEqual([200, 'cancelled', null])
    expect(await freeAt()).toBe(2)
    expect((await step(member, id, 'cancel')).status).toBe(409)
  })

  it('staff cancels with a reason that the member reads; cancelled at once by both it is cancelled once', async () => {
    const member = await aMember()
    const [start = ''] = await freeTimes(member)
    const { id } = (await book(member, start)).body.doc
    const bare = await step(nadia, id, 'cancel', { reason: '  ' })
    expect([bare.status, bare.body.errors[0].field]).toEqual([400, 'reason'])
    const both = await Promise.all([
      step(nadia, id, 'cancel', { reason: 'Nadia is ziek.' }),
      step(member, id, 'cancel'),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    const again = (await book(member, start)).body.doc.id
    expect((await step(nadia, again, 'cancel', { reason: 'Nadia is ziek.' })).status).toBe(200)
    const [, mail] = await mailsOf(`call:${again}:%`)
    expect(mail?.template).toBe('call-cancelled')
    expect(mail?.text).toContain('Nadia is ziek.')
  })

  it('staff writes down that they called, or in vain, from its time on', async () => {
    const member = await aMember()
    const [start = ''] = await freeTimes(member)
    const { id } = (await book(member, start)).body.doc
    expect((await step(nadia, id, 'missed')).status).toBe(409)
    await query(
      await systemRequest(),
      sql`UPDATE call_appointments SET start = start - interval '90 days', "end" = "end" - interval '90 days' WHERE id = ${id}`,
    )
    const missed = await step(nadia, id, 'missed', { note: 'Voicemail' })
    expect([missed.status, missed.body.doc.status, missed.body.doc.note]).toEqual([200, 'missed', 'Voicemail'])
    expect((await mailsOf(`call:${id}:missed`))[0]?.template).toBe('call-missed')
    expect((await step(nadia, id, 'called')).body.doc).toMatchObject({ status: 'called', note: 'Voicemail' })
    expect((await step(member, id, 'cancel')).status).toBe(409)
    const own = await rest(member).get(`/api/call-appointments/${id}`)
    expect(own.body).not.toHaveProperty('note')
  })

  it('goes to a colleague who is free then', async () => {
    const [one, two, three] = [await aMember(), await aMember(), await aMember()]
    const [start = '', next = ''] = await freeTimes(one)
    const first = (await book(one, start)).body.doc
    const second = (await book(two, start)).body.doc
    const third = (await book(three, next)).body.doc
    expect([first.staffName, second.staffName]).toEqual(['Nadia', 'Femke'])
    const busy = await step(nadia, first.id, 'reassign', { staff: femke.userId })
    expect([busy.status, busy.body.errors[0].message]).toEqual([
      409,
      'Femke heeft dan al een belafspraak. Kies een ander.',
    ])
    const to = third.staffName === 'Nadia' ? femke : nadia
    expect((await step(nadia, third.id, 'reassign', { staff: to.userId })).body.doc.staffName).toBe(
      to === femke ? 'Femke' : 'Nadia',
    )
    expect((await step(nadia, third.id, 'reassign', { staff: three.userId })).status).toBe(400)
    expect((await step(three, third.id, 'reassign', { staff: nadia.userId })).status).toBe(404)
  })

  it('the calendar file is one’s own, and says the moment in UTC', async () => {
    const member = await aMember()
    const [start = ''] = await freeTimes(member)
    const { id } = (await book(member, start)).body.doc
    const file = await rest(member).get(`/api/call-appointments/${id}/calendar.ics`)
    expect(file.headers.get('content-type')).toContain('text/calendar')
    expect(file.body).toContain(`DTSTART:${start.replace(/[-:]|\.000/g, '')}`)
    expect(file.body).toContain('STATUS:CONFIRMED')
    expect((await rest('bob').get(`/api/call-appointments/${id}/calendar.ics`)).status).toBe(404)
    await step(member, id, 'cancel')
    expect((await rest(member).get(`/api/call-appointments/${id}/calendar.ics`)).body).toContain('STATUS:CANCELLED')
  })
})

it('KS-SRV-7, X-15: a call goes a year after it was, and not before', async () => {
  const req = await systemRequest()
  const therapist = await aMember()
  const made = await query(
    req,
    sql`INSERT INTO call_appointments (therapist_id, organisation_id, start, "end", staff, phone, subject)
        SELECT ${therapist.therapist}, ${therapist.organisation}, moment, moment + interval '10 minutes', 900000, '0612345678', 'Oud'
          FROM unnest(ARRAY[now() - interval '13 months', now() - interval '11 months', now() + interval '200 days']) AS moment
        RETURNING id`,
  )
  await retentionDay(req.payload, new Date())
  const left = await query(req, sql`SELECT id FROM call_appointments WHERE staff = 900000 ORDER BY id`)
  expect(left.map(({ id }) => id)).toEqual(made.slice(1).map(({ id }) => id))
})
