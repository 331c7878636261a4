import { describe, expect, it, vi } from 'vitest'
import { WorkQueue } from '@/plugins/live-chat/hub/WorkQueue'

const settle = () => new Promise((resolve) => setImmediate(resolve))

describe('KS-SRV-8: work by key', () => {
  it('does each key once at a time, and once more for all that was asked meanwhile', async () => {
    const done: string[] = []
    const ends: (() => void)[] = []
    const queue = new WorkQueue<string>(
      (key) => {
        done.push(key)
        return new Promise((resolve) => ends.push(resolve))
      },
      () => undefined,
      2,
    )
    for (const key of ['a', 'a', 'b', 'c', 'a']) queue.add(key)
    expect(done).toEqual(['a', 'b'])
    ends[0]?.()
    await settle()
    expect(done).toEqual(['a', 'b', 'a'])
    ends[1]?.()
    await settle()
    expect(done).toEqual(['a', 'b', 'a', 'c'])
    queue.stop()
    queue.add('d')
    for (const end of ends) end()
    await settle()
    expect(done).not.toContain('d')
  })

  it('tries again what failed', async () => {
    const errors: unknown[] = []
    let tries = 0
    const queue = new WorkQueue<string>(
      async () => {
        tries += 1
        if (tries < 3) throw new Error('not yet')
      },
      (error) => errors.push(error),
      1,
      1,
    )
    queue.add('a')
    await vi.waitFor(() => expect(tries).toBe(3))
    expect(errors).toHaveLength(2)
  })
})
