import type { PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { creditInvoice } from '@/collections/invoicing/Invoices/operations/credit'
import { issueInvoice } from '@/collections/invoicing/Invoices/operations/issue'
import { postgres } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'
import { aCharge, aMember, type Member } from './people'

type Values = readonly (string | number | null)[]

const failure = z.object({ message: z.string(), constraint: z.string().optional() })

let req: PayloadRequest
let member: Member
let issued: number
let charge: number

/** What of the database refuses these statements together; null: it lets them pass. Nothing stays. */
async function refusedBy(...statements: [string, Values?][]): Promise<string | null> {
  const client = await postgres(req.payload).pool.connect()
  try {
    await client.query('BEGIN')
    for (const [statement, values = []] of statements) await client.query(statement, [...values])
    await client.query('SET CONSTRAINTS ALL IMMEDIATE')
    return null
  } catch (error) {
    const { constraint, message } = failure.parse(error)
    return constraint ?? message
  } finally {
    await client.query('ROLLBACK')
    client.release()
  }
}

const attempt = `INSERT INTO payment_attempts
  (therapist_id, organisation_id, invoice_id, provider, provider_id, idempotency_key, amount, status, started_at, finished_at)
  VALUES ($1, $2, $3, 'test', $4, $5, 1995, $6::text::enum_payment_attempts_status, now(), CASE WHEN $6::text = 'open' THEN NULL ELSE now() END)`

beforeAll(async () => {
  req = await systemRequest()
  member = await aMember()
  charge = await aCharge(member)
  issued = (await issueInvoice(req, { therapist: member.therapist, charges: [charge] }, '2026-11-22')).id
}, 60_000)

describe('KS-ACC-6: an issued invoice stays as it was issued', () => {
  const stays = 'an invoice stays as it was issued'

  it.each([
    ['its amount', 'UPDATE invoices SET payable = payable + 100, net = net + 100 WHERE id = $1'],
    ['its number', "UPDATE invoices SET number = '2026-999999' WHERE id = $1"],
    ['its day', "UPDATE invoices SET issued_on = '2026-11-23' WHERE id = $1"],
    ['its last day', "UPDATE invoices SET due_on = '2027-01-01' WHERE id = $1"],
    ['who bought', "UPDATE invoices SET buyer_name = 'Iemand anders' WHERE id = $1"],
    ['whose it is', 'UPDATE invoices SET therapist_id = therapist_id - 1 WHERE id = $1'],
    ['itself', 'DELETE FROM invoices WHERE id = $1'],
    ['a line', "UPDATE invoices_lines SET description = 'Iets anders' WHERE _parent_id = $1"],
    ['its lines', 'DELETE FROM invoices_lines WHERE _parent_id = $1'],
    ['its VAT', 'UPDATE invoices_taxes SET amount = 0 WHERE _parent_id = $1'],
  ])('%s', async (_, statement) => {
    expect(await refusedBy([statement, [issued]])).toBe(stays)
  })

  it('only where it stands moves on, and never back', async () => {
    const paid = "UPDATE invoices SET status = 'paid', settled_on = '2026-11-25' WHERE id = $1"
    const reminded = "UPDATE invoices SET reminders = 1, reminded_on = '2026-12-30' WHERE id = $1"
    expect(await refusedBy([reminded, [issued]], [paid, [issued]])).toBeNull()
    const back = "UPDATE invoices SET status = 'open', settled_on = NULL WHERE id = $1"
    expect(await refusedBy([paid, [issued]], [back, [issued]])).toBe(stays)
    const fewer = 'UPDATE invoices SET reminders = 0, reminded_on = NULL WHERE id = $1'
    expect(await refusedBy([reminded, [issued]], [fewer, [issued]])).toBe(stays)
    expect(await refusedBy(["UPDATE invoices SET status = 'paid' WHERE id = $1", [issued]])).toBe(
      'invoices_settled_when',
    )
    const four = "UPDATE invoices SET reminders = 4, reminded_on = '2026-12-30' WHERE id = $1"
    expect(await refusedBy([four, [issued]])).toBe('invoices_reminders')
  })

  const line = (gross: number, vat = 'exempt'): [string, Values] => [
    `INSERT INTO invoices_lines (_order, _parent_id, id, charge_id, description, vat, percent, net, gross)
     VALUES (9, $1, gen_random_uuid()::text, $2, 'X', '${vat}', 0, $3, $3)`,
    [issued, 0, gross],
  ]

  it('a line can’t be added, nor one of nothing, nor one of a charge that is on it already', async () => {
    const other = await aCharge(member)
    const [statement, values] = line(100)
    expect(await refusedBy([statement, [values[0] ?? 0, other, 100]])).toBe('an invoice adds up')
    expect(await refusedBy([statement, [values[0] ?? 0, other, 0]])).toBe('an invoice adds up')
    expect(await refusedBy([statement, [values[0] ?? 0, charge, 100]])).toBe('invoices_lines_charge_once')
    const third = await aCharge(member)
    expect(await refusedBy([statement, [values[0] ?? 0, other, 100]], [statement, [values[0] ?? 0, third, -100]])).toBe(
      'an invoice adds up',
    )
  })

  it('an invoice is of one member and one organisation, as its charges are', async () => {
    const made = `WITH made AS (
        INSERT INTO invoices (therapist_id, organisation_id, kind, issued_on, due_on, net, tax, rounding, payable)
        VALUES ($1, $2, 'invoice', '2040-01-01', '2040-01-31', 1995, 0, 0, 1995) RETURNING id),
      lines AS (INSERT INTO invoices_lines (_order, _parent_id, id, charge_id, description, vat, percent, net, gross)
        SELECT 1, id, gen_random_uuid()::text, $3, 'X', 'exempt', 0, 1995, 1995 FROM made)
      INSERT INTO invoices_taxes (_order, _parent_id, id, vat, percent, base, amount)
        SELECT 1, id, gen_random_uuid()::text, 'exempt', 0, 1995, 0 FROM made`
    const [own, other] = [await aCharge(member), await aMember('zuid')]
    const refused = 'an invoice is of one member and one organisation'
    expect(await refusedBy([made, [member.therapist, member.organisation, own]])).toBeNull()
    expect(await refusedBy([made, [member.therapist, other.organisation, own]])).toBe(refused)
    expect(await refusedBy([made, [other.therapist, member.organisation, own]])).toBe(refused)
  })

  it('the number can’t be chosen, and one without lines isn’t possible', async () => {
    const bare = `INSERT INTO invoices (therapist_id, organisation_id, kind, number, sequence, issued_on, due_on, net, tax, rounding, payable)
                  VALUES ($1, $2, 'invoice', '2040-000099', 99, '2040-01-01', '2040-01-31', 100, 0, 0, 100)`
    const values = [member.therapist, member.organisation]
    expect(await refusedBy([bare, values])).toBe('an invoice adds up')
    const told = "DO $$ BEGIN RAISE EXCEPTION '%', (SELECT number FROM invoices WHERE issued_on = '2040-01-01'); END $$"
    expect(await refusedBy([bare, values], [told])).toBe('2040-000001')
  })

  it('a credit note is of an invoice, has a reason and takes back no more than was charged', async () => {
    const credited = await issueInvoice(
      req,
      { therapist: member.therapist, charges: [await aCharge(member)] },
      '2026-11-22',
    )
    const { id } = await creditInvoice(req, { invoice: credited.id, reason: 'Fout' }, '2026-11-22')
    const copy = (change: string): [string, Values] => [
      `INSERT INTO invoices (therapist_id, organisation_id, kind, status, issued_on, due_on, settled_on, net, tax, rounding, payable, credits_id, reason)
       SELECT therapist_id, organisation_id, kind, status, issued_on, due_on, settled_on, net, tax, rounding, payable, ${change} FROM invoices WHERE id = $1`,
      [id],
    ]
    expect(await refusedBy(copy('NULL, reason'))).toBe('invoices_kind_says')
    expect(await refusedBy(copy("credits_id, ' '"))).toBe('invoices_kind_says')
    const twice = `INSERT INTO invoices_lines (_order, _parent_id, id, charge_id, description, vat, percent, net, gross)
                   SELECT 9, $1, gen_random_uuid()::text, charge_id, 'X', vat, percent, net, gross FROM invoices_lines WHERE _parent_id = $1`
    expect(await refusedBy([twice, [id]])).toBe('invoices_lines_charge_once')
    const other = await aCharge(member)
    const parts = `WITH note AS (
        INSERT INTO invoices (therapist_id, organisation_id, kind, status, issued_on, due_on, settled_on, net, tax, rounding, payable, credits_id, reason)
        SELECT therapist_id, organisation_id, kind, status, issued_on, due_on, settled_on, -100, 0, 0, -100, $2, reason
          FROM invoices WHERE id = $1 RETURNING id),
      lines AS (INSERT INTO invoices_lines (_order, _parent_id, id, charge_id, description, vat, percent, net, gross)
        SELECT 1, id, gen_random_uuid()::text, $3, 'X', 'exempt', 0, -100, -100 FROM note)
      INSERT INTO invoices_taxes (_order, _parent_id, id, vat, percent, base, amount)
        SELECT 1, id, gen_random_uuid()::text, 'exempt', 0, -100, 0 FROM note`
    expect(await refusedBy([parts, [id, issued, other]])).toBe('a credit note takes back what was charged')
  })
})

describe('KS-ACC-6: payments and runs', () => {
  const owner = (): number[] => [member.therapist, member.organisation]

  it('one payment at a time, known by one key and once to its provider', async () => {
    const first: [string, Values] = [attempt, [...owner(), issued, 'tr_1', 'key-1', 'open']]
    expect(await refusedBy(first)).toBeNull()
    expect(await refusedBy(first, [attempt, [...owner(), issued, 'tr_2', 'key-2', 'open']])).toBe(
      'payment_attempts_one_open',
    )
    expect(await refusedBy(first, [attempt, [...owner(), issued, 'tr_1', 'key-2', 'failed']])).toBe(
      'payment_attempts_known',
    )
    expect(await refusedBy(first, [attempt, [...owner(), issued, 'tr_2', 'key-1', 'failed']])).toBe(
      'payment_attempts_idempotency_key_idx',
    )
    expect(await refusedBy(first, [attempt, [...owner(), issued, 'tr_2', 'key-2', 'failed']])).toBeNull()
  })

  it('one run an organisation and year', async () => {
    const run =
      "INSERT INTO invoice_runs (organisation_id, year, status, issue_on) VALUES ($1, 2027, 'running', '2027-01-02')"
    expect(await refusedBy([run, [member.organisation]])).toBeNull()
    expect(await refusedBy([run, [member.organisation]], [run, [member.organisation]])).toBe('invoice_runs_once')
  })
})
