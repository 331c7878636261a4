import { beforeAll, describe, expect, it } from 'vitest'
import { query, sql } from '@/src/lib/sql'
import { anAccreditation, anAccreditationRequest, aSession } from '@/tests/factories/accreditation'
import { rest } from '@/tests/support/rest'
import { aWorld, linesOf, type World } from './people'

let world: World

beforeAll(async () => {
  world = await aWorld()
})

const future = { startsOn: '2027-03-02', endsOn: '2027-03-02', place: 'Utrecht' }

describe('KK-PRV-1: a contact person and their courses', () => {
  it('makes a course for their own provider, which gets an address and waits for accreditation', async () => {
    const made = await rest('provider').post('/api/courses', {
      json: { title: 'Borstvoeding: één begin', form: 'classroom', status: 'offered', slug: 'van-mij' },
    })
    expect(made.status).toBe(201)
    const { doc } = made.body
    expect([doc.provider, doc.slug, doc.status]).toEqual([world.provider, 'borstvoeding-een-begin', 'draft'])
    const again = await rest('provider').post('/api/courses', {
      json: { title: 'Borstvoeding: één begin', form: 'classroom' },
    })
    expect(again.body.doc.slug).toBe('borstvoeding-een-begin-2')
  })

  it('makes none for somebody else, and finds or changes none of theirs', async () => {
    const { other, otherCourse } = world
    const made = await rest('provider').post('/api/courses', {
      json: { title: 'X', form: 'classroom', provider: other },
    })
    expect([made.status, made.body.errors[0].field]).toEqual([400, 'provider'])
    const changed = await rest('provider').patch(`/api/courses/${otherCourse}`, { json: { title: 'Gekaapt' } })
    expect(changed.status).toBe(404)
    expect((await rest('provider').post(`/api/courses/${otherCourse}/withdraw`)).status).toBe(404)
  })

  it('changes what the committee judged only before the accreditation, and the rest always', async () => {
    const { req, course, provider, register, organisation, norm2023 } = world
    const before = await rest('provider').patch(`/api/courses/${course}`, { json: { hours: 7 } })
    expect(before.status).toBe(200)
    await anAccreditation(req, {
      course,
      provider,
      register,
      organisation,
      norm: norm2023,
      category: 'C',
      points: 1,
      validUntil: '2099-12-31',
    })
    for (const json of [{ title: 'Anders' }, { description: 'Anders' }, { form: 'e-learning' }, { hours: 8 }]) {
      const after = await rest('provider').patch(`/api/courses/${course}`, { json })
      expect([json, after.status]).toEqual([json, 409])
    }
    const free = await rest('provider').patch(`/api/courses/${course}`, { json: { price: 95, hours: 7 } })
    expect([free.status, free.body.doc.price]).toEqual([200, 95])
  })

  it('never leads a visitor to a script', async () => {
    const made = await rest('provider').post('/api/courses', {
      json: { title: 'Y', form: 'classroom', signUpUrl: 'javascript:alert(1)//https://x.nl' },
    })
    expect([made.status, made.body.errors[0].field]).toEqual([400, 'signUpUrl'])
  })

  it('stops giving a course once nothing is planned, and takes it up again', async () => {
    const { body } = await rest('provider').post('/api/courses', { json: { title: 'Kort', form: 'classroom' } })
    const course = body.doc.id
    const session = await aSession(world.req, { course, ...future })
    expect((await rest('provider').post(`/api/courses/${course}/withdraw`)).status).toBe(409)
    await rest('provider').post(`/api/course-sessions/${session.id}/cancel`, {
      json: { reason: 'Te weinig deelnemers.' },
    })
    expect((await rest('provider').post(`/api/courses/${course}/withdraw`)).body.doc.status).toBe('withdrawn')
    const planned = await rest('provider').post('/api/course-sessions', { json: { course, ...future } })
    expect(planned.status).toBe(409)
    expect((await rest('provider').post(`/api/courses/${course}/resume`)).body.doc.status).toBe('draft')
  })
})

describe('KK-PRV-1: meetings', () => {
  it.each([
    [{ startsOn: '2027-03-02', endsOn: '2027-03-01', place: 'Utrecht' }, 'endsOn'],
    [{ startsOn: '2027-02-30', endsOn: '2027-03-01', place: 'Utrecht' }, 'startsOn'],
    [{ startsOn: '2027-03-02', endsOn: '2027-03-02' }, 'place'],
    [{ ...future, startTime: '14:00', endTime: '09:00' }, 'endTime'],
    [{ ...future, startTime: '25:00' }, 'startTime'],
  ])('refuses %j at %s', async (json, field) => {
    const reply = await rest('provider').post('/api/course-sessions', { json: { course: world.course, ...json } })
    expect([reply.status, reply.body.errors[0].field]).toEqual([400, field])
  })

  it('is cancelled with a reason, once, and then stays as it is', async () => {
    const session = await aSession(world.req, { course: world.course, ...future })
    const path = `/api/course-sessions/${session.id}`
    expect((await rest('provider').post(`${path}/cancel`, { json: { reason: ' ' } })).body.errors[0].field).toBe(
      'reason',
    )
    const cancelled = await rest('provider').post(`${path}/cancel`, { json: { reason: 'Ziekte.' } })
    expect([cancelled.body.doc.status, cancelled.body.doc.cancelledReason]).toEqual(['cancelled', 'Ziekte.'])
    expect((await rest('provider').post(`${path}/cancel`, { json: { reason: 'Nog eens.' } })).status).toBe(409)
    expect((await rest('provider').patch(path, { json: { place: 'Ede' } })).status).toBe(409)
    expect((await rest('provider').patch(path, { json: { status: 'planned' } })).body.doc.status).toBe('cancelled')
  })

  it('of the past, and of somebody else, can’t be changed', async () => {
    const past = await aSession(world.req, {
      course: world.course,
      startsOn: '2026-03-02',
      endsOn: '2026-03-02',
      place: 'Ede',
    })
    expect(
      (await rest('provider').patch(`/api/course-sessions/${past.id}`, { json: { endsOn: '2026-03-03' } })).status,
    ).toBe(409)
    const theirs = await aSession(world.req, { course: world.otherCourse, ...future })
    expect((await rest('provider').patch(`/api/course-sessions/${theirs.id}`, { json: { place: 'Ede' } })).status).toBe(
      404,
    )
    expect(
      (await rest('provider').post(`/api/course-sessions/${theirs.id}/cancel`, { json: { reason: 'X' } })).status,
    ).toBe(404)
    const planned = await rest('provider').post('/api/course-sessions', {
      json: { course: world.otherCourse, ...future },
    })
    expect([planned.status, planned.body.errors[0].field]).toEqual([400, 'course'])
  })
})

describe('KK-PRV-1: what lies with the committee stays as it was handed in', () => {
  it.each(['submitted', 'approved', 'rejected', 'withdrawn'] as const)(
    'a request that is %s is neither edited nor deleted',
    async (status) => {
      const { doc } = (
        await rest('provider').post('/api/courses', { json: { title: `R ${status}`, form: 'classroom' } })
      ).body
      const request = await anAccreditationRequest(world.req, {
        course: doc.id,
        register: world.register,
        lines: linesOf(world),
        status,
      })
      const path = `/api/accreditation-requests/${request.id}`
      const edited = await rest('provider').patch(path, { json: { motivation: 'Anders' } })
      expect([edited.status, edited.body.errors[0].message]).toEqual([
        409,
        expect.stringMatching(/^Je kunt deze aanvraag niet wijzigen: /),
      ])
      expect((await rest('provider').delete(path)).status).toBe(409)
    },
  )

  it('a question can be answered with other lines, but its request not thrown away; a draft can', async () => {
    const { doc } = (await rest('provider').post('/api/courses', { json: { title: 'R open', form: 'classroom' } })).body
    const request = await anAccreditationRequest(world.req, {
      course: doc.id,
      register: world.register,
      lines: linesOf(world),
      status: 'returned',
    })
    const path = `/api/accreditation-requests/${request.id}`
    expect(
      (await rest('provider').patch(path, { json: { motivation: 'Anders', status: 'approved' } })).body.doc,
    ).toMatchObject({ motivation: 'Anders', status: 'returned' })
    expect((await rest('provider').delete(path)).status).toBe(409)
    await query(world.req, sql`UPDATE accreditation_requests SET status = 'draft' WHERE id = ${request.id}`)
    expect((await rest('provider').delete(path)).status).toBe(200)
  })

  it.each([
    [{ category: 'Q', points: 2 }, 'lines.1.category'],
    [{ category: 'B', topic: 'resuscitation', points: 2 }, 'lines.1.topic'],
    [{ category: 'A', topic: 'resuscitation', component: 'dance', points: 2 }, 'lines.1.component'],
    [{ category: 'B', points: 0 }, 'lines.1.points'],
    [{ category: 'B', points: 1.005 }, 'lines.1.points'],
    [{ category: 'C', points: 1.5 }, 'lines.1.category'],
  ])('a line %j is refused with its place, %s', async (line, field) => {
    const { norm2023, register, course } = world
    const lines = [
      { norm: norm2023, category: 'C', points: 2 },
      { norm: norm2023, ...line },
    ]
    const reply = await rest('provider').post('/api/accreditation-requests', { json: { course, register, lines } })
    expect([reply.status, reply.body.errors.map((error: { field: string }) => error.field)]).toEqual([400, [field]])
  })

  it('is about one’s own course, and gets its name and keeper from the server', async () => {
    const { course, otherCourse, register, organisation, provider } = world
    const theirs = await rest('provider').post('/api/accreditation-requests', {
      json: { course: otherCourse, register },
    })
    expect([theirs.status, theirs.body.errors[0].field]).toEqual([400, 'course'])
    const made = await rest('provider').post('/api/accreditation-requests', {
      json: { course, register, lines: linesOf(world), title: 'Gelogen', organisation: 1, status: 'approved' },
    })
    expect(made.body.doc).toMatchObject({ title: 'Kinder-EHBO', organisation, provider, status: 'draft' })
    const twice = await rest('provider').post('/api/accreditation-requests', { json: { course, register } })
    expect(twice.status).toBe(409)
  })
})
