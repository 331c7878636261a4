import { describe, expect, it } from 'vitest'
import { query, sql } from '@/src/lib/sql'
import { aMembership } from '@/tests/factories/users'
import { systemRequest } from '@/tests/support/payload'
import { emailOf } from '@/tests/support/personas'
import { rest } from '@/tests/support/rest'
import { itemIn, messageOf, profileOf } from './people'

describe('a reviewer who is a professional too', () => {
  it('KS-DIP-3: a reviewer may not decide about their own evidence', async () => {
    const req = await systemRequest()
    const { organisation } = await profileOf('bob')
    const [bob] = await query(req, sql`SELECT id FROM users WHERE email = ${emailOf('bob')}`)
    await aMembership(req, { user: Number(bob?.id), role: 'reviewer', displayName: 'Bob B.', organisation })
    const own = await itemIn('submitted', 'bob')
    const other = await itemIn('submitted', 'alice')
    const refused = await rest('bob').post(`/api/diplomas/${own}/approve`, { json: { points: 1 } })
    expect([refused.status, messageOf(refused.body)]).toEqual([409, expect.stringMatching(/je eigen bewijsstuk/)])
    expect((await rest('bob').post(`/api/diplomas/${other}/approve`, { json: { points: 1 } })).status).toBe(200)
  })
})
