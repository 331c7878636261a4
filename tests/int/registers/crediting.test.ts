import { describe, expect, it } from 'vitest'
import { bookCredits, type NewLine } from '@/plugins/ledger/book'
import { inTransaction } from '@/src/lib/transaction'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { daysAgo, linesOf, registered, today } from './people'

/** What a provider's course brings one member: two topics in A, one in B, and a second meeting. */
function attendance(registration: number, meeting: number): NewLine[] {
  const line = { registration, earnedOn: daysAgo(20), course: 7, courseSession: meeting, description: 'Acute zorg' }
  const source = `attendance/${registration}-${meeting}`
  return [
    { ...line, source, category: 'A', topic: 'child-first-aid', component: 'theory', points: 2 },
    { ...line, source, category: 'A', topic: 'child-first-aid', component: 'practice', points: 1 },
    { ...line, source, category: 'B', topic: 'risk-signalling', points: 1.5 },
  ]
}

const book = async (lines: NewLine[]): Promise<number> => {
  const req = await systemRequest()
  return inTransaction(req, () => bookCredits(req, lines))
}

describe('KK-DOS-4: a course is credited', () => {
  it('KK-DOS-4: one line per meeting, category and part, and the dossier shows each where it belongs', async () => {
    const alice = await registered('alice', 'kckz')
    expect(await book([...attendance(alice.id, 1), ...attendance(alice.id, 2)])).toBe(6)
    const { body } = await rest('alice').get(`/api/registrations/${alice.id}/assessment?on=${today}`)
    const [a, b] = body.categories
    expect([a.points.counted, b.points.counted, body.points.counted]).toEqual([6, 3, 9])
    expect(a.topics.items.slice(0, 2)).toMatchObject([
      { component: 'theory', have: 2, met: true },
      { component: 'practice', have: 2, met: true },
    ])
    // The first test of a file waits for the portal to start.
  }, 60_000)

  it('KK-DOS-4: never twice: not again, not twice in one list, not at once', async () => {
    const bob = await registered('bob', 'kckz')
    const [theory, practice, other] = attendance(bob.id, 1)
    if (!theory || !practice || !other) throw new Error('no lines')
    expect(await book([theory, theory])).toBe(1)
    const atOnce = await Promise.all([book([theory, practice, other]), book([other, practice]), book([other])])
    expect(atOnce.reduce((sum, booked) => sum + booked, 0)).toBe(2)
    // Other points for the same thing are a correction, never a second line.
    expect(await book([{ ...other, points: 4 }])).toBe(0)
    expect((await linesOf(bob.id)).map(({ points }) => points).sort()).toEqual([1, 1.5, 2])
  })

  it('KK-DOS-4: what was taken back can be credited again, and then once', async () => {
    const carol = await registered('carol', 'poh-ggz')
    const [line] = attendance(carol.id, 3)
    if (!line) throw new Error('no line')
    const lineOf = { ...line, topic: null, component: null }
    await book([lineOf])
    const [booked] = await linesOf(carol.id)
    const json = { reverses: booked?.id, reason: 'Was er niet bij.' }
    expect((await rest('reviewerSouth').post('/api/credits', { json })).status).toBe(201)
    expect([await book([lineOf]), await book([lineOf])]).toEqual([1, 0])
    expect((await linesOf(carol.id)).map(({ points }) => points)).toEqual([2, -2, 2])
  })
})
