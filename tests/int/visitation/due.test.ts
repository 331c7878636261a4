import type { PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { visitationDay } from '@/collections/visitation/Visitations/jobs/day'
import { addDays, addMonths } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { aPeriod, aRegistration } from '@/tests/factories/registers'
import { systemRequest, testPayload } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { theRegister, today } from '../registers/people'
import { aMember, aVisit, aVisitor, type Person, step, visit } from './people'

let req: PayloadRequest
let register: number

beforeAll(async () => {
  req = await systemRequest()
  const [north] = await query(req, sql`SELECT id FROM organisations WHERE slug = 'noord'`)
  register = await theRegister('cat', Number(north?.id))
}, 60_000)

/** A member in the register, recognised so many months ago: their first visit is due after twelve. */
async function recognised(months: number, tier: 'reimbursable' | 'collective' = 'reimbursable'): Promise<Person> {
  const member = await aMember(req, { tier })
  const on = addMonths(today, -months)
  await query(req, sql`UPDATE therapists SET recognised_on = ${on}, standing = 'admitted' WHERE id = ${member.id}`)
  const registration = await aRegistration(req, { therapist: member.id, organisation: member.organisation, register })
  await aPeriod(req, registration.id, months > 24 ? addMonths(today, -12) : on)
  return member
}

const visitsOf = ({ id }: Person) =>
  query(
    req,
    sql`SELECT status::text, kind::text, due_on::text AS due FROM visitations WHERE therapist_id = ${id} ORDER BY id`,
  )

const run = async (at = new Date()) => visitationDay(await testPayload(), at)

describe('KS-VIS-1: due visits arise by themselves', () => {
  it('half a year ahead, once, also when the job runs twice at once or a day late', async () => {
    const soon = await recognised(7)
    const later = await recognised(5)
    const late = await recognised(20)
    const free = await recognised(20, 'collective')
    await Promise.all([run(), run()])
    await run()
    expect(await visitsOf(soon)).toEqual([
      { status: 'due', kind: 'obligatory', due: addMonths(addMonths(today, -7), 12) },
    ])
    expect(await visitsOf(late)).toHaveLength(1)
    expect(await visitsOf(later)).toEqual([])
    expect(await visitsOf(free)).toEqual([])
    const [mail] = await query(
      req,
      sql`SELECT count(*)::int AS n FROM outbox WHERE template = 'visitation-due' AND "to" = ${soon.account.email}`,
    )
    expect(mail?.n).toBe(1)
    const [event] = await query(
      req,
      sql`SELECT count(*)::int AS n FROM visitation_events WHERE therapist_id = ${soon.id} AND action = 'open'`,
    )
    expect(event?.n).toBe(1)
  }, 60_000)

  it('five years after a visit, and not before', async () => {
    const member = await recognised(60)
    const visited = addDays(today, -1600)
    await query(
      req,
      sql`INSERT INTO visitation_uploads (title, subject, status, visited_on, therapist_id, organisation_id)
          VALUES ('Bewijs', 'proof', 'approved', ${visited}, ${member.id}, ${member.organisation})`,
    )
    await run()
    expect(await visitsOf(member)).toEqual([])
    const near = addMonths(visited, 55)
    await run(new Date(`${near}T12:00:00Z`))
    expect(await visitsOf(member)).toMatchObject([{ due: addMonths(visited, 60) }])
  })

  it('end when the member isn’t obliged any more, unless the visit was made; both sides hear it', async () => {
    const { user, account } = await aVisitor(req)
    const member = await recognised(8)
    await run()
    const [open] = await query(req, sql`SELECT id FROM visitations WHERE therapist_id = ${member.id}`)
    const id = Number(open?.id)
    await step(account, id, 'plan')
    const made = await aVisit(req, 'visited', user)
    await query(req, sql`UPDATE therapists SET tier = 'collective' WHERE id IN (${member.id}, ${made.member.id})`)
    expect((await run()).released).toEqual({ done: 1, failed: 0 })
    expect((await run()).released).toEqual({ done: 0, failed: 0 })
    expect(await visit(req, id)).toMatchObject({ status: 'cancelled' })
    expect(await visit(req, made.id)).toMatchObject({ status: 'visited' })
    const rows = await query(
      req,
      sql`SELECT template FROM outbox WHERE "to" IN (${member.account.email}, ${account.email})`,
    )
    expect(rows.map(({ template }) => template)).toEqual(
      expect.arrayContaining(['visitation-cancelled', 'visit-cancelled']),
    )
  })

  it('the office ends one that nobody is obliged to; one that is obliged to comes back', async () => {
    const member = await recognised(8)
    await run()
    const [open] = await query(req, sql`SELECT id FROM visitations WHERE therapist_id = ${member.id}`)
    expect((await step('admin', Number(open?.id), 'cancel', { message: 'Vergissing.' })).status).toBe(200)
    expect(await visitsOf(member)).toMatchObject([{ status: 'cancelled' }, { status: 'due' }])
    const free = await aVisit(req, 'due')
    expect((await step('admin', free.id, 'cancel', { message: 'Niet nodig.' })).status).toBe(200)
    expect(await visitsOf(free.member)).toHaveLength(1)
  })
})

describe('KS-VIS-1: a visit of one’s own accord', () => {
  const ask = (who: Person, request = 'Kijk graag naar mijn dossiers.') =>
    rest(who.account).post('/api/visitations', { json: { request } })

  it('is asked by a member, once, and can be taken back', async () => {
    const member = await aMember(req, { tier: 'collective' })
    const both = await Promise.all([ask(member), ask(member)])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    const doc = both.find(({ status }) => status === 201)?.body.doc
    expect(doc).toMatchObject({ kind: 'voluntary', status: 'due', request: 'Kijk graag naar mijn dossiers.' })
    expect((await step(member.account, doc.id, 'cancel', { message: 'Toch niet.' })).status).toBe(200)
    expect((await ask(member)).status).toBe(201)
  })

  it('not by who has an obligatory one coming, nor by who isn’t admitted or isn’t a member', async () => {
    const soon = await recognised(8)
    const refused = await ask(soon)
    expect([refused.status, refused.body.errors[0].message]).toEqual([409, expect.stringContaining('verplichte')])
    const due = await aVisit(req, 'due')
    expect((await ask(due.member)).status).toBe(409)
    expect((await ask(await aMember(req, { standing: 'screening' }))).status).toBe(403)
    expect((await rest('visitor').post('/api/visitations', { json: {} })).status).toBe(403)
    expect((await rest(null).post('/api/visitations', { json: {} })).status).toBe(401)
  })

  it('by a reimbursable member whose next one is far away', async () => {
    expect((await ask(await recognised(2))).status).toBe(201)
  })
})
