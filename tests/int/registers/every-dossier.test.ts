import { describe, expect, it } from 'vitest'
import { everyDossier } from '@/collections/registers/shared/everyDossier'
import { loadDossier } from '@/collections/registers/shared/loadDossier'
import { assess } from '@/src/domain/registers/assess'
import { query, sql } from '@/src/lib/sql'
import { aPeriod, someCredits } from '@/tests/factories/registers'
import { systemRequest } from '@/tests/support/payload'
import { daysAgo, registered, theRegister, today } from './people'

async function all(which: Parameters<typeof everyDossier>[1]) {
  const found = []
  for await (const one of everyDossier(await systemRequest(), which)) found.push(one)
  return found
}

describe('every dossier of a register', () => {
  it('X-2: reads the same as one at a time: corrections, odd names, and members without a line', async () => {
    const req = await systemRequest()
    const alice = await registered('alice', 'kckz')
    const bob = await registered('bob', 'kckz')
    await aPeriod(req, alice.id, '2020-01-01', '2021-12-31')
    const odd = 'met\ttab, \\schuine streep\nen regel'
    await someCredits(req, [
      { registration: alice.id, category: 'A', topic: 'resuscitation', component: 'theory', points: 1.25 },
      { registration: alice.id, category: 'B', points: 3, source: odd, courseSession: 12, course: 4 },
    ])
    const found = await all({ on: today })
    expect(found.map(({ registration }) => registration)).toEqual([alice.id, bob.id])
    for (const one of found) {
      const loaded = await loadDossier(req, one.registration, today)
      const strip = (lines: readonly object[] = []) =>
        lines.map((line) => ({ ...line, description: undefined, reason: undefined, bookedAt: undefined }))
      expect(strip(one.dossier.credits)).toEqual(strip(loaded?.dossier.credits))
      expect(assess(one.norm, one.dossier, today)).toEqual(loaded && assess(loaded.norm, loaded.dossier, today))
    }
    expect(found[0]?.dossier.credits[1]?.source).toBe(odd)
  })

  it('X-2: only those of the register that was asked for, and only running registrations', async () => {
    const req = await systemRequest()
    const carol = await registered('carol', 'poh-ggz', daysAgo(100))
    const { organisation } = carol
    const register = await theRegister('poh-ggz', organisation)
    expect((await all({ register, on: today })).map(({ registration }) => registration)).toEqual([carol.id])
    await query(req, sql`UPDATE registrations SET status = 'ended' WHERE id = ${carol.id}`)
    expect(await all({ register, on: today })).toEqual([])
  })

  it('gives its connection back, also when its reader stops early or fails', async () => {
    const req = await systemRequest()
    await registered('alice', 'cat')
    for (let time = 0; time < 25; time += 1) {
      const reader = (async () => {
        for await (const one of everyDossier(req, { on: today })) {
          if (time % 2 === 0) break
          throw new Error(`stop at ${one.registration}`)
        }
      })()
      await reader.catch(() => null)
    }
    // The pool has twenty connections: without giving them back this would wait for ever.
    expect((await all({ on: today })).length).toBeGreaterThan(0)
  })
})
