import { describe, expect, it } from 'vitest'
import { apiQuestion } from '@/src/domain/directory/api-question'
import {
  directoryHref,
  directoryQuery,
  isFiltered,
  kmLimits,
  lastPage,
  parseDirectoryFilter,
  sortOf,
} from '@/src/domain/directory/filter'
import { similarPlaces } from '@/src/domain/places/find'

/** Numbers that look random and are the same each time. */
function* random(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    yield state / 2_147_483_648
  }
}

const words = [
  '',
  'a',
  'jansen',
  'Utrecht',
  'utrehct',
  '0',
  '25',
  '999',
  'ja',
  "' OR 1=1",
  '\0',
  'é',
  'angst-en-stress',
  '-x',
]
const names = [
  'zoek',
  'plaats',
  'straal',
  'specialisme',
  'methode',
  'taal',
  'organisatie',
  'online',
  'sorteer',
  'pagina',
]

describe('KS-FIND-1: the question in an address', () => {
  it('whatever stands there, the question is sensible, and its own address asks the same', () => {
    const numbers = random(7)
    const pick = <T>(list: readonly T[]): T => list[Math.floor((numbers.next().value ?? 0) * list.length)] as T
    for (let round = 0; round < 200; round++) {
      const filter = parseDirectoryFilter(Object.fromEntries(names.map((name) => [name, pick(words)])))
      expect(filter.km).toBeGreaterThanOrEqual(kmLimits.least)
      expect(filter.km).toBeLessThanOrEqual(kmLimits.most)
      expect(filter.page).toBeGreaterThanOrEqual(1)
      expect(filter.page).toBeLessThanOrEqual(lastPage)
      const again = parseDirectoryFilter(Object.fromEntries(new URLSearchParams(directoryQuery(filter))))
      expect({ ...again, km: 0 }).toEqual({ ...filter, km: 0 })
      if (filter.near) expect(again.km).toBe(filter.km)
    }
  })

  it('a changed question begins at its first page; nothing asked is no question', () => {
    const filter = parseDirectoryFilter({ zoek: 'angst', pagina: '3' })
    expect(directoryHref(filter, { online: true })).toBe('/zoek-een-therapeut?zoek=angst&online=ja')
    expect(directoryHref(filter, { text: '' })).toBe('/zoek-een-therapeut')
    expect(isFiltered(parseDirectoryFilter({ pagina: '3' }))).toBe(false)
  })

  it.each([
    [{}, 'naam'],
    [{ zoek: 'angst' }, 'relevantie'],
    [{ plaats: 'Utrecht' }, 'afstand'],
    [{ zoek: 'angst', plaats: 'Utrecht' }, 'afstand'],
    [{ zoek: 'angst', plaats: 'Utrecht', sorteer: 'relevantie' }, 'relevantie'],
    [{ plaats: 'Qqqqxyz', sorteer: 'afstand' }, 'naam'],
    [{ sorteer: 'relevantie' }, 'naam'],
  ])('%j comes in order of %s', (query, sort) => {
    expect(sortOf(parseDirectoryFilter(query))).toBe(sort)
  })
})

describe('KS-FIND-1: the question of a program', () => {
  const problems = (text: string) => {
    const asked = apiQuestion(new URLSearchParams(text))
    return 'problems' in asked ? asked.problems : {}
  }

  it('suggests towns for one that is unknown', () => {
    expect(similarPlaces('Utrectum')).toContain('Utrecht')
    expect(problems('near=Utrectum')).toMatchObject({ near: expect.stringContaining('Utrecht') })
    expect(similarPlaces('q')).toEqual([])
  })

  it('asks as the page does', () => {
    const asked = apiQuestion(
      new URLSearchParams('q=angst&near=Utrecht&km=12&speciality=Angst+%26+Strèss&online=1&page=2'),
    )
    expect(asked).toMatchObject({
      filter: { text: 'angst', km: 12, speciality: 'angst-stress', online: true, accessible: false, page: 2 },
    })
  })

  it('refuses what it does not know instead of answering another question', () => {
    expect(problems('plaats=Utrecht')).toHaveProperty('plaats')
    expect(Object.keys(problems('__proto__=1'))).toEqual(['__proto__'])
  })
})
