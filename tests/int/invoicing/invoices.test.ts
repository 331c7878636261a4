import type { PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { creditInvoice } from '@/collections/invoicing/Invoices/operations/credit'
import { issueInvoice, issueInvoices } from '@/collections/invoicing/Invoices/operations/issue'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { account } from '@/tests/support/session'
import { aCharge, aMember, type Member, pay, standsAt } from './people'

const on = '2026-11-22'

let req: PayloadRequest
let member: Member

beforeAll(async () => {
  req = await systemRequest()
  member = await aMember()
}, 60_000)

const invoice = (id: number) => req.payload.findByID({ collection: 'invoices', id, ...asSystem(req, 'test') })

/** The numbers of a year, in their order. */
async function numbersOf(year: number): Promise<number[]> {
  const rows = await query(
    await systemRequest(),
    sql`SELECT sequence::int AS sequence FROM invoices WHERE number LIKE ${`${year}-%`} ORDER BY sequence`,
  )
  return rows.map(({ sequence }) => Number(sequence))
}

const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1)

const failing = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )

describe('KS-ACC-6: an invoice takes up charges', () => {
  it('with what was shown, its VAT, both parties and its last day', async () => {
    const charges = [
      await aCharge(member),
      await aCharge(member),
      await aCharge(member, { amount: 20_000, source: 'contributions' }),
    ]
    const { id, number } = await issueInvoice(req, { therapist: member.therapist, charges }, on)
    expect(number).toMatch(/^2026-\d{6}$/)
    const found = await invoice(id)
    expect(found).toMatchObject({
      kind: 'invoice',
      number,
      status: 'open',
      issuedOn: on,
      dueOn: '2026-12-22',
      seller: { name: 'Registerhuis' },
      net: 23_298,
      tax: 693,
      rounding: -1,
      payable: 23_990,
    })
    expect(found.buyer?.name).toContain(' ')
    expect(found.lines.map(({ charge, vat, net, gross }) => [charge, vat, net, gross])).toEqual([
      [charges[0], 'standard', 1649, 1995],
      [charges[1], 'standard', 1649, 1995],
      [charges[2], 'exempt', 20_000, 20_000],
    ])
    expect(found.taxes?.map(({ vat, percent, base, amount }) => [vat, percent, base, amount])).toEqual([
      ['standard', 21, 3298, 693],
      ['exempt', 0, 20_000, 0],
    ])
  })

  it('once: also of two who do it at the same moment', async () => {
    const charges = [await aCharge(member)]
    const outcomes = await Promise.all(
      upTo(4).map(async () =>
        failing(issueInvoice(await systemRequest(), { therapist: member.therapist, charges }, on)),
      ),
    )
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1)
    expect(outcomes.filter((outcome) => outcome.includes('staat al op een factuur'))).toHaveLength(3)
  })

  it('never those of somebody else, nor what costs nothing', async () => {
    const other = await aMember('zuid')
    const charge = await aCharge(other)
    expect(await failing(issueInvoice(req, { therapist: member.therapist, charges: [charge] }, on))).toBe(
      'Niet gevonden.',
    )
    const nothing = await aCharge(member, { amount: 0 })
    expect(await failing(issueInvoice(req, { therapist: member.therapist, charges: [nothing] }, on))).toContain(
      'kost niets',
    )
    expect(await failing(issueInvoice(req, { therapist: member.therapist, charges: [] }, on))).toBe('Niet gevonden.')
  })

  it('is its member’s and finance’s to see, and nobody’s to write', async () => {
    const charges = [await aCharge(member)]
    const { id } = await issueInvoice(req, { therapist: member.therapist, charges }, on)
    const path = `/api/invoices/${id}`
    const finance = rest(await account('finance'))
    expect((await finance.get(path)).status).toBe(200)
    expect((await finance.patch(path, { json: { status: 'paid' } })).status).toBe(404)
    expect((await finance.delete(path)).status).toBe(404)
    expect((await rest(await account('alice')).get(path)).status).toBe(404)
    expect((await rest(null).get(path)).status).toBe(404)
  })
})

describe('KS-ACC-6: numbers without a gap', () => {
  it('of twenty at once, of which some are rolled back', { timeout: 120_000 }, async () => {
    const year = 2031
    const members = await Promise.all(upTo(5).map(() => aMember()))
    const outcomes = await Promise.all(
      upTo(20).map(async (nth) => {
        const of = members[nth % members.length] ?? member
        const charges = [await aCharge(of)]
        const own = await systemRequest()
        const work = inTransaction(own, async () => {
          await issueInvoice(own, { therapist: of.therapist, charges }, `${year}-05-01`)
          if (nth % 4 === 0) throw new Error('broken off')
        })
        return failing(work)
      }),
    )
    expect(outcomes.filter((outcome) => outcome === 'broken off')).toHaveLength(5)
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(15)
    expect(await numbersOf(year)).toEqual(upTo(15))
  })

  it('in a batch they follow the order, and one that can’t be takes none of them', async () => {
    const year = 2032
    const batch = await Promise.all(
      upTo(3).map(async () => ({ therapist: member.therapist, charges: [await aCharge(member)] })),
    )
    const bad = { therapist: member.therapist, charges: [0] }
    expect(await failing(issueInvoices(await systemRequest(), [...batch, bad], `${year}-01-01`))).toBe('Niet gevonden.')
    expect(await numbersOf(year)).toEqual([])
    const issued = await issueInvoices(await systemRequest(), batch, `${year}-01-01`)
    expect(issued.map(({ number }) => number)).toEqual(['2032-000001', '2032-000002', '2032-000003'])
    const lines = await Promise.all(issued.map(async ({ id }) => (await invoice(id)).lines[0]?.charge))
    expect(lines).toEqual(batch.flatMap(({ charges }) => charges))
  })

  it('each year begins anew', async () => {
    const of = async (day: string) =>
      (await issueInvoice(req, { therapist: member.therapist, charges: [await aCharge(member)] }, day)).number
    expect([await of('2033-12-31'), await of('2034-01-01'), await of('2033-12-31')]).toEqual([
      '2033-000001',
      '2034-000001',
      '2033-000002',
    ])
  })
})

describe('KS-ACC-6: paid and credited', () => {
  it('is paid when each of its charges is, whoever writes that down first', async () => {
    const charges = [await aCharge(member), await aCharge(member)]
    const { id } = await issueInvoice(req, { therapist: member.therapist, charges }, on)
    await pay(req, member, charges[0] ?? 0)
    expect(await standsAt(id)).toBe('open')
    await pay(req, member, charges[1] ?? 0, '2026-11-21')
    expect(await standsAt(id)).toBe('paid 2026-11-21')
  })

  it('two payments of one invoice at once settle it', async () => {
    const charges = [await aCharge(member), await aCharge(member)]
    const { id } = await issueInvoice(req, { therapist: member.therapist, charges }, on)
    await Promise.all(charges.map(async (charge) => pay(await systemRequest(), member, charge)))
    expect(await standsAt(id)).toBe('paid 2026-11-20')
  })

  it('what was paid before there was an invoice makes a paid one', async () => {
    const charges = [await aCharge(member)]
    await pay(req, member, charges[0] ?? 0)
    const { id } = await issueInvoice(req, { therapist: member.therapist, charges }, on)
    // The day on which it was paid, not the one on the invoice.
    expect(await standsAt(id)).toBe('paid 2026-11-20')
  })

  it('a credit note takes back in whole, with a number of its own, and nothing is owed any more', async () => {
    const charges = [await aCharge(member), await aCharge(member)]
    const issued = await issueInvoice(req, { therapist: member.therapist, charges }, on)
    const credit = await creditInvoice(req, { invoice: issued.id, reason: 'Ingetrokken verzoek' }, on)
    expect(await invoice(credit.id)).toMatchObject({
      kind: 'credit-note',
      status: 'credited',
      credits: issued.id,
      reason: 'Ingetrokken verzoek',
      net: -3298,
      tax: -693,
      rounding: 1,
      payable: -3990,
    })
    expect(Number(credit.number.slice(5))).toBe(Number(issued.number.slice(5)) + 1)
    expect(await standsAt(issued.id)).toBe(`credited ${on}`)
    const open = await query(req, sql`SELECT FROM open_charges WHERE id IN (${charges[0]}, ${charges[1]})`)
    expect(open).toEqual([])
    const finance = rest(await account('finance'))
    const paid = await finance.post(`/api/charges/${charges[0]}/paid`, { json: { paidOn: '2026-11-20' } })
    expect(paid.status).toBe(409)
  })

  it('of a line: the rest is still to be paid; then that is all', async () => {
    const charges = [await aCharge(member), await aCharge(member)]
    const { id } = await issueInvoice(req, { therapist: member.therapist, charges }, on)
    await creditInvoice(req, { invoice: id, charges: charges.slice(0, 1), reason: 'Dubbel' }, on)
    expect(await standsAt(id)).toBe('open')
    await pay(req, member, charges[1] ?? 0, '2026-11-21')
    expect(await standsAt(id)).toBe('paid 2026-11-21')
  })

  it('is credited once, also of two who do it at the same moment', async () => {
    const charges = [await aCharge(member)]
    const { id } = await issueInvoice(req, { therapist: member.therapist, charges }, on)
    const outcomes = await Promise.all(
      upTo(3).map(async () => failing(creditInvoice(await systemRequest(), { invoice: id, reason: 'Fout' }, on))),
    )
    expect(outcomes.sort()).toEqual(['Dit is al gecrediteerd.', 'Dit is al gecrediteerd.', 'done'])
  })

  it('needs a reason, lines of its own, and an invoice', async () => {
    const { id } = await issueInvoice(req, { therapist: member.therapist, charges: [await aCharge(member)] }, on)
    const stranger = await aCharge(member)
    expect(await failing(creditInvoice(req, { invoice: id, reason: ' ' }, on))).toContain('waarom')
    expect(await failing(creditInvoice(req, { invoice: id, charges: [stranger], reason: 'x' }, on))).toContain(
      'van deze factuur',
    )
    expect(await failing(creditInvoice(req, { invoice: 0, reason: 'x' }, on))).toBe('Niet gevonden.')
    const credit = await creditInvoice(req, { invoice: id, reason: 'x' }, on)
    expect(await failing(creditInvoice(req, { invoice: credit.id, reason: 'x' }, on))).toContain(
      'kun je niet crediteren',
    )
  })

  it('a payment registered through finance settles it too', async () => {
    const charge = await aCharge(member)
    const { id } = await issueInvoice(req, { therapist: member.therapist, charges: [charge] }, on)
    const asFinance = rest(await account('finance'))
    const { status } = await asFinance.post(`/api/charges/${charge}/paid`, { json: { paidOn: '2026-11-19' } })
    expect([status, await standsAt(id)]).toEqual([200, 'paid 2026-11-19'])
  })
})
