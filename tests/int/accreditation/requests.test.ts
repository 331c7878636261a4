import { beforeAll, describe, expect, it } from 'vitest'
import { remindOfRenewal } from '@/collections/accreditation/Accreditations/remindOfRenewal'
import { requestStatuses } from '@/src/domain/accreditation/request-status'
import { requestTransitions } from '@/src/domain/accreditation/request-transitions'
import { addDays, addYears, amsterdamDay } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { aCourse, anAccreditation, anAccreditationRequest, aSession } from '@/tests/factories/accreditation'
import { anOrganisation } from '@/tests/factories/organisations'
import { aRegister } from '@/tests/factories/registers'
import type { PersonaName } from '@/tests/support/personas'
import { rest } from '@/tests/support/rest'
import { aWorld, linesOf, type World } from './people'

let world: World
const today = amsterdamDay(new Date())

beforeAll(async () => {
  world = await aWorld()
})

type Given = { status?: (typeof requestStatuses)[number]; kind?: 'new' | 'renewal' | 'change'; course?: number }

/** A request of the persona `provider`, for a course of its own. */
async function aRequest({ status = 'submitted', kind = 'new', course }: Given = {}): Promise<number> {
  const about = course ?? (await aCourse(world.req, { provider: world.provider, status: 'draft' })).id
  const { id } = await anAccreditationRequest(world.req, {
    course: about,
    register: world.register,
    lines: kind === 'change' ? [] : linesOf(world),
    changes: kind === 'change' ? { title: 'Nieuwe naam' } : undefined,
    kind,
    status,
  })
  return id
}

const move = (who: PersonaName, id: number, action: string, json: object = {}) =>
  rest(who).post(`/api/accreditation-requests/${id}/${action}`, { json })

const rowsOf = (id: number) =>
  query(
    world.req,
    sql`SELECT category, topic, points::float, valid_from::text AS "from", valid_until::text AS until
    FROM accreditations WHERE request_id = ${id} ORDER BY category`,
  )

const mailsTo = async (template: string): Promise<number> => {
  const rows = await query(world.req, sql`SELECT count(*)::int AS n FROM outbox WHERE template = ${template}`)
  return Number(rows[0]?.n)
}

const moves = requestTransitions.flatMap((row) => (row.action === 'edit' || row.action === 'delete' ? [] : [row]))

describe('KK-PRV-1: the table of a request, over REST', () => {
  it.each(moves.flatMap((row) => requestStatuses.map((status) => ({ ...row, status }))))(
    '$action from $status',
    async ({ action, by, from, to, status }) => {
      const id = await aRequest({ status })
      const who = by === 'provider' ? 'provider' : 'accreditation'
      const reply = await move(who, id, action, { message: 'Omdat.' })
      const hidden = by === 'committee' && status === 'draft'
      const allowed = from.some((one) => one === status)
      expect(reply.status).toBe(hidden ? 404 : allowed ? 200 : 409)
      if (allowed) expect(reply.body.doc.status).toBe(to)
    },
  )

  it.each(['submit', 'answer', 'withdraw'])('%s isn’t the committee’s', async (action) => {
    const id = await aRequest({ status: 'returned' })
    expect((await move('accreditation', id, action, { message: 'X' })).status).toBe(404)
  })

  it.each(['return', 'approve', 'reject'])('%s isn’t the provider’s', async (action) => {
    expect((await move('provider', await aRequest(), action, { message: 'X' })).status).toBe(404)
  })

  it.each(['alice', 'reviewer', 'editor', 'stranger'] as const)('is not there for %s', async (who) => {
    expect((await move(who, await aRequest(), 'approve')).status).toBe(404)
  })

  it.each([
    ['return', 'accreditation'],
    ['reject', 'accreditation'],
    ['answer', 'provider'],
  ] as const)('%s needs words', async (action, who) => {
    const id = await aRequest({ status: action === 'answer' ? 'returned' : 'submitted' })
    const reply = await move(who, id, action, { message: '  ' })
    expect([reply.status, reply.body.errors[0].field]).toEqual([400, 'message'])
  })
})

describe('KK-PRV-1: handing in, question and answer', () => {
  it('freezes the day of the answer when it is handed in, and keeps the conversation', async () => {
    const id = await aRequest({ status: 'draft' })
    const received = await mailsTo('accreditation-received')
    const { doc } = (await move('provider', id, 'submit')).body
    expect([doc.status, doc.reviewDueOn]).toEqual(['submitted', addDays(today, 14)])
    expect(await mailsTo('accreditation-received')).toBe(received + 1)
    await query(world.req, sql`UPDATE accreditation_requests SET review_due_on = '2026-01-05' WHERE id = ${id}`)
    await move('accreditation', id, 'return', { message: 'Hoe toets je?' })
    const answered = (await move('provider', id, 'answer', { message: 'Met een casus.' })).body.doc
    expect([answered.status, answered.reviewDueOn]).toEqual(['submitted', '2026-01-05'])
    const said = await rest('provider').get(`/api/accreditation-messages?where[request][equals]=${id}&sort=id`)
    expect(said.body.docs.map((one: { action: string; message: string | null }) => [one.action, one.message])).toEqual([
      ['submit', null],
      ['return', 'Hoe toets je?'],
      ['answer', 'Met een casus.'],
    ])
  })

  it('can’t be handed in without lines', async () => {
    const course = await aCourse(world.req, { provider: world.provider, status: 'draft' })
    const { id } = await anAccreditationRequest(world.req, { course: course.id, register: world.register })
    const reply = await move('provider', id, 'submit')
    expect([reply.status, reply.body.errors[0].field]).toEqual([400, 'lines'])
  })
})

describe('KK-PRV-1: the decision', () => {
  it('grants as asked for a year from today, and puts the course in the agenda', async () => {
    const id = await aRequest()
    expect((await move('accreditation', id, 'approve')).status).toBe(200)
    const until = addDays(addYears(today, 1), -1)
    expect(await rowsOf(id)).toEqual([
      { category: 'B', topic: 'breastfeeding', points: 3, from: today, until },
      { category: 'C', topic: null, points: 1.5, from: today, until },
    ])
    const [course] = await query(
      world.req,
      sql`SELECT c.status::text FROM courses c JOIN accreditation_requests r ON r.course_id = c.id WHERE r.id = ${id}`,
    )
    expect(course?.status).toBe('offered')
  })

  it('grants other points and topics, other days, and conditions', async () => {
    const id = await aRequest()
    const reply = await move('accreditation', id, 'approve', {
      lines: [{ norm: world.norm2023, category: 'B', topic: 'formula-feeding', points: 0.5 }],
      validFrom: '2027-01-01',
      validUntil: '2027-06-30',
      conditions: 'Met toets.',
    })
    expect(reply.status).toBe(200)
    expect(await rowsOf(id)).toEqual([
      { category: 'B', topic: 'formula-feeding', points: 0.5, from: '2027-01-01', until: '2027-06-30' },
    ])
  })

  it.each([
    [{ lines: [{ norm: 0, category: 'B', points: 1 }] }, 'lines.0.norm'],
    [{ lines: [{ category: 'Q', points: 1 }] }, 'lines.0.category'],
    [{ lines: [{ category: 'B', topic: 'resuscitation', points: 1 }] }, 'lines.0.topic'],
    [{ lines: [] }, 'lines'],
    [{ validFrom: '2027-02-30' }, 'validFrom'],
    [{ validFrom: '2027-02-03', validUntil: '2027-02-02' }, 'validUntil'],
    [{ validUntil: 'volgend jaar' }, 'validUntil'],
  ])('refuses %j at %s, and decides nothing', async (json, field) => {
    const id = await aRequest()
    const lines = 'lines' in json ? { lines: json.lines?.map((line) => ({ norm: world.norm2023, ...line })) } : {}
    const reply = await move('accreditation', id, 'approve', { ...json, ...lines })
    expect([reply.status, reply.body.errors[0].field]).toEqual([400, field])
    const [row] = await query(world.req, sql`SELECT status::text FROM accreditation_requests WHERE id = ${id}`)
    expect([row?.status, await rowsOf(id)]).toEqual(['submitted', []])
  })

  it('never counts twice for the same in the same days', async () => {
    const course = (await aCourse(world.req, { provider: world.provider })).id
    const first = await aRequest({ course })
    await move('accreditation', first, 'approve')
    const again = await aRequest({ course })
    const overlapping = await move('accreditation', again, 'approve', { validFrom: today })
    expect([overlapping.status, overlapping.body.errors[0].field]).toEqual([409, 'validFrom'])
    // Left to itself, a renewal begins where the last one ends.
    expect((await move('accreditation', again, 'approve')).status).toBe(200)
    expect((await rowsOf(again))[0]?.from).toBe(addYears(today, 1))
  })

  it('of two at once is one decision', async () => {
    const id = await aRequest()
    const replies = await Promise.all([
      move('accreditation', id, 'approve'),
      move('admin', id, 'reject', { message: 'Past niet.' }),
    ])
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409])
    const said = await query(world.req, sql`SELECT 1 FROM accreditation_messages WHERE request_id = ${id}`)
    expect(said).toHaveLength(1)
  })

  it('about a version that was changed since is refused', async () => {
    const id = await aRequest()
    const reply = await move('accreditation', id, 'approve', { seen: '2026-01-01T10:00:00.000Z' })
    expect([reply.status, await rowsOf(id)]).toEqual([409, []])
  })

  it('is of the keeper of the register: another organisation’s isn’t there', async () => {
    const other = await anOrganisation(world.req)
    const register = await aRegister(world.req, { organisation: other.id })
    const course = await aCourse(world.req, { provider: world.provider, status: 'draft' })
    const { id } = await anAccreditationRequest(world.req, {
      course: course.id,
      register: register.id,
      status: 'submitted',
    })
    expect((await move('adminNorth', id, 'reject', { message: 'X' })).status).toBe(404)
  })
})

describe('KK-PRV-1: a change of an accredited course', () => {
  it('stands in the agenda once it is approved, not before', async () => {
    const course = (await aCourse(world.req, { provider: world.provider, title: 'Oude naam' })).id
    await move('accreditation', await aRequest({ course }), 'approve')
    const id = await aRequest({ course, kind: 'change', status: 'draft' })
    await move('provider', id, 'submit')
    const title = async () => (await rest(null).get(`/api/courses/${course}`)).body.title
    expect(await title()).toBe('Oude naam')
    expect((await move('accreditation', id, 'approve')).status).toBe(200)
    expect(await title()).toBe('Nieuwe naam')
  })

  it('is asked where the course counts, nowhere else', async () => {
    const id = await aRequest({ kind: 'change', status: 'draft' })
    expect((await move('provider', id, 'submit')).status).toBe(409)
  })
})

describe('KK-PRV-1: renewal and revocation', () => {
  const granted = async (validUntil: string) => {
    const course = (await aCourse(world.req, { provider: world.provider })).id
    const { provider, register, organisation, norm2023: norm } = world
    const where = { course, provider, register, organisation, norm, category: 'C', points: 1 }
    return { course, row: await anAccreditation(world.req, { ...where, validFrom: '2026-01-01', validUntil }) }
  }

  it('reminds once, two months before the end, also after a missed day', async () => {
    await granted('2031-03-31')
    const before = await mailsTo('accreditation-renewal')
    await remindOfRenewal(world.req.payload, new Date('2031-01-30T10:00:00Z'))
    expect(await mailsTo('accreditation-renewal')).toBe(before)
    for (const day of ['2031-02-05', '2031-02-05', '2031-03-01']) {
      await remindOfRenewal(world.req.payload, new Date(`${day}T10:00:00Z`))
    }
    expect(await mailsTo('accreditation-renewal')).toBe(before + 1)
  })

  it('ends with a reason from a day on: what was held before that day stays accredited', async () => {
    const { course, row } = await granted('2027-12-31')
    await aSession(world.req, { course, startsOn: '2026-05-05', endsOn: '2026-05-05' })
    const path = `/api/accreditations/${row.id}/revoke`
    const on = addDays(today, 3)
    expect((await rest('provider').post(path, { json: { on, reason: 'X' } })).status).toBe(404)
    expect((await rest('accreditation').post(path, { json: { on, reason: ' ' } })).body.errors[0].field).toBe('reason')
    const back = await rest('accreditation').post(path, { json: { on: addDays(today, -1), reason: 'X' } })
    expect([back.status, back.body.errors[0].field]).toEqual([400, 'on'])
    const before = await mailsTo('accreditation-revoked')
    const reply = await rest('accreditation').post(path, { json: { on, reason: 'Geen toets.' } })
    expect([reply.status, reply.body.doc.revokedOn]).toEqual([200, on])
    expect(await mailsTo('accreditation-revoked')).toBe(before + 1)
    expect((await rest('accreditation').post(path, { json: { on, reason: 'Nog eens.' } })).status).toBe(409)
    // From that day on it can be granted again.
    const again = await aRequest({ course })
    const lines = [{ norm: world.norm2023, category: 'C', points: 1 }]
    expect((await move('accreditation', again, 'approve', { lines, validFrom: on })).status).toBe(200)
  })
})
