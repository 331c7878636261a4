import pg from 'pg'
import { describe, expect, it, vi } from 'vitest'
import { type GroupFilter, parseGroupFilter } from '@/src/domain/intervisie/find-filter'
import { kmBetween } from '@/src/domain/places/distance'
import { savePractice } from '@/src/features/intervisie/find/actions'
import { untouched } from '@/src/features/intervisie/find/form-state'
import { loadFound } from '@/src/features/intervisie/find/load'
import { loadMemberPage } from '@/src/features/portal/frame'
import { query, sql } from '@/src/lib/sql'
import { aGroup } from '@/tests/factories/intervisie'
import { aTherapist } from '@/tests/factories/therapists'
import { systemRequest } from '@/tests/support/payload'
import { as, rest } from '@/tests/support/rest'
import { requestOf } from '@/tests/support/session'
import { organisation } from '../registers/life'
import { aGroupOf, aTherapistOf, type Therapist } from './people'

vi.mock('next/cache', () => ({ revalidatePath: () => undefined }))

const towns = {
  Utrecht: { lat: 52.09, lng: 5.12 },
  Zeist: { lat: 52.09, lng: 5.23 },
  Groningen: { lat: 53.22, lng: 6.57 },
  Maastricht: { lat: 50.85, lng: 5.69 },
}

type Given = Omit<Parameters<typeof aGroup>[1], 'members'>

/** A group in this town, of so many. */
async function groupIn(town: keyof typeof towns, name: string, given: Given = {}, size = 1): Promise<number> {
  const req = await systemRequest()
  const north = await organisation('noord')
  const people: number[] = []
  for (let index = 0; index < size; index += 1) people.push((await aTherapist(req, { organisation: north })).id)
  const { id } = await aGroup(req, { name, place: town, ...towns[town], members: people, ...given })
  return id
}

async function found(who: Therapist, asked: Record<string, string>) {
  const req = await requestOf(who)
  const page = await loadFound(req, who.therapist, parseGroupFilter(asked))
  return { names: page.groups.map(({ name }) => name), page, sites: page.sites, origin: page.origin }
}

async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const sent = vi.spyOn(pg.Client.prototype, 'query')
  try {
    await work()
    return sent.mock.calls.length
  } finally {
    sent.mockRestore()
  }
}

const practice = (fields: Record<string, string>): FormData => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

describe('KS-GRP-1: finding a group', () => {
  it('the nearest to the town that was asked, or to the own practice, come first', async () => {
    const sanne = await aTherapistOf()
    await groupIn('Groningen', 'Ver Noord')
    await groupIn('Zeist', 'Ver Zeist')
    await groupIn('Maastricht', 'Ver Zuid')
    await groupIn('Utrecht', 'Ver Utrecht')
    expect((await found(sanne, { naam: 'ver ', plaats: 'Maastricht' })).names).toEqual([
      'Ver Zuid',
      'Ver Zeist',
      'Ver Utrecht',
      'Ver Noord',
    ])
    expect((await found(sanne, { naam: 'ver ' })).origin).toBeNull()
    const saved = await as(sanne, () => savePractice(untouched, practice({ name: 'Adem', place: 'groningen' })))
    expect(saved).toMatchObject({ outcome: 'done' })
    const { names, page, origin } = await found(sanne, { naam: 'ver ' })
    expect(names[0]).toBe('Ver Noord')
    expect(origin?.label).toBe('je praktijk in Groningen')
    const from = (town: keyof typeof towns): number => kmBetween(towns.Groningen, towns[town])
    const told = page.groups.map(({ km }) => km ?? -1)
    for (const [index, town] of (['Groningen', 'Zeist', 'Utrecht', 'Maastricht'] as const).entries())
      expect(told[index]).toBeCloseTo(from(town), 6)
    // The first test of a file waits for the portal to start.
  }, 60_000)

  it('a filter narrows list and map alike, and nothing is lost between them', async () => {
    const sanne = await aTherapistOf()
    await groupIn('Utrecht', 'Zeef een', { format: 'online', method: 'balint', wanted: 2 })
    await groupIn('Utrecht', 'Zeef twee', { format: 'both', method: 'incident' }, 3)
    await groupIn('Zeist', 'Zeef drie', { format: 'in-person', method: 'incident', wanted: 1 })
    await groupIn(
      'Zeist',
      'Zeef weg',
      { status: 'ended', manager: null, endedOn: '2025-01-01', members: [] } as Given,
      0,
    )
    const asks: [Record<string, string>, string[]][] = [
      [{}, ['Zeef drie', 'Zeef een', 'Zeef twee']],
      [{ waar: 'online' }, ['Zeef een', 'Zeef twee']],
      [{ waar: 'plek' }, ['Zeef drie', 'Zeef twee']],
      [{ methode: 'incident' }, ['Zeef drie', 'Zeef twee']],
      [{ ruimte: 'ja' }, ['Zeef drie', 'Zeef een']],
      [{ ruimte: 'ja', methode: 'balint' }, ['Zeef een']],
      [{ naam: 'zéef  TWEE'.replace('  ', ' ') }, ['Zeef twee']],
      [{ naam: "zeef%' OR 1=1" }, []],
    ]
    for (const [asked, names] of asks) {
      const { page, sites, names: listed } = await found(sanne, { naam: 'zeef', ...asked })
      expect([asked, listed.toSorted()]).toEqual([asked, names])
      expect(sites.reduce((sum, { count }) => sum + count, 0)).toBe(page.total)
    }
    const { sites, page } = await found(sanne, { naam: 'zeef' })
    expect(sites.map(({ place, count, name }) => [place, count, name])).toEqual([
      ['Utrecht', 2, null],
      ['Zeist', 1, 'Zeef drie'],
    ])
    expect(page.groups.find(({ name }) => name === 'Zeef twee')?.members).toBe(3)
  })

  it('shows ten at a time, each group once', async () => {
    const sanne = await aTherapistOf()
    for (let index = 0; index < 23; index += 1) await groupIn('Utrecht', `Veel ${index}`)
    const pages = await Promise.all(['1', '2', '3', '4'].map((pagina) => found(sanne, { naam: 'veel', pagina })))
    expect(pages.map(({ names }) => names.length)).toEqual([10, 10, 3, 0])
    expect(new Set(pages.flatMap(({ names }) => names)).size).toBe(23)
    expect(pages[0]?.page).toMatchObject({ total: 23, pages: 3 })
  })

  it('takes as many queries with many groups as with none, and the page at most 8', async () => {
    const sanne = await aTherapistOf()
    const filter: GroupFilter = parseGroupFilter({ naam: 'teller' })
    const load = async () => {
      const { req, member } = await loadMemberPage('/intervisiegroep')
      await loadFound(req, member.therapist, filter)
    }
    const before = await statementsOf(() => as(sanne, load))
    for (let index = 0; index < 12; index += 1) await groupIn('Zeist', `Teller ${index}`, {}, 2)
    const after = await statementsOf(() => as(sanne, load))
    expect(after).toBe(before)
    expect(after).toBeLessThanOrEqual(8)
  })
})

describe('KS-GRP-1: one group, with who manages it', () => {
  const card = (who: Parameters<typeof rest>[0], id: number | string) =>
    rest(who).get(`/api/intervisie-groups/${id}/card`)

  it('is for professionals, of any organisation; nobody else learns an address', async () => {
    const { group, manager } = await aGroupOf(2)
    const carol = await aTherapistOf('zuid')
    const reply = await card(carol, group)
    expect(reply.status).toBe(200)
    expect(reply.body).toMatchObject({ id: group, members: 2, you: 'stranger', manager: { email: manager.email } })
    expect(reply.headers.get('cache-control')).toContain('no-store')
    expect((await card(null, group)).status).toBe(401)
    // Of one group, out of reach and not there look the same.
    expect((await card('reviewer', group)).status).toBe(404)
    expect((await card('provider', group)).status).toBe(404)
    for (const id of [999_999, 0, 'x', '1%20OR%201']) expect((await card(carol, id)).status).toBe(404)
  })

  it('says how one stands to it', async () => {
    const [one, two] = [await aGroupOf(3), await aGroupOf(1)]
    const sanne = await aTherapistOf()
    await rest(sanne).post('/api/intervisie-join-requests', { json: { group: one.group } })
    const you = async (who: Therapist, group: number) => (await card(who, group)).body.you
    expect(await you(sanne, one.group)).toBe('asked')
    expect(await you(sanne, two.group)).toBe('stranger')
    expect(await you(one.manager, one.group)).toBe('member')
    expect(await you(one.manager, two.group)).toBe('elsewhere')
  })

  it('a group that ended is gone', async () => {
    const { group, manager } = await aGroupOf(1)
    await rest(manager).post(`/api/intervisie-groups/${group}/end`, { json: { reason: 'Klaar' } })
    expect((await card(await aTherapistOf(), group)).status).toBe(404)
  })

  it('nobody takes the addresses of all groups along: after sixty one waits', async () => {
    const { group } = await aGroupOf(1)
    const sanne = await aTherapistOf()
    for (let time = 0; time < 60; time += 1) expect((await card(sanne, group)).status).toBe(200)
    expect((await card(sanne, group)).status).toBe(429)
    expect((await card(await aTherapistOf(), group)).status).toBe(200)
  })

  it('neither the map nor the list holds an address or the name of a person', async () => {
    const { manager } = await aGroupOf(2)
    const sanne = await aTherapistOf()
    const { page } = await found(sanne, {})
    const sent = JSON.stringify(page)
    expect(sent).not.toContain('@')
    expect(sent).not.toContain(manager.number)
  })
})

describe('KS-GRP-1: the groups under one marker', () => {
  const at = (who: Parameters<typeof rest>[0], query: string) => rest(who).get(`/api/intervisie-groups/at?${query}`)

  it('are those on its spots that fit the filter', async () => {
    const sanne = await aTherapistOf()
    const spot = { lat: 51.111, lng: 5.555 }
    await groupIn('Utrecht', 'Plek een', { ...spot, wanted: 1 })
    await groupIn('Utrecht', 'Plek twee', spot)
    const names = async (query: string) =>
      (await at(sanne, query)).body.groups.map(({ name }: { name: string }) => name)
    expect(await names('op=51.111,5.555')).toEqual(['Plek een', 'Plek twee'])
    expect(await names('op=51.111,5.555&ruimte=ja')).toEqual(['Plek een'])
    expect(await names('op=50,5')).toEqual([])
  })

  it.each(['', 'op=', 'op=x,y', 'op=1', 'op=91,5', `op=${Array(41).fill('52,5').join(';')}`, "op=52,5');--"])(
    'what can’t be a spot (%s) is told so',
    async (query) => {
      const reply = await at(await aTherapistOf(), query)
      expect(reply.status).toBe(400)
      expect(reply.body.errors[0].field).toBe('op')
    },
  )

  it('are for professionals', async () => {
    expect((await at(null, 'op=52,5')).status).toBe(401)
    expect((await at('reviewer', 'op=52,5')).status).toBe(403)
  })
})

describe('KS-PRA-1: where the practice is', () => {
  it('is kept for oneself, as the main one, with its spot', async () => {
    const sanne = await aTherapistOf()
    await as(sanne, () => savePractice(untouched, practice({ name: 'Praktijk Adem', place: 'den bosch' })))
    const rows = await query(
      await systemRequest(),
      sql`SELECT name, place, main, lat::float AS lat, organisation_id AS organisation FROM practices WHERE therapist_id = ${sanne.therapist}`,
    )
    expect(rows).toEqual([
      {
        name: 'Praktijk Adem',
        place: "'s-Hertogenbosch",
        main: true,
        lat: expect.any(Number),
        organisation: sanne.organisation,
      },
    ])
    const twice = await as(sanne, () => savePractice(untouched, practice({ name: 'Nog een', place: 'Ede' })))
    expect(twice.outcome).toBe('invalid')
  })

  it('a place that isn’t known is told at its field, and nothing typed is lost', async () => {
    const sanne = await aTherapistOf()
    const reply = await as(sanne, () => savePractice(untouched, practice({ name: 'Adem', place: 'Verweggistan' })))
    expect(reply).toMatchObject({ outcome: 'invalid', values: { name: 'Adem', place: 'Verweggistan' } })
    expect(reply.errors).toEqual([{ field: 'place', message: expect.stringContaining('grotere plaats') }])
  })
})
