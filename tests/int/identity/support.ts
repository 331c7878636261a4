import { unseal } from '@/plugins/notifications/seal'
import { type LimitName, limit } from '@/src/lib/rate-limit'
import { query, sql } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'
import { type Reply, rest } from '@/tests/support/rest'
import type { Account } from '@/tests/support/session'

let lastAddress = 0

/** Another computer: limits count per address. */
export const elsewhere = (): Record<string, string> => {
  lastAddress += 1
  return { 'x-forwarded-for': `198.51.${Math.floor(lastAddress / 250)}.${(lastAddress % 250) + 1}` }
}

export const login = (json: Record<string, unknown>, headers = elsewhere()): Promise<Reply> =>
  rest(null).post('/api/users/login', { json, headers })

/** Who logged in through the endpoint, as a speaker for rest(). */
export function speakerOf({ body, headers }: Reply): Account {
  const cookie = headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  return { userId: body.user.id, email: body.user.email, token: body.token, cookie }
}

type Mail = { template: string; to: string; text: string }

/** The mails to an address in the outbox, oldest first, opened where they are sealed. */
export async function mailsTo(address: string): Promise<Mail[]> {
  const req = await systemRequest()
  const rows = await query(
    req,
    sql`SELECT template, "to", text, sealed FROM outbox WHERE "to" = ${address} ORDER BY id`,
  )
  return rows.map(({ template, to, text, sealed }) => ({
    template: String(template),
    to: String(to),
    text: typeof sealed === 'string' ? unseal(sealed, req.payload.secret).text : String(text),
  }))
}

/** The token in the link of a mail. */
export const tokenIn = (mail: Mail | undefined): string => /token=([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? ''

/** Does what the worker does, until nothing is queued any more. */
export async function runJobs(): Promise<void> {
  const { payload } = await systemRequest()
  await payload.jobs.run({ allQueues: true, limit: 100 })
}

export async function sessionsOf(email: string): Promise<number> {
  const rows = await query(
    await systemRequest(),
    sql`SELECT s.id FROM users_sessions s JOIN users u ON u.id = s._parent_id WHERE u.email = ${email}`,
  )
  return rows.length
}

/** Counts as if it had been tried so often already, without the password hashes that would cost. */
export async function tried(times: number, name: LimitName, key: string | number): Promise<void> {
  const req = await systemRequest()
  for (let time = 0; time < times; time += 1) await limit(req, name, key)
}

/** The account's id. */
export async function idOf(email: string): Promise<number> {
  const [row] = await query(await systemRequest(), sql`SELECT id FROM users WHERE email = ${email}`)
  return Number(row?.id)
}
