import { describe, expect, it } from 'vitest'
import { rest } from '@/tests/support/rest'

const save = (deregisterBy: string) => rest('admin').post('/api/globals/service-settings', { json: { deregisterBy } })

describe('KS-SRV-3: the last day to deregister is one that every year has', () => {
  it.each(['02-31', '02-29', '13-01', '00-10', '9-1', '01-09-2026', ''])('not %j', { timeout: 60_000 }, async (day) => {
    const { status, body } = await save(day)
    expect([status, body.errors[0].field]).toEqual([400, 'deregisterBy'])
  })
  it.each(['09-01', '02-28', '12-31'])('%s is', async (day) => {
    expect((await save(day)).status).toBe(200)
  })
})
