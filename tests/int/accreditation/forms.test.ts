import { beforeAll, describe, expect, it } from 'vitest'
import { saveCourse, saveSession } from '@/src/features/accreditation/provider/actions'
import { applyAction, changeAction, saveRequestAction } from '@/src/features/accreditation/provider/request-actions'
import { query, sql } from '@/src/lib/sql'
import { pohGgz } from '@/src/seed/reference/norms/pohGgz'
import { untouchedForm } from '@/src/ui/form/portal-form-state'
import { aCourse } from '@/tests/factories/accreditation'
import { anOrganisation } from '@/tests/factories/organisations'
import { aNorm, aRegister } from '@/tests/factories/registers'
import { as, rest } from '@/tests/support/rest'
import { aWorld, type World } from './people'

let world: World
let poh: { register: number; norm: number }

beforeAll(async () => {
  world = await aWorld()
  const keeper = await anOrganisation(world.req)
  const register = await aRegister(world.req, { organisation: keeper.id })
  poh = { register: register.id, norm: (await aNorm(world.req, register.id, pohGgz)).id }
})

const formOf = (fields: Record<string, string>): FormData => {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

const typed = (norm: number, category: string, points: string, topic = '') => ({
  norm: String(norm),
  category,
  topic,
  component: '',
  points,
})

const aDraftCourse = async () => String((await aCourse(world.req, { provider: world.provider, status: 'draft' })).id)

const applyFor = (course: string, lines: object[], intent = 'submit') =>
  as('provider', () =>
    applyAction(
      untouchedForm(),
      formOf({ course, kind: 'new', intent, motivation: 'Zo.', lines: JSON.stringify(lines) }),
    ),
  )

const requestsOf = (course: string) =>
  query(
    world.req,
    sql`SELECT register_id AS register, status::text, application,
               (SELECT count(*)::int FROM accreditation_requests_lines WHERE _parent_id = r.id) AS lines
          FROM accreditation_requests r WHERE course_id = ${Number(course)} ORDER BY register_id`,
  )

describe('KK-PRV-1: one form for several registers', () => {
  it('makes a request per register, which belong together, each with its own lines', async () => {
    const course = await aDraftCourse()
    const lines = [
      typed(world.norm2023, 'B', '3', 'breastfeeding'),
      typed(poh.norm, 'A', '2,5'),
      typed(world.norm2023, 'C', '1'),
    ]
    expect((await applyFor(course, lines)).outcome).toBe('done')
    const made = await requestsOf(course)
    expect(made.map(({ register, status, lines: count }) => [register, status, count])).toEqual([
      [world.register, 'submitted', 2],
      [poh.register, 'submitted', 1],
    ])
    expect(new Set(made.map(({ application }) => application)).size).toBe(1)
    expect(made[0]?.application).toMatch(/^[0-9a-f-]{36}$/)
  })

  it('keeps a draft when asked, and nothing at all when one line is wrong', async () => {
    const course = await aDraftCourse()
    const wrong = [typed(world.norm2023, 'C', '1'), typed(poh.norm, 'B', '2')]
    const refused = await applyFor(course, wrong)
    expect([refused.outcome, refused.errors.map(({ field }) => field)]).toEqual(['invalid', ['lines.1.category']])
    expect(refused.values.motivation).toBe('Zo.')
    expect(await requestsOf(course)).toEqual([])
    expect((await applyFor(course, wrong.slice(0, 1), 'save')).outcome).toBe('done')
    expect((await requestsOf(course)).map(({ status }) => status)).toEqual(['draft'])
  })

  it.each(['', 'veel', '1;2'])('says which line has points %j', async (points) => {
    const reply = await applyFor(await aDraftCourse(), [typed(world.norm2023, 'C', points)])
    expect(reply.errors.map(({ field }) => field)).toEqual(['lines.0.points'])
  })

  it('of which one already runs changes nothing', async () => {
    const course = await aDraftCourse()
    await applyFor(course, [typed(world.norm2023, 'C', '1')])
    const again = await applyFor(course, [typed(poh.norm, 'A', '2'), typed(world.norm2023, 'C', '1')])
    expect(again.outcome).toBe('invalid')
    expect(await requestsOf(course)).toHaveLength(1)
  })

  it('is about one’s own course', async () => {
    const reply = await applyFor(String(world.otherCourse), [typed(world.norm2023, 'C', '1')])
    expect([reply.outcome, reply.errors[0]?.field]).toEqual(['invalid', 'course'])
  })
})

describe('KK-PRV-1: answering, changing', () => {
  it('answers with other lines in one go', async () => {
    const course = await aDraftCourse()
    await applyFor(course, [typed(world.norm2023, 'C', '1')])
    const [row] = await query(world.req, sql`SELECT id FROM accreditation_requests WHERE course_id = ${Number(course)}`)
    const id = String(row?.id)
    await rest('accreditation').post(`/api/accreditation-requests/${id}/return`, { json: { message: 'Waarom C?' } })
    const answer = (message: string) =>
      as('provider', () =>
        saveRequestAction(
          untouchedForm(),
          formOf({ id, intent: 'answer', message, lines: JSON.stringify([typed(world.norm2023, 'C', '2')]) }),
        ),
      )
    expect((await answer(' ')).errors.map(({ field }) => field)).toEqual(['message'])
    expect((await answer('Daarom.')).outcome).toBe('done')
    const [now] = await query(
      world.req,
      sql`SELECT status::text, (SELECT points::float FROM accreditation_requests_lines WHERE _parent_id = r.id) AS points
            FROM accreditation_requests r WHERE id = ${Number(id)}`,
    )
    expect(now).toEqual({ status: 'submitted', points: 2 })
  })

  it('asks each register in which the course counts, and applies the change when the last agrees', async () => {
    const course = await aDraftCourse()
    await applyFor(course, [typed(world.norm2023, 'C', '1'), typed(poh.norm, 'A', '2')])
    const open = async () =>
      (
        await query(
          world.req,
          sql`SELECT id FROM accreditation_requests WHERE course_id = ${Number(course)} AND status = 'submitted' ORDER BY id`,
        )
      ).map(({ id }) => Number(id))
    const approve = async (id: number | undefined) =>
      (await rest('admin').post(`/api/accreditation-requests/${id}/approve`, { json: {} })).status
    for (const id of await open()) expect(await approve(id)).toBe(200)
    const change = { course, title: 'Nieuw', form: 'blended', hours: '7,5', description: '' }
    expect((await as('provider', () => changeAction(untouchedForm(), formOf(change)))).outcome).toBe('done')
    const [first, second] = await open()
    const title = async () => (await rest(null).get(`/api/courses/${course}`)).body.title
    expect(await approve(first)).toBe(200)
    expect(await title()).not.toBe('Nieuw')
    expect(await approve(second)).toBe(200)
    expect(await title()).toBe('Nieuw')
  })
})

describe('KK-PRV-1: courses and meetings by form', () => {
  it('reads what people type, and gives it back with what is wrong', async () => {
    const send = (fields: Record<string, string>) => as('provider', () => saveCourse(untouchedForm(), formOf(fields)))
    const wrong = await send({ title: '', form: '', hours: 'lang', price: '€ 95,50' })
    expect(wrong.errors.map(({ field }) => field).sort()).toEqual(['form', 'hours', 'title'])
    expect(wrong.values.price).toBe('€ 95,50')
    const good = await send({
      title: 'Getypt',
      form: 'blended',
      hours: '6,5',
      price: '€ 95,50',
      signUpUrl: 'www.leer.test/x',
    })
    expect(good.goTo).toMatch(/^\/opleider\/scholingen\/\d+\?melding=gemaakt$/)
    const [row] = await query(
      world.req,
      sql`SELECT hours::float, price::float, sign_up_url FROM courses WHERE title = 'Getypt'`,
    )
    expect(row).toEqual({ hours: 6.5, price: 95.5, sign_up_url: 'https://www.leer.test/x' })
  })

  it('plans a day without saying it twice', async () => {
    const course = await aDraftCourse()
    const reply = await as('provider', () =>
      saveSession(untouchedForm(), formOf({ course, startsOn: '3 maart 2027', startTime: '9.30', place: 'Ede' })),
    )
    expect(reply.outcome).toBe('done')
    const [row] = await query(
      world.req,
      sql`SELECT starts_on::text, ends_on::text, start_time FROM course_sessions WHERE course_id = ${Number(course)}`,
    )
    expect(row).toEqual({ starts_on: '2027-03-03', ends_on: '2027-03-03', start_time: '09:30' })
  })
})
