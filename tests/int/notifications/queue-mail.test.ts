import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'
import { describe, expect, it } from 'vitest'
import { queueMail } from '@/plugins/notifications/queueMail'
import { query, sql } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'

const check = (key: string) =>
  ({ to: 'sanne@leden.test', key, template: 'mail-check', props: { name: 'Sanne' } }) as const

async function counts(req: PayloadRequest, key: string) {
  const [row] = await query(
    req,
    sql`SELECT (SELECT count(*)::int FROM outbox WHERE key = ${key}) AS mails,
               (SELECT count(*)::int FROM payload_jobs WHERE task_slug = 'send-mail'
                 AND (input->>'mail')::int IN (SELECT id FROM outbox WHERE key = ${key})) AS jobs`,
  )
  return row
}

describe('notifications: queueMail', () => {
  it('writes the mail and its job with the write that causes it', async () => {
    const req = await systemRequest()
    await initTransaction(req)
    await queueMail(req, check('with-commit'))
    expect(await counts(await systemRequest(), 'with-commit')).toEqual({ mails: 0, jobs: 0 })
    await commitTransaction(req)
    expect(await counts(await systemRequest(), 'with-commit')).toEqual({ mails: 1, jobs: 1 })
  })

  it('sends nothing when that write rolls back', async () => {
    const req = await systemRequest()
    const before = await query(await systemRequest(), sql`SELECT count(*)::int AS jobs FROM payload_jobs`)
    await initTransaction(req)
    await queueMail(req, check('rolled-back'))
    await killTransaction(req)
    expect(await counts(await systemRequest(), 'rolled-back')).toEqual({ mails: 0, jobs: 0 })
    expect(await query(await systemRequest(), sql`SELECT count(*)::int AS jobs FROM payload_jobs`)).toEqual(before)
  })

  it('makes one mail of one key, also at the same moment, and the second call breaks nothing', async () => {
    const requests = await Promise.all([systemRequest(), systemRequest(), systemRequest()])
    await Promise.all(requests.map((req) => queueMail(req, check('once'))))
    const again = await systemRequest()
    await initTransaction(again)
    await queueMail(again, check('once'))
    await queueMail(again, check('another'))
    await commitTransaction(again)
    expect(await counts(await systemRequest(), 'once')).toEqual({ mails: 1, jobs: 1 })
    expect(await counts(await systemRequest(), 'another')).toEqual({ mails: 1, jobs: 1 })
  })

  it.each(['a@b.test, c@d.test', 'Naam <a@b.test>', 'geen adres', 'a@b.test\r\nBcc: c@d.test'])(
    'refuses %j as an address, without repeating it',
    async (to) => {
      const req = await systemRequest()
      const attempt = queueMail(req, { ...check('odd-address'), to })
      await expect(attempt).rejects.toThrow(/^Mail mail-check: not an e-mail address$/)
    },
  )
})
