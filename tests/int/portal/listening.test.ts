import { describe, expect, it, vi } from 'vitest'
import { keepListening } from '@/src/lib/listen'
import { query, sql } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'

describe('a connection that listens', () => {
  it('whose statement fails is closed before the next one is tried: none are left over', async () => {
    const name = 'listening-test'
    const onConnected = vi.fn(() => Promise.reject(new Error('no such table')))
    const warned = vi.fn()
    const listener = await keepListening({
      channel: 'nobody',
      name,
      onConnected,
      onPayload: () => undefined,
      log: { warn: warned },
    })
    await vi.waitFor(() => expect(onConnected).toHaveBeenCalledTimes(3), { timeout: 10_000, interval: 50 })
    await listener.stop()
    const req = await systemRequest()
    await vi.waitFor(
      async () => {
        const open = await query(req, sql`SELECT pid FROM pg_stat_activity WHERE application_name = ${name}`)
        expect(open).toEqual([])
      },
      { timeout: 5_000, interval: 50 },
    )
    expect(warned).toHaveBeenCalledWith({ code: 'no such table', channel: 'nobody' }, 'lost a listening connection')
  })
})
