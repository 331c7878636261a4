import { describe, expect, it, vi } from 'vitest'
import { everyDossier } from '@/collections/registers/shared/everyDossier'
import { loadDossier } from '@/collections/registers/shared/loadDossier'
import { assess } from '@/src/domain/registers/assess'
import { CopiedFields, copyOut } from '@/src/lib/copy-out'
import { postgres, query, sql } from '@/src/lib/sql'
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
    for (let time = 0; time < 25; time++) {
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

describe('reading with COPY', () => {
  const pool = async () => postgres((await systemRequest()).payload).pool

  it('X-2: the server waits for a reader that takes its time, so that memory stays as it is', async () => {
    const client = await (await pool()).connect()
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
    const reader = copyOut(client, "COPY (SELECT repeat('x', 90), n FROM generate_series(1, 300000) n) TO STDOUT")
    const first = await reader.next()
    await vi.waitFor(
      async () => {
        const [backend] = await query(
          await systemRequest(),
          sql`SELECT wait_event FROM pg_stat_activity WHERE pid = ${rows[0]?.pid}`,
        )
        expect(backend?.wait_event).toBe('ClientWrite')
      },
      { timeout: 10_000 },
    )
    const handfuls = [first.value?.length ?? 0]
    for await (const handful of reader) handfuls.push(handful.length)
    client.release()
    expect(handfuls.reduce((sum, size) => sum + size, 0)).toBe(300_000)
    expect(Math.max(...handfuls)).toBeLessThan(10_000)
  })

  it('X-2: what goes wrong on the way fails the reader', async () => {
    const client = await (await pool()).connect()
    const reading = (async () => {
      for await (const rows of copyOut(
        client,
        'COPY (SELECT 1 / (5000 - n) FROM generate_series(1, 9000) n) TO STDOUT',
      ))
        expect(rows.length).toBeGreaterThan(0)
    })()
    await expect(reading).rejects.toMatchObject({ code: '22012' })
    expect((await client.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
    client.release()
  })

  it('X-2: fields read as they were written, also numbers, backslashes and nothing', () => {
    const fields = new CopiedFields()
    fields.begin('12\t-1.25\t\\N\t\t\\\\N\ta\\tb\t1e21\t0.5\t\\N')
    expect([fields.number(), fields.number(), fields.number(), fields.text(), fields.text(), fields.text()]).toEqual([
      12,
      -1.25,
      null,
      '',
      '\\N',
      'a\tb',
    ])
    expect([fields.number(), fields.number(), fields.text()]).toEqual([1e21, 0.5, null])
  })
})
