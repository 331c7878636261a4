import pg from 'pg'
import { describe, expect, it, vi } from 'vitest'
import { loadAccount } from '@/src/features/identity/account/load'
import { loadIntervisie } from '@/src/features/intervisie/sessions/page'
import { loadMemberPage } from '@/src/features/portal/frame'
import { uploadLimitMb } from '@/src/features/portal/settings'
import { aCpdUpload, aDiploma } from '@/tests/factories/evidence'
import { aSession } from '@/tests/factories/intervisie'
import { systemRequest } from '@/tests/support/payload'
import { as } from '@/tests/support/rest'
import { account } from '@/tests/support/session'
import { profileOf } from '../evidence/people'

/** How many statements `work` sends to the database: the fewest of three times, as the process does other things too. */
async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const counts: number[] = []
  for (let time = 0; time < 3; time += 1) counts.push(await statementsIn(work))
  return Math.min(...counts)
}

async function statementsIn(work: () => Promise<unknown>): Promise<number> {
  const sent = vi.spyOn(pg.Client.prototype, 'query')
  try {
    await work()
    return sent.mock.calls.length
  } finally {
    sent.mockRestore()
  }
}

const accountPage = async () => {
  await loadAccount()
}

const evidence = async (path: string) => {
  const { req } = await loadMemberPage(path)
  await uploadLimitMb(req)
}

const intervisie = async () => {
  await loadIntervisie()
}

describe('figures: a member page', () => {
  it.each([
    ['KS-ACC-1: /account', accountPage],
    ['KS-DIP-1: /scholing', () => evidence('/scholing')],
    ['KS-INT-1: /intervisie', intervisie],
    ['KS-CPD-1: /bij-en-nascholing', () => evidence('/bij-en-nascholing')],
  ])('%s takes at most 8 queries, however much there is', async (_page, load) => {
    const bob = await account('bob')
    const before = await statementsOf(() => as(bob, load))
    const req = await systemRequest()
    const owner = await profileOf('bob')
    for (let item = 0; item < 3; item += 1) {
      await aDiploma(req, owner)
      await aSession(req, owner)
      await aCpdUpload(req, owner)
    }
    const after = await statementsOf(() => as(bob, load))
    expect(after).toBe(before)
    expect(after).toBeLessThanOrEqual(8)
  })
})
