import { describe, expect, it } from 'vitest'
import { createAdmin } from '@/collections/identity/Users/operations/create-admin'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { logIn } from '@/tests/support/session'
import { login } from './support'

const make = async (email: string, password?: string) =>
  createAdmin(await systemRequest(), { email, name: 'Beheerder', password })

describe('KS-ACC-3: the first administrator comes from a command', () => {
  it('makes an account with a link to set its password', async () => {
    const link = await make('Eerste@voorbeeld.test')
    const token = new URL(link ?? '').searchParams.get('token')
    const json = { token, password: 'fietsen onder de linde' }
    expect((await rest(null).post('/api/users/reset-password', { json })).status).toBe(200)
    expect((await login({ email: 'eerste@voorbeeld.test', password: json.password })).status).toBe(200)
    expect((await rest(await logIn('eerste@voorbeeld.test')).get('/api/audit-log')).status).toBe(200)
  })

  it('takes a good password, refuses a weak one and makes nothing then', async () => {
    await expect(make('tweede@voorbeeld.test', 'kort')).rejects.toThrow('minstens 12')
    await expect(logIn('tweede@voorbeeld.test')).rejects.toThrow('No account')
    expect(await make('tweede@voorbeeld.test', 'fietsen onder de linde')).toBeNull()
    expect((await login({ email: 'tweede@voorbeeld.test', password: 'fietsen onder de linde' })).status).toBe(200)
  })

  it('makes someone administrator once, also when asked three times at once', async () => {
    const outcomes = await Promise.allSettled([
      make('derde@voorbeeld.test'),
      make('derde@voorbeeld.test'),
      make('derde@voorbeeld.test'),
    ])
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await expect(make('derde@voorbeeld.test')).rejects.toThrow('heeft deze rol al')
  })
})
