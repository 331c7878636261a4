import { beforeAll, describe, expect, it } from 'vitest'
import { remindOfInvoices } from '@/collections/invoicing/Invoices/jobs/remind'
import { creditInvoice } from '@/collections/invoicing/Invoices/operations/credit'
import { issueInvoice } from '@/collections/invoicing/Invoices/operations/issue'
import { query, sql } from '@/src/lib/sql'
import { systemRequest, testPayload } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { aCharge, aMember, type Member, pay } from './people'

let member: Member

beforeAll(async () => {
  member = await aMember()
}, 60_000)

/** At noon in the Netherlands. */
const on = (day: string): Date => new Date(`${day}T11:00:00Z`)
const run = async (day: string) => remindOfInvoices(await testPayload(), on(day))

/** An invoice of 1 September, so to be paid by 1 October. */
async function late(charges = 1) {
  const taken: number[] = []
  for (let nth = 0; nth < charges; nth += 1) taken.push(await aCharge(member))
  const { id, number } = await issueInvoice(
    await systemRequest(),
    { therapist: member.therapist, charges: taken },
    '2026-09-01',
  )
  return { id, number, charges: taken }
}

const mailed = async (id: number) =>
  query(
    await systemRequest(),
    sql`SELECT key, subject, text FROM outbox WHERE key LIKE ${`invoice-reminder:${id}:%`} ORDER BY id`,
  )

async function steps(id: number): Promise<unknown> {
  const [row] = await query(
    await systemRequest(),
    sql`SELECT reminders::int, reminded_on::text AS "remindedOn" FROM invoices WHERE id = ${id}`,
  )
  return row
}

describe('KS-ACC-6: reminders of an invoice', () => {
  it('go in three steps, each once, with other words', async () => {
    const { id, number } = await late()
    await run('2026-10-07')
    expect(await steps(id)).toEqual({ reminders: 0, remindedOn: null })
    for (const day of ['2026-10-08', '2026-10-08', '2026-10-09', '2026-10-22', '2026-11-05', '2026-12-24'])
      await run(day)
    expect(await steps(id)).toEqual({ reminders: 3, remindedOn: '2026-11-05' })
    const mails = await mailed(id)
    expect(mails.map(({ subject }) => subject)).toEqual([
      `Herinnering: factuur ${number}`,
      `Tweede herinnering: factuur ${number}`,
      `Laatste herinnering: factuur ${number}`,
    ])
    expect(String(mails[0]?.text)).toContain('19,95')
    expect(String(mails[0]?.text)).toContain(`/account?open=facturen#factuur-${number}`)
    const audited = await query(
      await systemRequest(),
      sql`SELECT fields ->> 'step' AS step FROM audit_log WHERE action = 'invoices.reminded' AND subject_id = ${String(id)} ORDER BY id`,
    )
    expect(audited.map(({ step }) => step)).toEqual(['1', '2', '3'])
  }, 120_000)

  it('of two runs at once one sends it; after months without a run they come one at a time', async () => {
    const { id } = await late()
    await Promise.all([run('2027-02-01'), run('2027-02-01'), run('2027-02-01')])
    expect(await steps(id)).toEqual({ reminders: 1, remindedOn: '2027-02-01' })
    expect(await mailed(id)).toHaveLength(1)
    await run('2027-02-07')
    expect(await mailed(id)).toHaveLength(1)
    await run('2027-02-08')
    expect(await mailed(id)).toHaveLength(2)
  })

  it('never of what was paid or credited; of a part only what is still open', async () => {
    const [paid, credited, part] = [await late(), await late(), await late(2)]
    const req = await systemRequest()
    await pay(req, member, paid.charges[0] ?? 0)
    await creditInvoice(req, { invoice: credited.id, reason: 'Fout' }, '2026-09-02')
    await pay(req, member, part.charges[0] ?? 0)
    await run('2026-10-08')
    expect(await mailed(paid.id)).toEqual([])
    expect(await mailed(credited.id)).toEqual([])
    expect((await mailed(part.id)).map(({ text }) => String(text).includes('19,95'))).toEqual([true])
  })

  it('follows the settings', async () => {
    const { id } = await late()
    const changed = await rest('admin').post('/api/globals/invoice-settings', { json: { firstReminderDays: 3 } })
    expect(changed.status).toBe(200)
    await run('2026-10-03')
    expect(await mailed(id)).toEqual([])
    await run('2026-10-04')
    expect(await mailed(id)).toHaveLength(1)
  })
})
