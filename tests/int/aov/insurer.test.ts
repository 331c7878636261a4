import { Decrypter, generateIdentity, identityToRecipient } from 'age-encryption'
import { beforeAll, describe, expect, it } from 'vitest'
import { sendToInsurer } from '@/collections/aov/AovApplications/operations/send'
import { paperOf } from '@/collections/aov/AovApplications/summary/load'
import { byMail } from '@/collections/aov/insurer/mail'
import { unseal } from '@/plugins/notifications/seal'
import { sendMail } from '@/plugins/notifications/sendMail'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { aTariff } from '@/tests/factories/aov'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { sendTo, startMailServer } from '../notifications/mail-server'
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

/** The attachments of a message as it went over the line, by their name. */
function attachmentsIn(raw: string): Map<string, Buffer> {
  const parts = raw.matchAll(/filename="?([^"\r\n]+)"?[\s\S]*?\r\n\r\n([A-Za-z0-9+/=\r\n]+?)\r\n--/g)
  return new Map([...parts].map(([, name, base64]) => [String(name), Buffer.from(String(base64), 'base64')]))
}

it('KS-AOV-1: what a mail server gets is what the insurer can open, and nobody on the way', async () => {
  const req = await systemRequest()
  const server = await startMailServer()
  const restore = await sendTo(req.payload, server.port)
  try {
    const { id } = await anApplication()
    const identity = await generateIdentity()
    const channel = byMail({ email: 'aov@verzekeraar.test', key: await identityToRecipient(identity) })
    const paper = await paperOf(req, id)
    if (!paper) throw new Error('no application')
    expect(await channel.ready(req, paper.organisationId)).toBe(true)
    await inTransaction(req, () => channel.deliver(req, paper, `aov:${id}:9`))
    const [row] = await query(req, sql`SELECT id FROM outbox WHERE key = ${`aov:${id}:9`}`)
    await sendMail(req, Number(row?.id))
    const [message] = server.received.filter(({ to }) => to[0] === 'aov@verzekeraar.test')
    const raw = message?.raw ?? ''
    for (const secret of [paper.name, '1986-06-15', 'Lindelaan', '4000000']) expect(raw).not.toContain(secret)
    const found = attachmentsIn(raw)
    const reference = `aov-${String(id).padStart(6, '0')}`
    expect([...found.keys()]).toEqual(expect.arrayContaining([`${reference}.pdf.age`, `${reference}.json.age`]))
    const decrypter = new Decrypter()
    decrypter.addIdentity(identity)
    const opened = async (name: string) => Buffer.from(await decrypter.decrypt(found.get(name) ?? Buffer.alloc(0)))
    expect((await opened(`${reference}.pdf.age`)).toString('latin1', 0, 5)).toBe('%PDF-')
    expect(JSON.parse((await opened(`${reference}.json.age`)).toString('utf8')).applicant.name).toBe(paper.name)
  } finally {
    restore()
    await server.stop()
  }
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

    const again = await Promise.all(
      [1, 2].map(() => rest('support').post(`${base}/${id}/send`, { json: { by: 'channel' } })),
    )
    expect(again.map(({ status }) => status)).toEqual([200, 200])
    await runSending()
    expect(await messages(id)).toHaveLength(2)

    expect((await rest(member).post(`${base}/${id}/withdraw`)).status).toBe(200)
    await sendToInsurer(await systemRequest(), id, round + 1)
    const told = await messages(id)
    expect(told.map(({ data }) => Reflect.get(Object(data), 'status'))).toEqual(['applied', 'applied', 'withdrawn'])
    // Told by the channel: nothing is left for staff to tell.
    const byHand = await rest('support').post(`${base}/${id}/told`, { json: {} })
    expect([byHand.status, byHand.body.errors[0].message]).toEqual([409, expect.stringContaining('niets (meer)')])
  })
})
