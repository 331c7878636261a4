import pg from 'pg'
import { describe, expect, it, vi } from 'vitest'
import { parseGroupFilter } from '@/src/domain/intervisie/find-filter'
import { kmBetween } from '@/src/domain/places/distance'
import { savePractice } from '@/src/features/intervisie/find/actions'
import { untouched } from '@/src/features/intervisie/find/form-state'
import { loadFound } from '@/src/features/intervisie/find/load'
import { query, sql } from '@/src/lib/sql'
import { aGroup } from '@/tests/factories/intervisie'
import { aTherapist } from '@/tests/factories/therapists'
import { systemRequest } from '@/tests/support/payload'
import { as } from '@/tests/support/rest'
import { requestOf } from '@/tests/support/session'
import { organisation } from '../registers/life'
import { aGroupOf, aTherapistOf, type Therapist } from './people'

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

  it('takes one statement, with many groups as with none', async () => {
    const sanne = await aTherapistOf()
    const req = await requestOf(sanne)
    const load = () => loadFound(req, sanne.therapist, parseGroupFilter({ naam: 'teller' }))
    expect(await statementsOf(load)).toBe(1)
    for (let index = 0; index < 12; index += 1) await groupIn('Zeist', `Teller ${index}`, {}, 2)
    expect(await statementsOf(load)).toBe(1)
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
