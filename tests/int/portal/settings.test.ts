import { describe, expect, it } from 'vitest'
import { query, sql } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'

async function expiries(): Promise<number> {
  const rows = await query(await systemRequest(), sql`SELECT tag FROM cache_tag_expiries WHERE tag = 'portal'`)
  return rows.length
}

describe('KS-NEWS-1: the settings that public pages show', () => {
  it('a change drops the cached pages that show them', async () => {
    const before = await expiries()
    const { status } = await rest('admin').post('/api/globals/portal', { json: { contactEmail: 'vragen@noord.test' } })
    expect(status).toBe(200)
    expect(await expiries()).toBe(before + 1)
  })

  it('a change that is refused drops nothing', async () => {
    const before = await expiries()
    expect((await rest('alice').post('/api/globals/portal', { json: { name: 'Van mij' } })).status).toBe(403)
    expect((await rest('admin').post('/api/globals/portal', { json: { uploadLimitMb: 900 } })).status).toBe(400)
    expect(await expiries()).toBe(before)
  })
})
