import { Secret, TOTP } from 'otpauth'
import { aMembership, aUser, factoryPassword } from '@/tests/factories/users'
import { systemRequest } from './payload'
import { rest } from './rest'
import { type Account, logIn } from './session'

/** The code an app shows `steps` half minutes from now. */
export const codeFor = (secret: string, steps = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 })

/** Someone of staff, logged in, without a second factor. @param name before the @ */
export async function anEditor(name: string): Promise<Account> {
  const req = await systemRequest()
  const user = await aUser(req, { email: `${name}@voorbeeld.test` })
  await aMembership(req, { user: user.id, role: 'editor', displayName: 'Redacteur' })
  return logIn(user.email)
}

/** Sets up a second factor; the step of the code that confirmed it is used up. */
export async function withFactor(who: Account): Promise<{ secret: string; recoveryCodes: string[] }> {
  const start = await rest(who).post('/api/users/second-factor/start', { json: { currentPassword: factoryPassword } })
  const { secret } = start.body
  const reply = await rest(who).post('/api/users/second-factor/confirm', { json: { totp: codeFor(secret, -1) } })
  if (reply.status !== 200) throw new Error(`confirm: ${reply.status} ${JSON.stringify(reply.body)}`)
  return { secret, recoveryCodes: reply.body.recoveryCodes }
}
