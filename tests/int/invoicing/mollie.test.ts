import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { issueInvoice } from '@/collections/invoicing/Invoices/operations/issue'
import { receiveReport } from '@/collections/invoicing/PaymentAttempts/operations/receive'
import { startPayment } from '@/collections/invoicing/PaymentAttempts/operations/start'
import { mollieProvider } from '@/collections/invoicing/PaymentAttempts/providers/mollie'
import type { PaymentProvider } from '@/collections/invoicing/PaymentAttempts/providers/provider'
import { query, sql } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'
import { today } from '../identity/standing-people'
import { type FakeMollie, startFakeMollie } from './fake-mollie'
import { aCharge, aMember, type Member, standsAt } from './people'

let mollie: FakeMollie
let provider: PaymentProvider
let member: Member
const before = process.env.NODE_TLS_REJECT_UNAUTHORIZED
const serverUrl = 'https://portaal.registerhuis.test'

beforeAll(async () => {
  // The client trusts its own list of authorities; nobody vouches for the server of this test.
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
  mollie = await startFakeMollie()
  provider = mollieProvider({ apiKey: 'test_abcdefghijklmnopqrstuvwxyz', serverUrl, apiEndpoint: mollie.apiEndpoint })
  member = await aMember()
}, 60_000)

afterAll(async () => {
  if (before === undefined) delete process.env.NODE_TLS_REJECT_UNAUTHORIZED
  else process.env.NODE_TLS_REJECT_UNAUTHORIZED = before
  await mollie.stop()
})

async function anInvoice(): Promise<{ id: number; number: string }> {
  return issueInvoice(await systemRequest(), { therapist: member.therapist, charges: [await aCharge(member)] }, today())
}

let presses = 0
async function press(invoice: number) {
  presses += 1
  const asked = { invoice, therapist: member.therapist, key: `druk-${presses}-op-betaal` }
  const started = await startPayment(await systemRequest(), provider, asked)
  const [row] = await query(
    await systemRequest(),
    sql`SELECT provider_id AS "providerId" FROM payment_attempts WHERE id = ${started.attempt}`,
  )
  return { ...started, providerId: String(row?.providerId) }
}

async function statusOf(attempt: number): Promise<unknown> {
  const [row] = await query(await systemRequest(), sql`SELECT status::text FROM payment_attempts WHERE id = ${attempt}`)
  return row?.status
}

const becomes = (id: string, given: object) => {
  const payment = mollie.payments.get(id)
  if (payment) mollie.payments.set(id, { ...payment, ...given })
}

describe('KS-ACC-6: payments through Mollie', () => {
  it('are asked for with amount, number and where to report, and lead to its page', async () => {
    const { id, number } = await anInvoice()
    const { attempt, goTo, providerId } = await press(id)
    expect(goTo).toBe(`https://pay.mollie.test/${providerId}`)
    expect(mollie.payments.get(providerId)).toMatchObject({
      amount: { currency: 'EUR', value: '19.95' },
      description: `Factuur ${number}`,
      redirectUrl: expect.stringMatching(new RegExp(`/betaling/${attempt}$`)),
      webhookUrl: `${serverUrl}/api/payments/mollie`,
    })
    const call = mollie.calls.at(-1)
    expect(call).toMatchObject({ method: 'POST', authorization: 'Bearer test_abcdefghijklmnopqrstuvwxyz' })
    expect(call?.key).toMatch(new RegExp(`^${id}:1995:`))
  }, 120_000)

  it('are settled by asking Mollie, on the day it was paid', async () => {
    const { id } = await anInvoice()
    const { attempt, providerId } = await press(id)
    await receiveReport(await systemRequest(), provider, providerId)
    expect(await statusOf(attempt)).toBe('open')
    becomes(providerId, { status: 'paid', paidAt: '2026-11-05T10:00:00+00:00' })
    await receiveReport(await systemRequest(), provider, providerId)
    expect([await statusOf(attempt), await standsAt(id)]).toEqual(['paid', 'paid 2026-11-05'])
  })

  it.each([
    ['canceled', 'cancelled'],
    ['expired', 'expired'],
    ['failed', 'failed'],
    ['pending', 'open'],
    ['something-new', 'open'],
  ])('%s is %s', async (theirs, ours) => {
    const { attempt, providerId } = await press((await anInvoice()).id)
    becomes(providerId, { status: theirs })
    await receiveReport(await systemRequest(), provider, providerId)
    expect(await statusOf(attempt)).toBe(ours)
  })

  it('in another currency pay nothing', async () => {
    const { id } = await anInvoice()
    const { attempt, providerId } = await press(id)
    becomes(providerId, { status: 'paid', amount: { currency: 'USD', value: '19.95' } })
    await receiveReport(await systemRequest(), provider, providerId)
    expect([await statusOf(attempt), await standsAt(id)]).toEqual(['surplus', 'open'])
  })

  it('refused by Mollie: a sentence for who pays; afterwards it goes on with the same attempt, and one payment there', async () => {
    const { id } = await anInvoice()
    const before = mollie.payments.size
    mollie.answerWith(422)
    await expect(press(id)).rejects.toThrow('niet bereikbaar')
    mollie.answerWith(200)
    await press(id)
    await press(id)
    expect(mollie.payments.size).toBe(before + 1)
    const rows = await query(await systemRequest(), sql`SELECT id FROM payment_attempts WHERE invoice_id = ${id}`)
    expect(rows).toHaveLength(1)
  })

  it('that Mollie doesn’t know end; when it can’t be asked nothing changes', async () => {
    const { attempt, providerId } = await press((await anInvoice()).id)
    mollie.answerWith(401)
    await expect(receiveReport(await systemRequest(), provider, providerId)).rejects.toThrow('niet bereikbaar')
    expect(await statusOf(attempt)).toBe('open')
    mollie.answerWith(200)
    mollie.payments.delete(providerId)
    await receiveReport(await systemRequest(), provider, providerId)
    expect(await statusOf(attempt)).toBe('expired')
  })
})
