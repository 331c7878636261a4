import type { PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { aGroup } from '@/tests/factories/intervisie'
import { aTherapist } from '@/tests/factories/therapists'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { today } from '../registers/people'
import { accountOf, aMember, aVisit, aVisitor, fine, mailsOf, step, visit } from './people'

let req: PayloadRequest
let visitor: number

beforeAll(async () => {
  req = await systemRequest()
  visitor = await accountOf('visitor')
}, 60_000)

const mails = (template: string, to: string) => mailsOf(req, template, to)

describe('KS-VIS-2: cancelling', () => {
  const charges = (id: number) =>
    query(req, sql`SELECT amount::int, therapist_id AS therapist FROM charges WHERE source = ${`visitations/${id}`}`)

  it('what was agreed costs what was shown, and an obligatory visit is to be planned anew', async () => {
    const { id, member } = await aVisit(req, 'agreed', null, { dueOn: '2027-01-31' })
    for (const fee of [null, 5000]) {
      const asked = await step(member.account, id, 'cancel', { message: 'Ziek.', fee })
      expect(asked.status).toBe(409)
      expect(asked.body.errors[0].message).toContain('bevestig')
    }
    expect(await visit(req, id)).toMatchObject({ status: 'agreed' })
    expect((await step(member.account, id, 'cancel', { message: 'Ziek.', fee: 7500 })).status).toBe(200)
    expect(await charges(id)).toEqual([{ amount: 7500, therapist: member.id }])
    expect(await visit(req, id)).toMatchObject({ status: 'cancelled', fee: '7500' })
    const open = await query(
      req,
      sql`SELECT status::text, due_on::text AS due, kind::text FROM visitations WHERE therapist_id = ${member.id} AND status <> 'cancelled'`,
    )
    expect(open).toEqual([{ status: 'due', due: '2027-01-31', kind: 'obligatory' }])
    expect(await mails('visitation-cancelled', member.account.email)).toBe(1)
  })

  it('a proposal costs nothing, nor does the visitor’s', async () => {
    const proposed = await aVisit(req, 'proposed', visitor, { startsAt: '13:00', startMinute: 780, endMinute: 800 })
    expect((await step(proposed.member.account, proposed.id, 'cancel', { message: 'Nee.', fee: 7500 })).status).toBe(
      200,
    )
    expect(await visit(req, proposed.id)).toMatchObject({ status: 'cancelled', fee: null })
    const agreed = await aVisit(req, 'agreed', visitor, { startsAt: '14:00', startMinute: 840, endMinute: 860 })
    expect((await step('visitor', agreed.id, 'cancel', { message: 'Ziek.' })).status).toBe(200)
    expect([...(await charges(proposed.id)), ...(await charges(agreed.id))]).toEqual([])
  })

  it('twice at once is one cancellation, one charge, one new visit', async () => {
    const { account, user } = await aVisitor(req)
    const { id, member } = await aVisit(req, 'agreed', user)
    const both = await Promise.all(
      [1, 2].map(() => step(member.account, id, 'cancel', { message: 'Ziek.', fee: 7500 })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await charges(id)).toHaveLength(1)
    const rows = await query(req, sql`SELECT id FROM visitations WHERE therapist_id = ${member.id}`)
    expect(rows).toHaveLength(2)
    expect((await step(account, id, 'visit')).status).toBe(409)
  })

  it('a charge is read by who owes it and by finance, and written by nobody', async () => {
    const { account, user } = await aVisitor(req)
    const { id, member } = await aVisit(req, 'agreed', user)
    await step(member.account, id, 'cancel', { message: 'Ziek.', fee: 7500 })
    const where = `/api/charges?where[source][equals]=visitations/${id}`
    for (const who of [member.account, 'finance', 'admin'] as const) {
      expect((await rest(who).get(where)).body.docs).toHaveLength(1)
    }
    for (const who of [account, 'alice', 'editor', 'support'] as const) {
      const reply = await rest(who).get(where)
      expect(reply.status === 200 ? reply.body.docs : []).toEqual([])
    }
    const json = { description: 'X', amount: 1, bookedOn: today, source: 'x' }
    expect((await rest('finance').post('/api/charges', { json })).status).toBe(403)
  })
})

describe('KS-VIS-2: who may visit', () => {
  const ownVisitor = async () => {
    const { user, account } = await aVisitor(req)
    return { user, account }
  }

  it('not who was in one intervisie group in the last year', async () => {
    const { account, user } = await ownVisitor()
    const { id, member } = await aVisit(req, 'due', visitor)
    const own = await aTherapist(req, { user, organisation: member.organisation })
    const group = await aGroup(req, { members: [member.id, own.id] })
    expect((await step(account, id, 'plan')).body.errors[0].message).toContain('intervisiegroep')
    const until = addDays(today, -300)
    await query(req, sql`UPDATE intervisie_group_members SET until = ${until} WHERE id = ${group.members[1]}`)
    expect((await step(account, id, 'plan')).status).toBe(409)
    await query(
      req,
      sql`UPDATE intervisie_group_members SET until = ${addDays(today, -400)} WHERE id = ${group.members[1]}`,
    )
    expect((await step(account, id, 'plan')).status).toBe(200)
  })

  it('whichever of the two left; who were never in it at one time are independent', async () => {
    const { account, user } = await ownVisitor()
    const own = await aTherapist(req, { user, organisation: (await aVisit(req, 'due', visitor)).member.organisation })
    const set = (row: number | undefined, from: string, until: string | null) =>
      query(req, sql`UPDATE intervisie_group_members SET "from" = ${from}, until = ${until} WHERE id = ${row}`)
    const begin = addDays(today, -900)
    const { id, member } = await aVisit(req, 'due', visitor)
    const manager = await aTherapist(req, { organisation: member.organisation })
    const { members } = await aGroup(req, { members: [manager.id, member.id, own.id], from: begin })
    await set(members[1], begin, addDays(today, -300))
    expect((await step(account, id, 'plan')).status).toBe(409)
    await set(members[2], addDays(today, -299), null)
    expect((await step(account, id, 'plan')).status).toBe(200)
  })

  it('not who works in the same practice, nor the therapist themself', async () => {
    const { account, user } = await ownVisitor()
    const { id, member } = await aVisit(req, 'due', visitor)
    const own = await aTherapist(req, { user, organisation: member.organisation })
    for (const therapist of [own.id, member.id]) {
      await query(
        req,
        sql`INSERT INTO practices (name, place, chamber_number, main, therapist_id, organisation_id)
            VALUES ('Praktijk', 'Utrecht', '12345678', true, ${therapist}, ${member.organisation})`,
      )
    }
    expect((await step(account, id, 'plan')).body.errors[0].message).toContain('praktijk')
    expect((await step('admin', id, 'plan', { visitor: user })).status).toBe(409)
    const mine = await aVisit(req, 'due', visitor)
    await aMembershipFor(mine.member.account.userId)
    const self = await step(mine.member.account, mine.id, 'plan')
    expect([self.status, self.body.errors[0].message]).toEqual([409, expect.stringContaining('ben je zelf')])
  })

  const aMembershipFor = (user: number) =>
    query(req, sql`INSERT INTO memberships (user_id, role, display_name) VALUES (${user}, 'visitor', 'Zelf')`)

  it('the office assigns, and gives it to someone else; both are told', async () => {
    const first = await aVisitor(req)
    const second = await aVisitor(req)
    const { id } = await aVisit(req, 'due', visitor)
    expect((await step('admin', id, 'plan', {})).status).toBe(400)
    expect((await step('visitor', id, 'plan', { visitor: first.user })).status).toBe(404)
    expect((await step('admin', id, 'plan', { visitor: first.user })).status).toBe(200)
    expect((await step('admin', id, 'plan', { visitor: second.user })).status).toBe(200)
    expect(await visit(req, id)).toMatchObject({ visitor: second.user })
    expect(await mails('visit-assigned', second.account.email)).toBe(1)
    expect(await mails('visit-reassigned', first.account.email)).toBe(1)
    const nobody = await aMember(req)
    expect((await step('admin', id, 'plan', { visitor: nobody.account.userId })).status).toBe(400)
  })
})

describe('KS-VIS-2: at once', () => {
  it('of two visitors who take a visit, one gets it', async () => {
    const [a, b] = [await aVisitor(req), await aVisitor(req)]
    const { id } = await aVisit(req, 'due', visitor)
    const both = await Promise.all([step(a.account, id, 'plan'), step(b.account, id, 'plan')])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    const refused = both.find(({ status }) => status === 409)
    expect(refused?.body.errors[0].message).toMatch(/^Vera \d+ heeft deze visitatie al/)
  })

  it('agreeing to a date that is withdrawn or changed meanwhile is refused', async () => {
    const { account, user } = await aVisitor(req)
    const { id, member } = await aVisit(req, 'proposed', user)
    const seen = { date: today, startsAt: '10:00' }
    const [agreed, withdrawn] = await Promise.all([
      step(member.account, id, 'agree', seen),
      step(account, id, 'withdraw-date'),
    ])
    // Whoever is first: what was agreed can't be withdrawn without a reason, what was withdrawn can't be agreed to.
    expect([agreed.status, withdrawn.status].sort()).toEqual([200, agreed.status === 200 ? 400 : 409])
    const again = await aVisit(req, 'proposed', (await aVisitor(req)).user)
    expect((await step(again.member.account, again.id, 'agree', { ...seen, startsAt: '09:00' })).status).toBe(409)
    expect((await step(again.member.account, again.id, 'agree')).status).toBe(400)
    expect((await step(again.member.account, again.id, 'agree', seen)).status).toBe(200)
  })

  it('a visitor has no two visits at one time, also when both are proposed at once', async () => {
    const { account, user } = await aVisitor(req)
    const [a, b] = [await aVisit(req, 'planned', user), await aVisit(req, 'planned', user)]
    const both = await Promise.all([step(account, a.id, 'propose', fine), step(account, b.id, 'propose', fine)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    const free = both[0]?.status === 200 ? b.id : a.id
    expect((await step(account, free, 'propose', { ...fine, startsAt: '11:30', endsAt: '13:00' })).status).toBe(409)
    expect((await step(account, free, 'propose', { ...fine, startsAt: '12:00', endsAt: '13:00' })).status).toBe(200)
  })
})
