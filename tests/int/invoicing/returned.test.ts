import { beforeAll, describe, expect, it } from 'vitest'
import { issueInvoice } from '@/collections/invoicing/Invoices/operations/issue'
import { getViewer } from '@/src/access/viewer'
import { addDays } from '@/src/domain/shared/calendar-date'
import { readAddress } from '@/src/features/invoicing/desk/address'
import { deskLines, deskTotals } from '@/src/features/invoicing/desk/queries'
import { ownInvoices } from '@/src/features/invoicing/member/own'
import { invoicesOf } from '@/src/features/invoicing/member/query'
import { query, sql } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { type Account, requestOf } from '@/tests/support/session'
import { today } from '../identity/standing-people'
import { aCharge, aMember, financeOf, type Member } from './people'

let fien: Account
let south: Account

beforeAll(async () => {
  fien = await financeOf(await aMember('noord'))
  south = await financeOf(await aMember('zuid'))
}, 120_000)

const paidOn = addDays(today(), -5)

/** An invoice of three lines of which the first two were paid, and everything credited. */
async function aCreditedInvoice() {
  const member = await aMember('noord')
  const charges = [
    await aCharge(member),
    await aCharge(member, { amount: 500 }),
    await aCharge(member, { amount: 700 }),
  ]
  const { id } = await issueInvoice(await systemRequest(), { therapist: member.therapist, charges }, paidOn)
  for (const charge of charges.slice(0, 2)) {
    expect((await rest(fien).post(`/api/charges/${charge}/paid`, { json: { paidOn } })).status).toBe(200)
  }
  const { body } = await rest(fien).post(`/api/invoices/${id}/credit`, { json: { reason: 'Ging niet door' } })
  return { member, charges, invoice: id, note: Number(body.id), number: String(body.number) }
}

const giveBack = (who: Parameters<typeof rest>[0], note: number, returnedOn = today(), reference?: string) =>
  rest(who).post(`/api/invoices/${note}/returned`, { json: { returnedOn, reference } })

async function atTheDesk(who: Account, number: string) {
  const req = await requestOf(who)
  const viewer = await getViewer(req)
  if (!viewer) throw new Error('not logged in')
  const address = readAddress({ lijst: 'terug-te-geven', zoek: number })
  const lines = await deskLines(req, viewer, address, today())
  return { lines, total: (await deskTotals(req, viewer, address, today())).toReturn }
}

async function ownBack({ therapist }: Member) {
  const [row] = await query(
    await systemRequest(),
    sql`SELECT ${invoicesOf(sql`t.id`)} AS own FROM therapists t WHERE t.id = ${therapist}`,
  )
  return ownInvoices.parse(row?.own).invoices.map(({ kind, back }) => [kind, back])
}

describe('KS-ACC-6: what was paid and credited afterwards is given back', () => {
  it('stands in the list with who, why, how much and since when, until it was done; its member sees both', async () => {
    const { member, note, number } = await aCreditedInvoice()
    const before = await atTheDesk(fien, number)
    expect(before.lines).toMatchObject([{ id: note, amount: 2495, why: 'Ging niet door', day: today() }])
    expect((await atTheDesk(south, number)).lines).toEqual([])
    expect(await ownBack(member)).toEqual([
      ['credit-note', { amount: 2495, returnedOn: null }],
      ['invoice', null],
    ])
    const done = await giveBack(fien, note, today(), 'Afschrift 12')
    expect([done.status, done.body]).toEqual([200, { id: note, returnedOn: today(), amount: 2495 }])
    const after = await atTheDesk(fien, number)
    expect([after.lines, after.total]).toEqual([[], before.total - 2495])
    expect((await ownBack(member))[0]).toEqual(['credit-note', { amount: 2495, returnedOn: today() }])
    const mails = await query(
      await systemRequest(),
      sql`SELECT id FROM outbox WHERE key = ${`invoice-returned:${note}`}`,
    )
    expect(mails).toHaveLength(1)
  })

  it('once, also of four who write it down at the same moment', async () => {
    const { note, charges } = await aCreditedInvoice()
    const replies = await Promise.all([1, 2, 3, 4].map((nth) => giveBack(fien, note, today(), `Nr. ${nth}`)))
    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409])
    const first = replies.findIndex(({ status }) => status === 200) + 1
    const rows = await query(
      await systemRequest(),
      sql`SELECT return_reference AS reference, returned_by_name AS by FROM payments WHERE charge_id = ANY(${sql.param(charges)}::int[])`,
    )
    expect(rows).toEqual([
      { reference: `Nr. ${first}`, by: 'Fien' },
      { reference: `Nr. ${first}`, by: 'Fien' },
    ])
  })

  it('not before it came, not on a day that has yet to come, and by finance of its organisation only', async () => {
    const { member, note, invoice } = await aCreditedInvoice()
    const early = await giveBack(fien, note, addDays(paidOn, -1))
    expect([early.status, early.body.errors?.[0]?.message]).toEqual([400, expect.stringContaining('kwam pas op')])
    expect((await giveBack(fien, note, addDays(today(), 1))).status).toBe(400)
    expect((await giveBack(fien, note, 'ooit')).status).toBe(400)
    expect((await giveBack(fien, note, today(), 'x'.repeat(81))).status).toBe(400)
    expect((await giveBack(south, note)).status).toBe(404)
    expect((await giveBack(member, note)).status).toBe(404)
    expect((await giveBack(null, note)).status).toBe(401)
    expect((await giveBack(fien, invoice)).status).toBe(409)
    expect((await giveBack(fien, note, paidOn)).status).toBe(200)
  })

  it('of nothing that was paid, nothing: neither a list nor a way to write it down', async () => {
    const member = await aMember('noord')
    const charges = [await aCharge(member)]
    const { id } = await issueInvoice(await systemRequest(), { therapist: member.therapist, charges }, today())
    const { body } = await rest(fien).post(`/api/invoices/${id}/credit`, { json: { reason: 'Dubbel' } })
    expect((await atTheDesk(fien, String(body.number))).lines).toEqual([])
    expect((await giveBack(fien, Number(body.id))).status).toBe(409)
    expect(await ownBack(member)).toEqual([
      ['credit-note', null],
      ['invoice', null],
    ])
  })

  it('the database keeps a payment as it was, and lets it be given back once, and only when it was credited', async () => {
    const { charges } = await aCreditedInvoice()
    const loose = await aCharge(await aMember('noord'))
    await rest(fien).post(`/api/charges/${loose}/paid`, { json: { paidOn } })
    const change = async (set: ReturnType<typeof sql>, charge: number | undefined): Promise<string> =>
      query(await systemRequest(), sql`UPDATE payments SET ${set} WHERE charge_id = ${charge ?? 0}`).then(
        () => 'done',
        (error: unknown) => (error instanceof Error ? `${error.message} ${error.cause ?? ''}` : 'failed'),
      )
    const back = sql`returned_on = ${today()}`
    expect(await change(back, loose)).toContain('a payment stands')
    expect(await change(sql`paid_on = ${today()}`, charges[0])).toContain('a payment stands')
    expect(await change(sql`returned_on = ${addDays(paidOn, -1)}`, charges[0])).toContain('payments_returned')
    expect(await change(sql`return_reference = 'x'`, charges[0])).toContain('payments_returned_whole')
    expect(await change(back, charges[0])).toBe('done')
    expect(await change(back, charges[0])).toContain('a payment stands')
    expect(await change(sql`returned_on = NULL`, charges[0])).toContain('a payment stands')
  })
})
