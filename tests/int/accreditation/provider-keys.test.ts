import { describe, expect, it } from 'vitest'
import { makeKeyAction, revokeKeyAction } from '@/src/features/accreditation/attendance/actions'
import { keysOf } from '@/src/features/accreditation/attendance/queries'
import { query, sql } from '@/src/lib/sql'
import { untouchedForm } from '@/src/ui/form/portal-form-state'
import { systemRequest } from '@/tests/support/payload'
import { as, rest } from '@/tests/support/rest'
import { registered } from '../registers/people'
import { aKey, aMeeting, otherProvider, ownProvider, withKey } from './meeting'

const sent = (fields: Record<string, string>): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}
const make = (who: 'provider' | 'alice', fields: Record<string, string>) =>
  as(who, () => makeKeyAction({ ...untouchedForm(), made: null }, sent(fields)))
const revoke = (id: number) => as('provider', () => revokeKeyAction(untouchedForm(), sent({ id: String(id) })))

describe('KK-PRV-1: API keys', () => {
  it('made, shown once, kept as a hash, works, and stops working when revoked', async () => {
    const provider = await ownProvider()
    const { outcome, made } = await make('provider', {
      provider: String(provider),
      name: 'Cursusplanner',
      attendance: 'yes',
    })
    expect(outcome).toBe('done')
    const req = await systemRequest()
    const [row] = await query(req, sql`SELECT k.* FROM provider_keys k WHERE name = 'Cursusplanner'`)
    expect(JSON.stringify(row)).not.toContain(made)
    expect(row).toMatchObject({ hint: made?.slice(-4), revoked_at: null })

    const { session } = await aMeeting()
    const alice = await registered('alice', 'kckz')
    const call = () =>
      rest(null).post('/api/attendance', {
        json: { session, participants: [{ registrationNumber: alice.number }] },
        ...withKey(made ?? ''),
      })
    expect((await call()).body.results[0].status).toBe('credited')
    const [key] = (await keysOf(req, [provider])).filter(({ name }) => name === 'Cursusplanner')
    expect(key).toMatchObject({ scopes: ['attendance'], revokedAt: null, lastUsedAt: expect.any(String) })

    expect((await revoke(key?.id ?? 0)).outcome).toBe('done')
    expect((await revoke(key?.id ?? 0)).outcome).toBe('done')
    expect((await call()).status).toBe(401)
    const trail = await query(
      req,
      sql`SELECT action FROM audit_log WHERE subject = 'provider-keys' AND subject_id = ${String(key?.id)} ORDER BY id`,
    )
    expect(trail.map(({ action }) => action)).toEqual(['provider-keys.made', 'provider-keys.revoked'])
  })

  it('not for another provider, not by a member, not without name or right; each at its field', async () => {
    const other = String(await otherProvider())
    const provider = String(await ownProvider())
    expect((await make('provider', { provider: other, name: 'X', attendance: 'yes' })).outcome).toBe('invalid')
    expect((await make('alice', { provider, name: 'X', attendance: 'yes' })).outcome).toBe('invalid')
    const { errors, made } = await make('provider', { provider, name: ' ' })
    expect(errors.map(({ field }) => field)).toEqual(['name', 'scopes'])
    expect(made).toBeNull()
  })

  it('someone else’s key can’t be revoked, and isn’t listed', async () => {
    const other = await otherProvider()
    const theirs = await aKey(other)
    const req = await systemRequest()
    const [row] = await query(req, sql`SELECT id FROM provider_keys WHERE provider_id = ${other}`)
    expect((await revoke(Number(row?.id))).outcome).toBe('invalid')
    const { body } = await rest('provider').get('/api/provider-keys?limit=100')
    expect(JSON.stringify(body)).not.toContain(theirs.slice(-4))
    expect(JSON.stringify(body)).not.toMatch(/"hash"/)
  })
})
