import { createHmac } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { queueWebhook } from '@/plugins/webhooks/queueWebhook'
import { maxAttempts, sendWebhook } from '@/plugins/webhooks/sendWebhook'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { personOf } from './people'
import { type Receiver, startReceiver } from './receiver'

let receiver: Receiver

beforeEach(async () => {
  receiver = await startReceiver()
  await query(await systemRequest(), sql`UPDATE webhook_endpoints SET active = false`)
})
afterEach(() => receiver.stop())

async function anEndpoint(given: Record<string, unknown> = {}): Promise<number> {
  const json = { name: 'Boekhouding', url: receiver.url, events: ['practice.changed'], active: true, ...given }
  const { status, body } = await rest('admin').post('/api/webhook-endpoints', { json })
  expect(status).toBe(201)
  return body.doc.id
}

async function tell(given: { key?: string; data?: Record<string, unknown> } = {}) {
  const { therapist, organisation } = await personOf('alice')
  await queueWebhook(await systemRequest(), 'practice.changed', { therapist, organisation, data: {}, ...given })
}

async function deliveries(endpoint: number) {
  return query(
    await systemRequest(),
    sql`SELECT id, key, status::text, attempts::int, last_status::int AS answer, last_error AS error
          FROM webhook_deliveries WHERE endpoint_id = ${endpoint} ORDER BY id`,
  )
}

async function runJobs() {
  const req = await systemRequest()
  await query(req, sql`UPDATE payload_jobs SET wait_until = NULL WHERE task_slug = 'send-webhook'`)
  await req.payload.jobs.run({ allQueues: true, where: { taskSlug: { equals: 'send-webhook' } }, silent: true })
}

describe('KS-PRA-1: other systems are told', () => {
  it('in a signed message that the shown secret verifies', { timeout: 60_000 }, async () => {
    const id = await anEndpoint()
    const { secret } = (await rest('admin').post(`/api/webhook-endpoints/${id}/renew-secret`)).body
    await tell({ data: { place: 'Utrecht' } })
    await runJobs()
    await runJobs()
    expect(receiver.received).toHaveLength(1)
    const [message] = receiver.received
    if (!message) throw new Error('nothing arrived')
    const { therapist, organisation } = await personOf('alice')
    expect(JSON.parse(message.body)).toEqual({
      type: 'practice.changed',
      timestamp: expect.any(String),
      data: { therapist, organisation, place: 'Utrecht' },
    })
    const { 'webhook-id': name, 'webhook-timestamp': seconds, 'webhook-signature': signature } = message.headers
    const key = Buffer.from(String(secret).replace('whsec_', ''), 'base64')
    const good = createHmac('sha256', key).update(`${name}.${seconds}.${message.body}`).digest('base64')
    expect(String(signature).split(' ')).toContain(`v1,${good}`)
    expect(await deliveries(id)).toMatchObject([
      { status: 'delivered', attempts: 1, answer: 204, error: null, key: name },
    ])
  })

  it('only those that are active, chose the event and serve the organisation', async () => {
    const { organisation } = await personOf('alice')
    const { organisation: other } = await personOf('carol')
    const wanted = [await anEndpoint(), await anEndpoint({ organisation })]
    const not = [
      await anEndpoint({ organisation: other }),
      await anEndpoint({ events: ['member.ended'] }),
      await anEndpoint({ active: false }),
    ]
    await tell()
    for (const id of wanted) expect(await deliveries(id)).toHaveLength(1)
    for (const id of not) expect(await deliveries(id)).toHaveLength(0)
  })

  it('once for one key, and not at all when the write rolls back', async () => {
    const id = await anEndpoint()
    await tell({ key: 'standing:1:1' })
    await tell({ key: 'standing:1:1' })
    expect(await deliveries(id)).toHaveLength(1)
    const req = await systemRequest()
    const { therapist, organisation } = await personOf('alice')
    const write = inTransaction(req, async () => {
      await queueWebhook(req, 'practice.changed', { therapist, organisation, data: {} })
      throw new Error('refused')
    })
    await expect(write).rejects.toThrow('refused')
    expect(await deliveries(id)).toHaveLength(1)
  })

  it('once when two workers take the same message at the same moment', async () => {
    const id = await anEndpoint()
    await tell()
    const [row] = await deliveries(id)
    await Promise.all([
      sendWebhook(await systemRequest(), Number(row?.id)),
      sendWebhook(await systemRequest(), Number(row?.id)),
    ])
    expect(receiver.received).toHaveLength(1)
  })

  it('again later under the same id when they stutter, until it counts as failed', async () => {
    const id = await anEndpoint()
    receiver.answerWith(503)
    await tell()
    await runJobs()
    expect(await deliveries(id)).toMatchObject([{ status: 'queued', attempts: 1, answer: 503, error: 'HTTP 503' }])
    receiver.answerWith(200)
    await runJobs()
    expect(await deliveries(id)).toMatchObject([{ status: 'delivered', attempts: 2 }])
    const [first, second] = receiver.received
    expect(first?.headers['webhook-id']).toBe(second?.headers['webhook-id'])

    receiver.answerWith(500)
    await tell()
    await query(
      await systemRequest(),
      sql`UPDATE webhook_deliveries SET attempts = ${maxAttempts - 1} WHERE status = 'queued'`,
    )
    await runJobs()
    expect((await deliveries(id))[1]).toMatchObject({ status: 'failed', attempts: maxAttempts })
  })

  it('never by way of a redirect; an address that is gone is not tried again', async () => {
    const id = await anEndpoint()
    receiver.answerWith(307, { location: `${receiver.url}/elders` })
    await tell()
    await runJobs()
    expect(receiver.received.map(({ path }) => path)).toEqual(['/webhook'])
    expect(await deliveries(id)).toMatchObject([{ status: 'queued', answer: 307 }])
    receiver.answerWith(410)
    await runJobs()
    expect(await deliveries(id)).toMatchObject([{ status: 'failed', answer: 410 }])
  })

  it('on a real portal nothing goes to an address inside', async () => {
    const byName = await anEndpoint({ url: receiver.url.replace('http://127.0.0.1', 'https://localhost.localdomain') })
    const byNumber = await anEndpoint({ url: receiver.url.replace('http:', 'https:') })
    await tell()
    for (const id of [byName, byNumber]) {
      const [row] = await deliveries(id)
      await expect(sendWebhook(await systemRequest(), Number(row?.id), true)).rejects.toThrow('not delivered')
      expect((await deliveries(id))[0]?.error).toMatch(/^(EPRIVATE|EADDRESS|ENOTFOUND|EAI_AGAIN)$/)
    }
    expect(receiver.received).toHaveLength(0)
  })
})

describe('webhooks: what keepers can do', () => {
  it('send a message again, also one that arrived; not one that is under way, nor one that was wiped', async () => {
    const id = await anEndpoint()
    await tell()
    const [row] = await deliveries(id)
    const again = () => rest('admin').post(`/api/webhook-deliveries/${row?.id}/replay`)
    expect((await again()).status).toBe(409)
    await runJobs()
    const both = await Promise.all([again(), again()])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    await runJobs()
    expect(receiver.received).toHaveLength(2)
    expect(receiver.received[1]?.body).toBe(receiver.received[0]?.body)
    await query(await systemRequest(), sql`UPDATE webhook_deliveries SET payload = NULL WHERE id = ${row?.id}`)
    const wiped = await again()
    expect([wiped.status, wiped.body.errors[0].message]).toEqual([409, expect.stringContaining('gewist')])
  })

  it('try it with a test message, and renew the secret: the old one signs along for a day', async () => {
    const id = await anEndpoint()
    const old = (await rest('admin').post(`/api/webhook-endpoints/${id}/renew-secret`)).body.secret
    const renewed = (await rest('admin').post(`/api/webhook-endpoints/${id}/renew-secret`)).body.secret
    expect(renewed).not.toBe(old)
    expect((await rest('admin').post(`/api/webhook-endpoints/${id}/test`)).status).toBe(200)
    await runJobs()
    expect(JSON.parse(receiver.received[0]?.body ?? '{}').type).toBe('webhook.test')
    expect(String(receiver.received[0]?.headers['webhook-signature']).split(' ')).toHaveLength(2)
  })

  it('shows a secret once: there is no way to see it again', async () => {
    const id = await anEndpoint()
    const { secret } = (await rest('admin').post(`/api/webhook-endpoints/${id}/renew-secret`)).body
    for (const path of ['', '/secret', '/renew-secret']) {
      expect(JSON.stringify((await rest('admin').get(`/api/webhook-endpoints/${id}${path}`)).body)).not.toContain(
        secret,
      )
    }
    expect((await rest('admin').post(`/api/webhook-endpoints/${id}/secret`)).status).toBe(404)
  })

  it.each(['x', '0', '-1', '1.5', '1e2', '99999999999', '%00'])('an id like %s is not found', async (id) => {
    for (const path of [`webhook-endpoints/${id}/test`, `webhook-deliveries/${id}/replay`, `outbox/${id}/resend`]) {
      expect((await rest('admin').post(`/api/${path}`)).status).toBe(404)
    }
  })

  it.each(['alice', 'support', 'finance', 'adminNorth', null] as const)('%s can do none of it', async (who) => {
    const id = await anEndpoint()
    await tell()
    const [row] = await deliveries(id)
    for (const path of [
      `webhook-endpoints/${id}/renew-secret`,
      `webhook-endpoints/${id}/test`,
      `webhook-deliveries/${row?.id}/replay`,
    ]) {
      expect((await rest(who).post(`/api/${path}`)).status).toBe(who === null ? 401 : 404)
    }
  })

  it('no answer holds the salt of a secret, and a body cannot choose it', async () => {
    const id = await anEndpoint({ salt: 'gekozen', previousSalt: 'gekozen' })
    const { body } = await rest('admin').get(`/api/webhook-endpoints/${id}`)
    expect(JSON.stringify(body)).not.toMatch(/salt/i)
    const [row] = await query(
      await systemRequest(),
      sql`SELECT salt, previous_salt FROM webhook_endpoints WHERE id = ${id}`,
    )
    expect(row?.salt).not.toBe('gekozen')
    expect(row?.previous_salt).toBeNull()
  })
})
