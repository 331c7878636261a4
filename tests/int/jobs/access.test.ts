import { describe, expect, it } from 'vitest'
import { queueMail } from '@/plugins/notifications/queueMail'
import { query, sql } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'

describe('jobs: nobody reaches the queue over REST', () => {
  it.each([null, 'alice', 'reviewer', 'admin'] as const)('%s', async (who) => {
    const req = await systemRequest()
    const key = `jobs-access-${who}`
    await queueMail(req, { to: 'a@leden.test', key, template: 'mail-check', props: { name: 'A' } })
    const [job] = await query(req, sql`SELECT max(id) AS id FROM payload_jobs`)

    const ask = rest(who)
    const replies = await Promise.all([
      ask.get('/api/payload-jobs/run?allQueues=true'),
      ask.get('/api/payload-jobs/handle-schedules'),
      ask.get('/api/payload-jobs'),
      ask.get(`/api/payload-jobs/${job?.id}`),
      ask.post('/api/payload-jobs', { json: { taskSlug: 'send-mail', input: { mail: 1 } } }),
      ask.patch(`/api/payload-jobs/${job?.id}`, { json: { hasError: true } }),
      ask.delete(`/api/payload-jobs/${job?.id}`),
      ask.get('/api/globals/payload-jobs-stats'),
      ask.post('/api/globals/payload-jobs-stats', { json: { stats: {} } }),
    ])
    expect(replies.map(({ status }) => status).filter((status) => status < 400)).toEqual([])
    const [after] = await query(
      req,
      sql`SELECT completed_at, has_error, processing FROM payload_jobs WHERE id = ${job?.id}`,
    )
    expect(after).toEqual({ completed_at: null, has_error: false, processing: false })
  })
})
