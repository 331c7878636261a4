import pg from 'pg'
import { vi } from 'vitest'

async function statementsIn(work: () => Promise<unknown>): Promise<number> {
  const sent = vi.spyOn(pg.Client.prototype, 'query')
  try {
    await work()
    return sent.mock.calls.length
  } finally {
    sent.mockRestore()
  }
}

/** How many statements `work` sends to the database: the fewest of three times, as the process does other things too. */
export async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const counts: number[] = []
  for (let time = 0; time < 3; time += 1) counts.push(await statementsIn(work))
  return Math.min(...counts)
}
