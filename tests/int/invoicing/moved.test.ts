import { beforeAll, describe, expect, it } from 'vitest'
import { settleStanding } from '@/collections/identity/StandingChanges/settle'
import { issueInvoice } from '@/collections/invoicing/Invoices/operations/issue'
import { getViewer } from '@/src/access/viewer'
import { addDays } from '@/src/domain/shared/calendar-date'
import { openMember } from '@/src/features/invoicing/desk/open'
import { ownInvoices } from '@/src/features/invoicing/member/own'
import { invoicesOf } from '@/src/features/invoicing/member/query'
import { query, sql } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { type Account, requestOf } from '@/tests/support/session'
import { today } from '../identity/standing-people'
import { aCharge, aMember, financeOf, type Member, moves } from './people'

/** A member who went from the North to the South with something not invoiced in both. */
async function aMovedMember() {
  const before = await aMember('noord')
  const old = await aCharge(before)
  const member = await moves(before, 'zuid')
  return { before, member, old, fresh: await aCharge(member) }
}

let north: Account
let south: Account

beforeAll(async () => {
  north = await financeOf(await aMember('noord'))
  south = await financeOf(await aMember('zuid'))
}, 120_000)

const issue = (who: Account, { therapist }: Member, charges: number[]) =>
  rest(who).post('/api/invoices/issue', { json: { therapist, charges } })

async function organisationOf(invoice: unknown): Promise<number> {
  const [row] = await query(
    await systemRequest(),
    sql`SELECT organisation_id AS organisation FROM invoices WHERE id = ${Number(invoice)}`,
  )
  return Number(row?.organisation)
}

async function seenAtTheDesk(who: Account, { therapist }: Member): Promise<number[][]> {
  const req = await requestOf(who)
  const viewer = await getViewer(req)
  const opened = viewer && (await openMember(req, viewer, therapist))
  return (opened?.owed ?? []).map(({ charges }) => charges.map(({ id }) => id))
}

describe('KS-ACC-6: what a member owes who went to another organisation', () => {
  it('is invoiced by the organisation in which it arose, and not by the other one', async () => {
    const { before, member, old, fresh } = await aMovedMember()
    expect((await issue(south, member, [old])).status).toBe(404)
    expect((await issue(north, member, [fresh])).status).toBe(404)
    const [first, second] = [await issue(north, member, [old]), await issue(south, member, [fresh])]
    expect([first.status, second.status]).toEqual([200, 200])
    expect(await organisationOf(first.body.id)).toBe(before.organisation)
    expect(await organisationOf(second.body.id)).toBe(member.organisation)
    expect((await rest(north).get(`/api/invoices/${first.body.id}/pdf`)).status).toBe(200)
    expect((await rest(south).get(`/api/invoices/${first.body.id}/pdf`)).status).toBe(404)
    const paid = (who: Account) => rest(who).post(`/api/charges/${old}/paid`, { json: { paidOn: today() } })
    expect([(await paid(south)).status, (await paid(north)).status]).toEqual([404, 200])
    const credit = (who: Account) =>
      rest(who).post(`/api/invoices/${first.body.id}/credit`, { json: { reason: 'Dubbel' } })
    expect([(await credit(south)).status, (await credit(north)).status]).toEqual([404, 200])
  })

  it('never comes on one invoice with what arose in the other', async () => {
    const { member, old, fresh } = await aMovedMember()
    const req = await systemRequest()
    const both = { therapist: member.therapist, charges: [old, fresh] }
    await expect(issueInvoice(req, both, today())).rejects.toThrow('van twee organisaties')
    expect((await issue(south, member, [old, fresh])).status).toBe(404)
  })

  it('stands at the desk of its own organisation only; its member sees all of it', async () => {
    const { member, old, fresh } = await aMovedMember()
    expect(await seenAtTheDesk(north, member)).toEqual([[old]])
    expect(await seenAtTheDesk(south, member)).toEqual([[fresh]])
    const [row] = await query(
      await systemRequest(),
      sql`SELECT ${invoicesOf(sql`t.id`)} AS own FROM therapists t WHERE t.id = ${member.therapist}`,
    )
    const loose = ownInvoices.parse(row?.own).loose.map(({ id }) => id)
    expect(loose.toSorted((a, b) => a - b)).toEqual([old, fresh])
  })

  it('is paid online by its member, to whom it is owed', async () => {
    const { before, member, old } = await aMovedMember()
    const { body } = await issue(north, member, [old])
    const { body: started } = await rest(member).post(`/api/invoices/${body.id}/pay`, { json: {} })
    const answer = { json: { answer: 'paid' } }
    const paid = await rest(member).post(`/api/payment-attempts/${started.attempt}/answer`, answer)
    expect([paid.status, paid.body.status]).toEqual([200, 'paid'])
    const [payment] = await query(
      await systemRequest(),
      sql`SELECT organisation_id AS organisation FROM payments WHERE charge_id = ${old}`,
    )
    expect(payment?.organisation).toBe(before.organisation)
  })

  it('counts for good standing until it is paid', async () => {
    const before = await aMember('noord')
    const req = await systemRequest()
    const [row] = await query(
      req,
      sql`INSERT INTO charges (therapist_id, organisation_id, description, amount, booked_on, source)
          VALUES (${before.therapist}, ${before.organisation}, 'Contributie', 12500, ${addDays(today(), -90)},
                  ${`contributions/2024/${before.therapist}`}) RETURNING id`,
    )
    const member = await moves(before, 'zuid')
    await settleStanding(req, member.therapist)
    const good = async () =>
      (
        await query(
          req,
          sql`SELECT good FROM standing_changes WHERE therapist_id = ${member.therapist} ORDER BY number DESC LIMIT 1`,
        )
      )[0]?.good
    expect(await good()).toBe(false)
    await rest(north).post(`/api/charges/${Number(row?.id)}/paid`, { json: { paidOn: today() } })
    expect(await good()).toBe(true)
  })
})
