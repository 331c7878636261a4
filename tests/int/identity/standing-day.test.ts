import { describe, expect, it } from 'vitest'
import { standingDay } from '@/collections/identity/StandingChanges/jobs/day'
import { addDays, addMonths } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { systemRequest, testPayload } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { mailsTo, organisation } from '../registers/life'
import { aConduct, aFee, aMember, today } from './standing-people'

/** Noon in the Netherlands. */
const noon = (day: string): Date => new Date(`${day}T11:00:00Z`)

const run = async (day: string): Promise<void> => {
  const { changed, warned } = await standingDay(await testPayload(), noon(day))
  expect([changed.failed, warned.failed]).toEqual([0, 0])
}

async function told(therapist: number): Promise<string[]> {
  const rows = await query(
    await systemRequest(),
    sql`SELECT "on"::text, good, reimbursable FROM standing_changes WHERE therapist_id = ${therapist} ORDER BY number`,
  )
  return rows.map((row) => `${row.on} ${row.good ? 'good' : 'not'} ${row.reimbursable ? 'reimbursable' : 'not'}`)
}

const mails = async (person: Parameters<typeof mailsTo>[0], template: string): Promise<number> =>
  (await mailsTo(person)).filter((name) => name === template).length

describe('the daily job on standing (issue 6, points 5 and 7)', () => {
  it('on the day after a VOG ends reimbursement is gone: told once, to the member and to others', async () => {
    const end = addDays(today(), 10)
    const sanne = await aMember({ conductUntil: end })
    const req = await systemRequest()
    await query(
      req,
      sql`WITH e AS (INSERT INTO webhook_endpoints (name, url, active, salt)
                     VALUES ('Boekhouding', 'https://boekhouding.test/hook', true, 'zout') RETURNING id)
          INSERT INTO webhook_endpoints_events ("order", parent_id, value) SELECT 1, id, 'standing.changed' FROM e`,
    )
    await run(today())
    const first = await told(sanne.therapist)
    await run(end)
    expect(await told(sanne.therapist)).toEqual(first)
    await run(addDays(end, 1))
    await run(addDays(end, 1))
    await run(addDays(end, 5))
    expect(await told(sanne.therapist)).toEqual([...first, `${addDays(end, 1)} good not`])
    expect(await mails(sanne, 'standing-changed')).toBe(1)
    const messages = await query(
      req,
      sql`SELECT payload::text FROM webhook_deliveries WHERE event = 'standing.changed' AND payload::text LIKE ${`%"therapist": ${sanne.therapist},%`}`,
    )
    // Whether, not why.
    expect(messages.map(({ payload }) => String(payload)).join()).not.toContain('VOG')
    // The first test of a file waits for the portal to start.
  }, 60_000)

  it.each([
    ['in winter', '2027-01-20', '2027-01-20T22:59:30Z', '2027-01-20T23:00:30Z'],
    ['in summer', '2027-07-20', '2027-07-20T21:59:30Z', '2027-07-20T22:00:30Z'],
    ['when the clock goes forward', '2027-03-27', '2027-03-27T22:59:30Z', '2027-03-27T23:00:30Z'],
  ])('KS-PER-3: a VOG counts until midnight in the Netherlands, %s', async (_when, end, before, after) => {
    const sanne = await aMember({ conductUntil: end })
    const payload = await testPayload()
    await standingDay(payload, new Date(before))
    expect((await told(sanne.therapist)).at(-1)).toMatch(/good reimbursable$/)
    await standingDay(payload, new Date(after))
    await standingDay(payload, new Date(after))
    const changes = await told(sanne.therapist)
    expect([changes.length, changes.at(-1)]).toEqual([2, `${addDays(end, 1)} good not`])
  })

  it('two jobs at once, after days on which nothing ran, tell it once', async () => {
    const sanne = await aMember({ conductUntil: addDays(today(), 3) })
    await run(today())
    const payload = await testPayload()
    const late = noon(addDays(today(), 9))
    await Promise.all([standingDay(payload, late), standingDay(payload, late)])
    expect(await told(sanne.therapist)).toHaveLength(2)
    expect(await mails(sanne, 'standing-changed')).toBe(1)
    // The change of standing told that the VOG ended: no second mail about that.
    expect(await mails(sanne, 'conduct-ends')).toBe(1)
  })

  it('warns at six months, three months and four weeks, each once; of several missed only the last', async () => {
    const end = addDays(today(), 400)
    const sanne = await aMember({ conductUntil: end })
    const days = [addDays(addMonths(end, -6), -1), addMonths(end, -6), addMonths(end, -6), addMonths(end, -3), end]
    const sent = []
    for (const day of days) {
      await run(day)
      sent.push(await mails(sanne, 'conduct-ends'))
    }
    expect(sent).toEqual([0, 1, 1, 2, 3])
    const late = await aMember({ conductUntil: end })
    await run(addDays(end, -5))
    expect(await mails(late, 'conduct-ends')).toBe(1)
  })

  it('who handed in a newer VOG, or isn’t reimbursable, isn’t warned', async () => {
    const end = addDays(today(), 20)
    const handedIn = await aMember({ conductUntil: end })
    const collective = await aMember({ conductUntil: end })
    const req = await systemRequest()
    const owner = { therapist: handedIn.therapist, organisation: await organisation('noord') }
    await aConduct(req, owner, addDays(end, 1826), 'submitted')
    await query(req, sql`UPDATE therapists SET tier = 'collective' WHERE id = ${collective.therapist}`)
    await run(today())
    expect([await mails(handedIn, 'conduct-ends'), await mails(collective, 'conduct-ends')]).toEqual([0, 0])
  })
})

describe('payments (KS-ACC-6)', () => {
  it('finance writes a payment down: standing comes back at once, the member hears of it; a second time is refused', async () => {
    const sanne = await aMember()
    const fee = await aFee(sanne, addDays(today(), -2))
    await run(today())
    expect((await told(sanne.therapist)).at(-1)).toBe(`${today()} not not`)
    const pay = () => rest('finance').post(`/api/charges/${fee}/paid`, { json: { paidOn: today(), reference: 'NL-1' } })
    const answers = await Promise.all([pay(), pay()])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect((await told(sanne.therapist)).at(-1)).toBe(`${today()} good reimbursable`)
    expect(await mails(sanne, 'payment-received')).toBe(1)
  })

  it('nobody else does: members, reviewers, administrators of another organisation; nor a day to come', async () => {
    const carol = await aMember({ of: 'zuid' })
    const fee = await aFee(carol, addDays(today(), -2), 'zuid')
    const pay = (who: Parameters<typeof rest>[0], paidOn = today()) =>
      rest(who).post(`/api/charges/${fee}/paid`, { json: { paidOn } })
    expect((await pay(null)).status).toBe(401)
    for (const who of ['carol', 'reviewer', 'support'] as const) expect([403, 404]).toContain((await pay(who)).status)
    expect((await pay('adminNorth')).status).toBe(404)
    expect((await pay('finance', addDays(today(), 1))).status).toBe(400)
    expect((await pay('finance', 'gisteren')).status).toBe(400)
    expect((await rest('finance').post('/api/charges/999999/paid', { json: { paidOn: today() } })).status).toBe(404)
  })
})
