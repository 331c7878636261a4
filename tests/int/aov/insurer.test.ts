import { Decrypter, generateIdentity, identityToRecipient } from 'age-encryption'
import { beforeAll, describe, expect, it } from 'vitest'
import { sendToInsurer } from '@/collections/aov/AovApplications/operations/send'
import { paperOf } from '@/collections/aov/AovApplications/summary/load'
import { byMail } from '@/collections/aov/insurer/mail'
import { unseal } from '@/plugins/notifications/seal'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { aTariff } from '@/tests/factories/aov'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { anApplicant, application, mailsWith, rowOf, runSending } from './people'

const base = '/api/aov-applications'
let tariff: number

beforeAll(async () => {
  tariff = (await aTariff(await systemRequest())).id
}, 60_000)

async function anApplication() {
  const member = await anApplicant()
  return { member, id: (await rest(member).post(`${base}/submit`, { json: application(tariff) })).body.id }
}

const messages = async (id: number) =>
  query(
    await systemRequest(),
    sql`SELECT payload->'data' AS data FROM webhook_deliveries WHERE key LIKE ${`msg_aov%:${id}%`} ORDER BY id`,
  )

describe('KS-AOV-1: by mail', () => {
  it('only the insurer’s key opens what goes along; the mail itself and the outbox tell nothing', {
    timeout: 60_000,
  }, async () => {
    const req = await systemRequest()
    const { id } = await anApplication()
    const identity = await generateIdentity()
    const channel = byMail({ email: 'aov@verzekeraar.test', key: await identityToRecipient(identity) })
    const paper = await paperOf(req, id)
    if (!paper) throw new Error('no application')
    for (const key of [`aov:${id}:1`, `aov:${id}:1`]) {
      await inTransaction(req, () => channel.deliver(req, paper, key))
    }
    expect(await mailsWith(`aov:${id}:`)).toEqual(['aov-application'])
    const [row] = await query(req, sql`SELECT html, text, subject, sealed FROM outbox WHERE key = ${`aov:${id}:1`}`)
    expect([row?.html, row?.text]).toEqual([null, null])
    expect(String(row?.subject)).not.toContain(paper.name)
    const mail = unseal(String(row?.sealed), req.payload.secret)
    for (const secret of [paper.name, paper.birthDate, '40000', '4000000']) expect(mail.html).not.toContain(secret)
    expect(mail.attachments?.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^aov-\d{6}\.pdf\.age$/),
      expect.stringMatching(/^aov-\d{6}\.json\.age$/),
    ])
    const decrypter = new Decrypter()
    decrypter.addIdentity(identity)
    const [pdf, json] = await Promise.all(
      (mail.attachments ?? []).map(({ base64 }) => decrypter.decrypt(Buffer.from(base64, 'base64'))),
    )
    expect(Buffer.from(pdf ?? []).toString('latin1', 0, 5)).toBe('%PDF-')
    expect(JSON.parse(Buffer.from(json ?? []).toString('utf8'))).toMatchObject({
      status: 'applied',
      applicant: { name: paper.name, birthDate: '1986-06-15' },
      insurance: { grossIncome: 4_000_000, benefit: 3_000_000, monthlyPremium: 10_500, ownRiskMonths: 3 },
    })
  })
})

describe('KS-AOV-1: by webhook', () => {
  it('the job tells it once, also when it runs twice, and tells that it was taken back', async () => {
    const req = await systemRequest()
    await req.payload.create({
      collection: 'webhook-endpoints',
      data: { name: 'Verzekeraar', url: 'https://verzekeraar.test/hook', events: ['aov.applied'], active: true },
      req,
    })
    const { member, id } = await anApplication()
    await runSending()
    expect(await rowOf(id)).toMatchObject({ status: 'sent', sent: true })
    const [job] = await query(
      req,
      sql`SELECT input FROM payload_jobs WHERE task_slug = 'aov-send' AND (input->>'application')::int = ${id}`,
    )
    const round = Number(Reflect.get(Object(job?.input), 'round'))
    await sendToInsurer(await systemRequest(), id, round)
    expect(await messages(id)).toHaveLength(1)

    const again = await rest('support').post(`${base}/${id}/send`, { json: { by: 'channel' } })
    expect(again.status).toBe(200)
    await runSending()
    expect(await messages(id)).toHaveLength(2)

    expect((await rest(member).post(`${base}/${id}/withdraw`)).status).toBe(200)
    await sendToInsurer(await systemRequest(), id, round + 1)
    const told = await messages(id)
    expect(told.map(({ data }) => Reflect.get(Object(data), 'status'))).toEqual(['applied', 'applied', 'withdrawn'])
  })
})
