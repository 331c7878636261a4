import { beforeAll, describe, expect, it, vi } from 'vitest'
import { settleStanding } from '@/collections/identity/StandingChanges/settle'
import { creditInvoice } from '@/collections/invoicing/Invoices/operations/credit'
import { issueInvoice } from '@/collections/invoicing/Invoices/operations/issue'
import { closeAttempts } from '@/collections/invoicing/PaymentAttempts/jobs/close'
import { startPayment } from '@/collections/invoicing/PaymentAttempts/operations/start'
import { testProvider } from '@/collections/invoicing/PaymentAttempts/providers/test'
import { unreachable } from '@/collections/invoicing/PaymentAttempts/providers/unreachable'
import { addDays } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { systemRequest, testPayload } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { aFee, today } from '../identity/standing-people'
import { aCharge, aMember, type Member, standsAt } from './people'

let member: Member

beforeAll(async () => {
  member = await aMember()
}, 60_000)

async function anInvoice(of: Member = member, charges = 1): Promise<{ id: number; number: string; charges: number[] }> {
  const taken: number[] = []
  for (let nth = 0; nth < charges; nth += 1) taken.push(await aCharge(of))
  const issued = await issueInvoice(await systemRequest(), { therapist: of.therapist, charges: taken }, today())
  return { ...issued, charges: taken }
}

const ask = async (statement: ReturnType<typeof sql>) => query(await systemRequest(), statement)

/** Attempts of an invoice, as the database has them. */
const attempts = (invoice: number) =>
  ask(sql`SELECT id, status::text, amount::int, received::int, excess::int, provider_id AS "providerId" FROM payment_attempts
           WHERE invoice_id = ${invoice} ORDER BY id`)

const statuses = async (invoice: number) => (await attempts(invoice)).map(({ status }) => status)
const paymentsOf = async (charges: readonly number[]) =>
  (await ask(sql`SELECT id FROM payments WHERE charge_id = ANY(${sql.param(charges)}::int[])`)).length
const audited = async (action: string, attempt: unknown) =>
  (await ask(sql`SELECT id FROM audit_log WHERE action = ${action} AND subject_id = ${String(attempt)}`)).length
const mails = async (key: string) => (await ask(sql`SELECT id FROM outbox WHERE key = ${key}`)).length

/** Presses "Betaal". */
async function press(invoice: number, of: Member = member) {
  const { status, body } = await rest(of).post(`/api/invoices/${invoice}/pay`, { json: {} })
  expect(status).toBe(200)
  const [row] = await ask(sql`SELECT provider_id AS "providerId" FROM payment_attempts WHERE id = ${body.attempt}`)
  return { attempt: Number(body.attempt), checkoutUrl: String(body.checkoutUrl), providerId: String(row?.providerId) }
}

/** At the bank, without it being reported. */
const atTheBank = (providerId: string, status: string, amount?: number) =>
  ask(
    sql`UPDATE test_payments SET status = ${status}, answered_at = now(), amount = coalesce(${amount ?? null}, amount) WHERE id = ${providerId}`,
  )

const report = (id: string) => rest(null).post('/api/payments/test', { fields: { id } })

describe('KS-ACC-6: paying an invoice', () => {
  it('pays all its charges, mails a receipt once, and good standing is back', async () => {
    const debtor = await aMember()
    const fee = await aFee(debtor, addDays(today(), -60))
    const req = await systemRequest()
    await settleStanding(req, debtor.therapist)
    const { id } = await issueInvoice(
      req,
      { therapist: debtor.therapist, charges: [fee, await aCharge(debtor)] },
      addDays(today(), -60),
    )
    await settleStanding(req, debtor.therapist)
    const standing = async () =>
      (
        await ask(
          sql`SELECT good FROM standing_changes WHERE therapist_id = ${debtor.therapist} ORDER BY number DESC LIMIT 1`,
        )
      )[0]?.good
    expect(await standing()).toBe(false)
    const { attempt, checkoutUrl } = await press(id, debtor)
    expect(checkoutUrl).toMatch(/\/betaling\/test\/test_[\w-]{36}$/)
    const answer = await rest(debtor).post(`/api/payment-attempts/${attempt}/answer`, { json: { answer: 'paid' } })
    expect([answer.status, answer.body.status]).toEqual([200, 'paid'])
    expect(await standsAt(id)).toBe(`paid ${today()}`)
    expect(await standing()).toBe(true)
    expect(await mails(`payment-attempt:${attempt}`)).toBe(1)
    expect(await audited('invoices.paid', id)).toBe(1)
  }, 120_000)

  it('good standing is back at once, too, when finance credits what was overdue', async () => {
    const debtor = await aMember()
    const req = await systemRequest()
    await settleStanding(req, debtor.therapist)
    const fee = await aFee(debtor, addDays(today(), -60))
    const { id } = await issueInvoice(req, { therapist: debtor.therapist, charges: [fee] }, addDays(today(), -60))
    await settleStanding(req, debtor.therapist)
    const standing = async () =>
      JSON.stringify(
        await ask(
          sql`SELECT good FROM standing_changes WHERE therapist_id = ${debtor.therapist} ORDER BY number DESC LIMIT 1`,
        ),
      )
    expect(await standing()).toContain('false')
    expect((await rest('finance').post(`/api/invoices/${id}/credit`, { json: { reason: 'Fout' } })).status).toBe(200)
    expect(await standing()).toContain('true')
  }, 120_000)

  it('is one attempt, however often one presses at once', async () => {
    const { id } = await anInvoice()
    const replies = await Promise.all(
      [1, 2, 3, 4, 5, 6].map(() => rest(member).post(`/api/invoices/${id}/pay`, { json: {} })),
    )
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200])
    expect(new Set(replies.map(({ body }) => body.checkoutUrl)).size).toBe(1)
    expect(await attempts(id)).toHaveLength(1)
    expect(await ask(sql`SELECT id FROM test_payments WHERE key LIKE ${`${id}:%`}`)).toHaveLength(1)
  })

  it('is one payment, however often and at once it is reported; replays change nothing', async () => {
    const { id, charges } = await anInvoice(member, 2)
    const { attempt, providerId } = await press(id)
    await atTheBank(providerId, 'paid')
    const replies = await Promise.all([1, 2, 3, 4, 5].map(() => report(providerId)))
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    expect((await report(providerId)).status).toBe(200)
    expect(await paymentsOf(charges)).toBe(2)
    expect(await statuses(id)).toEqual(['paid'])
    expect(await mails(`payment-attempt:${attempt}`)).toBe(1)
    expect(await audited('invoices.paid', id)).toBe(1)
  })

  it('believes nothing of a report but which payment it is about', async () => {
    const { id } = await anInvoice()
    const { providerId } = await press(id)
    const forged = await rest(null).post('/api/payments/test', {
      json: { id: providerId, status: 'paid', amount: 1995 },
    })
    expect(forged.status).toBe(200)
    expect(await standsAt(id)).toBe('open')
    const unknown = await report('test_00000000-0000-4000-8000-000000000000')
    expect([unknown.status, unknown.body]).toEqual([forged.status, forged.body])
    expect((await rest(null).post('/api/payments/test', { fields: { id: "x' OR 1=1" } })).status).toBe(200)
    expect((await rest(null).post('/api/payments/mollie', { fields: { id: 'tr_1' } })).status).toBe(404)
    expect((await rest(null).post('/api/payments/elsewhere', { fields: { id: 'tr_1' } })).status).toBe(404)
  })

  it('is for whose invoice it is, and nobody else', async () => {
    const { id } = await anInvoice()
    const { attempt } = await press(id)
    const pay = (who: Parameters<typeof rest>[0]) => rest(who).post(`/api/invoices/${id}/pay`, { json: {} })
    expect((await pay('alice')).status).toBe(404)
    expect((await pay('finance')).status).toBe(404)
    expect((await pay(null)).status).toBe(401)
    for (const step of ['check', 'answer']) {
      const path = `/api/payment-attempts/${attempt}/${step}`
      expect((await rest('alice').post(path, { json: { answer: 'paid' } })).status).toBe(404)
      expect((await rest('finance').post(path, { json: { answer: 'paid' } })).status).toBe(404)
      expect((await rest(null).post(path, { json: { answer: 'paid' } })).status).toBe(401)
    }
    expect(await statuses(id)).toEqual(['open'])
    const seen = await rest(member).get(`/api/payment-attempts/${attempt}`)
    expect([seen.status, seen.body.providerId, seen.body.checkoutUrl, seen.body.idempotencyKey]).toEqual([
      200,
      undefined,
      undefined,
      undefined,
    ])
  })

  it('works as a form without scripts: on to the bank, and back with how it went', async () => {
    const { id } = await anInvoice()
    const sent = await rest(member).post(`/api/invoices/${id}/pay`, { fields: { idempotencyKey: 'een-sleutel-1' } })
    expect([sent.status, sent.headers.get('location')]).toEqual([
      303,
      expect.stringMatching(/^\/betaling\/test\/test_/),
    ])
    const [{ id: attempt } = {}] = await attempts(id)
    const chosen = await rest(member).post(`/api/payment-attempts/${attempt}/answer`, { fields: { answer: 'paid' } })
    expect([chosen.status, chosen.headers.get('location')]).toEqual([303, `/betaling/${attempt}`])
    const again = await rest(member).post(`/api/invoices/${id}/pay`, { fields: {} })
    expect(again.headers.get('location')).toBe('/account?open=facturen&melding=niets-te-betalen')
    const out = await rest(null).post(`/api/invoices/${id}/pay`, { fields: {} })
    expect([out.status, out.headers.get('location')]).toEqual([303, expect.stringMatching(/^\/inloggen\?naar=/)])
    const elsewhere = await rest(member).post(`/api/invoices/${id}/pay`, {
      fields: {},
      headers: { origin: 'https://elders.test', 'sec-fetch-site': 'cross-site' },
    })
    expect(elsewhere.headers.get('location')).toMatch(/^\/inloggen/)
  })

  it('the button that looks again leads back to the page, also when the bank can’t be asked', async () => {
    const { id } = await anInvoice()
    const { attempt } = await press(id)
    const look = () => rest(member).post(`/api/payment-attempts/${attempt}/check`, { fields: {} })
    const away = vi.spyOn(testProvider, 'ask').mockRejectedValueOnce(unreachable())
    const refused = await look()
    away.mockRestore()
    expect([refused.status, refused.headers.get('location')]).toEqual([
      303,
      `/betaling/${attempt}?melding=niet-na-te-vragen`,
    ])
    expect((await look()).headers.get('location')).toBe(`/betaling/${attempt}`)
    expect(await statuses(id)).toEqual(['open'])
  })

  it('who isn’t logged in any more is led to log in, and back to the payment', async () => {
    const { attempt } = await press((await anInvoice()).id)
    for (const step of ['check', 'answer']) {
      const sent = await rest(null).post(`/api/payment-attempts/${attempt}/${step}`, { fields: { answer: 'paid' } })
      const back = `/inloggen?naar=${encodeURIComponent(`/betaling/${attempt}`)}`
      expect([step, sent.status, sent.headers.get('location')]).toEqual([step, 303, back])
    }
    const odd = await rest(null).post('/api/payment-attempts/elders%2F/check', { fields: {} })
    expect(odd.headers.get('location')).toBe(`/inloggen?naar=${encodeURIComponent('/account?open=facturen')}`)
  })

  it('ends without money: the attempt says so, the invoice stays open, and one can try again', async () => {
    const { id } = await anInvoice()
    for (const [nth, answer] of ['failed', 'cancelled'].entries()) {
      const { attempt } = await press(id)
      const { body } = await rest(member).post(`/api/payment-attempts/${attempt}/answer`, { json: { answer } })
      expect(body.status).toBe(answer)
      expect(await attempts(id)).toHaveLength(nth + 1)
    }
    const key = { idempotencyKey: 'zelfde-formulier' }
    const first = await rest(member).post(`/api/invoices/${id}/pay`, { json: key })
    await rest(member).post(`/api/payment-attempts/${first.body.attempt}/answer`, { json: { answer: 'failed' } })
    const replay = await rest(member).post(`/api/invoices/${id}/pay`, { json: key })
    expect(replay.body).toEqual({ attempt: first.body.attempt, checkoutUrl: expect.stringMatching(/\/betaling\/\d+$/) })
    expect(await statuses(id)).toEqual(['failed', 'cancelled', 'failed'])
    expect(await standsAt(id)).toBe('open')
  })
})

describe('KS-ACC-6: money that isn’t right', () => {
  it('another amount pays nothing, and is kept for finance', async () => {
    const { id, charges } = await anInvoice()
    const { attempt, providerId } = await press(id)
    await atTheBank(providerId, 'paid', 1)
    await report(providerId)
    expect(await attempts(id)).toMatchObject([{ status: 'surplus', received: 1, excess: 1 }])
    expect(await paymentsOf(charges)).toBe(0)
    expect(await audited('payment-attempts.refused', attempt)).toBe(1)
  })

  it('what was paid otherwise meanwhile is to be given back; finance writes down that it was, once', async () => {
    const { id, charges } = await anInvoice()
    const { attempt, providerId } = await press(id)
    const paid = await rest('finance').post(`/api/charges/${charges[0]}/paid`, { json: { paidOn: today() } })
    expect(paid.status).toBe(200)
    await atTheBank(providerId, 'paid')
    await report(providerId)
    expect(await attempts(id)).toMatchObject([{ status: 'surplus', excess: 1995 }])
    expect(await paymentsOf(charges)).toBe(1)
    expect(await audited('payment-attempts.surplus', attempt)).toBe(1)
    const back = (who: Parameters<typeof rest>[0], returnedOn: string) =>
      rest(who).post(`/api/payment-attempts/${attempt}/returned`, { json: { returnedOn } })
    expect((await back(member, today())).status).toBe(404)
    expect((await back('finance', addDays(today(), 1))).status).toBe(400)
    const early = await back('finance', addDays(today(), -1))
    expect([early.status, early.body.errors?.[0]?.message]).toEqual([400, expect.stringContaining('kwam pas op')])
    expect((await back('finance', today())).status).toBe(200)
    expect(await mails(`payment-attempt-returned:${attempt}`)).toBe(1)
    expect((await back('finance', today())).status).toBe(409)
    expect(await audited('payment-attempts.returned', attempt)).toBe(1)
  })

  it('a line credited while one pays: the rest is paid, and that line is to be given back', async () => {
    const { id, charges } = await anInvoice(member, 2)
    const { providerId } = await press(id)
    await creditInvoice(await systemRequest(), { invoice: id, charges: charges.slice(0, 1), reason: 'Dubbel' }, today())
    await atTheBank(providerId, 'paid')
    await report(providerId)
    expect(await attempts(id)).toMatchObject([{ status: 'surplus', amount: 3990, received: 3990, excess: 1995 }])
    expect(await standsAt(id)).toBe(`paid ${today()}`)
  })

  it('a line credited before one presses again: the old payment is given up, the new one is for the rest', async () => {
    const { id, charges } = await anInvoice(member, 2)
    await press(id)
    await creditInvoice(await systemRequest(), { invoice: id, charges: charges.slice(0, 1), reason: 'Dubbel' }, today())
    await press(id)
    expect(await attempts(id)).toMatchObject([
      { status: 'cancelled', amount: 3990 },
      { status: 'open', amount: 1995 },
    ])
  })

  it('a credit note and a payment at once: paid or to be given back, never both or neither', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { id, charges } = await anInvoice()
      const { providerId } = await press(id)
      await atTheBank(providerId, 'paid')
      await Promise.all([
        report(providerId),
        creditInvoice(await systemRequest(), { invoice: id, reason: 'Fout' }, today()),
      ])
      const [{ status } = {}] = await attempts(id)
      expect([status, await paymentsOf(charges)]).toEqual(status === 'paid' ? ['paid', 1] : ['surplus', 0])
    }
  })
})

describe('KS-ACC-6: payments that stay open', () => {
  const hoursOn = (hours: number): Date => new Date(Date.now() + hours * 3_600_000)

  it('are asked after by the daily job; what was never started or given an answer expires', async () => {
    const [paid, silent, lost] = [await anInvoice(), await anInvoice(), await anInvoice()]
    const { providerId } = await press(paid.id)
    await press(silent.id)
    const { attempt } = await press(lost.id)
    await ask(sql`UPDATE payment_attempts SET provider_id = NULL, checkout_url = NULL WHERE id = ${attempt}`)
    await atTheBank(providerId, 'paid')
    const payload = await testPayload()
    await closeAttempts(payload, hoursOn(0.5))
    expect(await statuses(paid.id)).toEqual(['open'])
    await ask(sql`UPDATE test_payments SET created_at = now() - interval '2 hours' WHERE key LIKE ${`${silent.id}:%`}`)
    await closeAttempts(payload, hoursOn(2))
    expect([await statuses(paid.id), await statuses(silent.id), await statuses(lost.id)]).toEqual([
      ['paid'],
      ['expired'],
      ['open'],
    ])
    await closeAttempts(payload, hoursOn(25))
    expect(await statuses(lost.id)).toEqual(['expired'])
  })

  it('are not asked after one by one while the bank is away: three in a row are enough, and the next hour begins with others', async () => {
    const made: number[] = []
    for (let nth = 0; nth < 5; nth += 1) made.push((await press((await anInvoice()).id)).attempt)
    const lost = (await press((await anInvoice()).id)).attempt
    await ask(sql`UPDATE payment_attempts SET provider_id = NULL, checkout_url = NULL WHERE id = ${lost}`)
    const payload = await testPayload()
    const warned = vi.spyOn(payload.logger, 'warn').mockImplementation(() => undefined)
    const away = vi.spyOn(testProvider, 'ask').mockRejectedValue(unreachable())
    const asked = () => away.mock.calls.map(([, id]) => id)
    try {
      const open = await ask(sql`SELECT id FROM payment_attempts WHERE status = 'open' AND provider_id IS NOT NULL`)
      expect(await closeAttempts(payload, hoursOn(30))).toEqual({ done: 1, failed: 0 })
      expect(asked()).toHaveLength(3)
      expect(warned.mock.calls.at(-1)?.[0]).toEqual({ waiting: open.length })
      const one = hoursOn(31)
      const another = new Date(one.getTime() + 3_600_000)
      away.mockClear()
      await closeAttempts(payload, one)
      const first = asked()
      away.mockClear()
      await closeAttempts(payload, another)
      expect([first.length, asked().length]).toEqual([3, 3])
      expect(asked()).not.toEqual(first)
      // One that can't be asked about doesn't hold up the others.
      away.mockReset()
      away.mockRejectedValueOnce(unreachable()).mockResolvedValue(null)
      expect(await closeAttempts(payload, hoursOn(33))).toEqual({ done: open.length - 1, failed: 0 })
    } finally {
      away.mockRestore()
      warned.mockRestore()
    }
    const [closed] = await ask(sql`SELECT status::text FROM payment_attempts WHERE id = ${lost}`)
    expect(closed?.status).toBe('expired')
  })

  it('paid after all is heard, also when it had been given up', async () => {
    const { id } = await anInvoice()
    const { providerId } = await press(id)
    await ask(sql`UPDATE test_payments SET created_at = now() - interval '2 hours' WHERE id = ${providerId}`)
    await report(providerId)
    expect(await statuses(id)).toEqual(['expired'])
    await atTheBank(providerId, 'paid')
    await report(providerId)
    expect(await statuses(id)).toEqual(['paid'])
    expect(await standsAt(id)).toBe(`paid ${today()}`)
  })

  it('begun at a provider that takes no payments any more: goes on at the one that does', async () => {
    const { id } = await anInvoice()
    const away = { ...testProvider, name: 'mollie' as const, start: () => Promise.reject(unreachable()) }
    const asked = { invoice: id, therapist: member.therapist, key: 'sleutel-van-eerst' }
    await expect(startPayment(await systemRequest(), away, asked)).rejects.toThrow('niet bereikbaar')
    const { providerId } = await press(id)
    expect(await statuses(id)).toEqual(['open'])
    await atTheBank(providerId, 'paid')
    await report(providerId)
    expect(await statuses(id)).toEqual(['paid'])
    expect(await standsAt(id)).toBe(`paid ${today()}`)
  })

  it('a provider that doesn’t answer: nothing is lost, and the next press goes on with the same attempt', async () => {
    const { id } = await anInvoice()
    const away = { ...testProvider, start: () => Promise.reject(unreachable()) }
    const asked = { invoice: id, therapist: member.therapist, key: 'sleutel-van-nu' }
    await expect(startPayment(await systemRequest(), away, asked)).rejects.toThrow('niet bereikbaar')
    expect(await statuses(id)).toEqual(['open'])
    await press(id)
    expect(await statuses(id)).toEqual(['open'])
  })
})

describe('KS-ACC-6: when an invoice was paid', () => {
  it('is told once, also when it became so by crediting the rest, or was so when it was made', async () => {
    const { id, charges } = await anInvoice(member, 3)
    const [first, second, third] = charges
    const paid = await rest('finance').post(`/api/charges/${first}/paid`, { json: { paidOn: today() } })
    expect([paid.status, await audited('invoices.paid', id)]).toEqual([200, 0])
    const req = await systemRequest()
    await creditInvoice(req, { invoice: id, charges: [second ?? 0], reason: 'Dubbel' }, today())
    expect(await audited('invoices.paid', id)).toBe(0)
    await creditInvoice(req, { invoice: id, charges: [third ?? 0], reason: 'Dubbel' }, today())
    expect([await standsAt(id), await audited('invoices.paid', id)]).toEqual([`paid ${today()}`, 1])
    await creditInvoice(req, { invoice: id, charges: [first ?? 0], reason: 'Toch niet' }, today())
    expect([await standsAt(id), await audited('invoices.paid', id)]).toEqual([`credited ${today()}`, 1])

    const loose = await aCharge(member)
    await rest('finance').post(`/api/charges/${loose}/paid`, { json: { paidOn: today() } })
    const late = await issueInvoice(req, { therapist: member.therapist, charges: [loose] }, today())
    expect([await standsAt(late.id), await audited('invoices.paid', late.id)]).toEqual([`paid ${today()}`, 1])
  })

  it('is the day of the payment, also when the invoice came later', async () => {
    const charge = await aCharge(member)
    const paid = await rest('finance').post(`/api/charges/${charge}/paid`, { json: { paidOn: '2026-11-02' } })
    expect(paid.status).toBe(200)
    const { id } = await issueInvoice(
      await systemRequest(),
      { therapist: member.therapist, charges: [charge] },
      today(),
    )
    expect(await standsAt(id)).toBe('paid 2026-11-02')
  })
})
