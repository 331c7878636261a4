import type { PayloadRequest } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { query, sql } from '@/src/lib/sql'
import { refuseDemoData } from '@/src/server/production-guard'
import { systemRequest } from '@/tests/support/payload'

let req: PayloadRequest

beforeAll(async () => {
  req = await systemRequest()
})

describe('a portal in production', () => {
  it('refuses a database with demo accounts, whose password everybody knows', async () => {
    await expect(refuseDemoData(req.payload)).resolves.toBeUndefined()
    await query(req, sql`UPDATE users SET email = 'therapeut@demo.test' WHERE id = (SELECT min(id) FROM users)`)
    await expect(refuseDemoData(req.payload)).rejects.toThrow('demo-accounts')
  })
})
