import pg from 'pg'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { AddressQuery } from '@/src/domain/shared/address-text'
import { forMeHref } from '@/src/features/accreditation/for-me/href'
import { loadForMe } from '@/src/features/accreditation/for-me/load'
import { someCredits } from '@/tests/factories/registers'
import { systemRequest } from '@/tests/support/payload'
import { as } from '@/tests/support/rest'
import { daysAgo, type Registered, registered } from '../registers/people'
import { inAgenda, inDays, theProvider } from './world'

let alice: Registered

const load = async (asked: AddressQuery = {}) => {
  const page = await as('alice', () => loadForMe(asked))
  if (!page.loaded) throw new Error('no dossier')
  return page
}
const found = async (asked?: AddressQuery) =>
  (await load(asked)).courses.map(({ course, fills, helps }) => [course.title, fills.length, helps.length])

beforeAll(async () => {
  // A period under norm 2023 that ends in some 160 days.
  alice = await registered('alice', 'kckz', daysAgo(1300))
  const req = await systemRequest()
  await someCredits(req, [{ registration: alice.id, category: 'D', topic: 'other', points: 6 }])
  const provider = await theProvider(req, 'Academie')
  const breastfeeding = { category: 'B', topic: 'breastfeeding', points: 3 }
  await inAgenda(req, { title: 'Borstvoeding', provider, counts: [breastfeeding], sessions: [{ on: inDays(5) }] })
  const counts = [
    { category: 'B', topic: 'risk-signalling', points: 2 },
    { category: 'D', topic: 'other', points: 2 },
  ]
  await inAgenda(req, { title: 'Risico’s', provider, counts, sessions: [{ on: inDays(50), place: 'Zwolle' }] })
  await inAgenda(req, { title: 'Te laat', provider, counts, sessions: [{ on: inDays(200) }] })
  const other = { category: 'A', topic: 'early-signalling', points: 9, norm: 'kckz-2019' }
  await inAgenda(req, { title: 'Andere norm', provider, counts: [other] })
})

describe('KK-AGD-1: courses for a member', () => {
  it('are those that count in their dossier before its period ends, the most useful first', async () => {
    expect(await found()).toEqual([
      ['Risico’s', 2, 2],
      ['Borstvoeding', 0, 3],
    ])
    const { open, total } = await load()
    expect([open.length, total]).toEqual([13, 2])
  })

  it('are only for one requirement when that is asked, and of those that answer the rest', async () => {
    expect(await found({ eis: 'B/breastfeeding' })).toEqual([['Borstvoeding', 0, 3]])
    expect(await found({ eis: 'D/points' })).toEqual([['Risico’s', 2, 2]])
    expect(await found({ plaats: 'Zwolle', straal: '10' })).toEqual([['Risico’s', 2, 2]])
    expect(await found({ eis: 'documents/first-aid-certificate' })).toHaveLength(2)
  })

  it('are refused for a register that one isn’t in', async () => {
    await expect(load({ register: 'poh-ggz' })).rejects.toThrow()
  })

  it('leave another member’s dossier alone, and nobody without one gets a list', async () => {
    const bob = await as('bob', () => loadForMe({}))
    expect(bob.loaded).toBeNull()
  })

  it('cost at most 8 queries, however many courses there are', async () => {
    await load()
    // Inside the session: logging the persona in isn't the page's work.
    const statements = await as('alice', async () => {
      const sent = vi.spyOn(pg.Client.prototype, 'query')
      try {
        await loadForMe({})
        return sent.mock.calls.map(([statement]) => JSON.stringify(statement).slice(0, 160))
      } finally {
        sent.mockRestore()
      }
    })
    expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(8)
  })

  it('stand at an address that carries everything', async () => {
    const { filter } = await load({ zoek: 'a b', plaats: 'Ede' })
    expect(forMeHref({ register: 'kckz', requirement: 'B/points', filter, page: 2 })).toBe(
      '/opleidingen/voor-mij?register=kckz&eis=B%2Fpoints&zoek=a+b&plaats=Ede&pagina=2',
    )
  })
})
