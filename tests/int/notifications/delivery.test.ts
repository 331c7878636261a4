import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { queueMail } from '@/plugins/notifications/queueMail'
import { maxAttempts, sendMail } from '@/plugins/notifications/sendMail'
import { query, sql } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'
import { sendTo, startMailServer, type TestMailServer } from './mail-server'

let server: TestMailServer
let restore: () => void

beforeEach(async () => {
  server = await startMailServer()
  restore = await sendTo((await systemRequest()).payload, server.port)
})

afterEach(async () => {
  restore()
  await server.stop()
})

async function queued(key: string): Promise<number> {
  const req = await systemRequest()
  await queueMail(req, { to: 'sanne@leden.test', key, template: 'mail-check', props: { name: 'Sanne' } })
  const [row] = await query(req, sql`SELECT id FROM outbox WHERE key = ${key}`)
  return Number(row?.id)
}

async function mail(id: number) {
  const [row] = await query(
    await systemRequest(),
    sql`SELECT state::text AS state, attempts::int AS attempts, last_error, html IS NOT NULL AS readable, sealed
          FROM outbox WHERE id = ${id}`,
  )
  return row
}

/** What the worker does, without waiting for the pause between two attempts. */
async function runJobs() {
  const req = await systemRequest()
  await query(req, sql`UPDATE payload_jobs SET wait_until = NULL WHERE task_slug = 'send-mail'`)
  await req.payload.jobs.run({ allQueues: true, where: { taskSlug: { equals: 'send-mail' } }, silent: true })
}

const messageIdOf = (raw: string | undefined) => /^Message-ID: (.*)$/im.exec(raw ?? '')?.[1]?.trim()

describe('notifications: delivery', () => {
  it('sends a mail once, with text, HTML and a Message-ID, and ticks it off', async () => {
    const id = await queued('delivery-once')
    await runJobs()
    await runJobs()
    expect(server.received).toHaveLength(1)
    expect(server.received[0]?.to).toEqual(['sanne@leden.test'])
    expect(server.received[0]?.raw).toMatch(/multipart\/alternative[\s\S]*text\/plain[\s\S]*text\/html/)
    expect(messageIdOf(server.received[0]?.raw)).toMatch(/^<[0-9a-f]{40}@registerhuis\.test>$/)
    expect(await mail(id)).toMatchObject({ state: 'sent', attempts: 1, last_error: null })
  })

  it('sends once when two workers take the same mail at the same moment', async () => {
    const id = await queued('delivery-twice')
    await Promise.all([sendMail(await systemRequest(), id), sendMail(await systemRequest(), id)])
    expect(server.received).toHaveLength(1)
  })

  it('waits while the mail server is down, and sends once when it is back, under the same Message-ID', async () => {
    const first = await queued('delivery-before')
    await runJobs()
    const { port } = server
    await server.stop()
    const id = await queued('delivery-later')
    await runJobs()
    expect(await mail(id)).toMatchObject({ state: 'waiting', attempts: 1, last_error: 'ESOCKET' })

    server = await startMailServer(port)
    await runJobs()
    await runJobs()
    expect(server.received).toHaveLength(1)
    expect(await mail(id)).toMatchObject({ state: 'sent', attempts: 2, last_error: null })

    // As after a crash between the server's answer and the tick.
    await query(await systemRequest(), sql`UPDATE outbox SET state = 'waiting' WHERE id IN (${id}, ${first})`)
    await sendMail(await systemRequest(), id)
    expect(messageIdOf(server.received[1]?.raw)).toBe(messageIdOf(server.received[0]?.raw))
    await sendMail(await systemRequest(), first)
    expect(messageIdOf(server.received[2]?.raw)).not.toBe(messageIdOf(server.received[0]?.raw))
  })

  it('gives up at once when the server says no for good, and keeps no words of it', async () => {
    server.refuseWith(550)
    const id = await queued('delivery-refused')
    await runJobs()
    expect(await mail(id)).toMatchObject({ state: 'failed', attempts: 1, last_error: 'SMTP 550' })
    const jobs = await query(await systemRequest(), sql`SELECT error, input FROM payload_jobs`)
    const logs = await query(await systemRequest(), sql`SELECT error, input, output FROM payload_jobs_log`)
    expect(JSON.stringify([jobs, logs])).not.toContain('leden.test')
  })

  it(`gives up after ${maxAttempts} attempts that might have passed`, async () => {
    server.refuseWith(451)
    const id = await queued('delivery-hopeless')
    for (let attempt = 1; attempt < maxAttempts; attempt++) {
      await expect(sendMail(await systemRequest(), id)).rejects.toThrow('SMTP 451')
    }
    await sendMail(await systemRequest(), id)
    expect(await mail(id)).toMatchObject({ state: 'failed', attempts: maxAttempts })
  })

  it('holds mail, readable, when there is no mail server', async () => {
    restore()
    const id = await queued('delivery-none')
    await runJobs()
    expect(await mail(id)).toMatchObject({ state: 'held', attempts: 0, readable: true })
  })
})
