import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aroundWords, spotWords } from '@/src/domain/places/spot-words'

type Spot = { place: string; name: string | null; count: number; lat: number; lng: number }

const spot = (place: string, count = 1, name: string | null = null): Spot => ({ place, name, count, lat: 52, lng: 5 })
const cluster = (...sites: Spot[]) => ({ x: 0, y: 0, count: sites.reduce((sum, one) => sum + one.count, 0), sites })
const practices = { one: 'praktijk', many: 'praktijken' }

describe('KS-FIND-1, KS-GRP-1: what a marker of the map says', () => {
  it.each([
    ['one with a name', cluster(spot('Zwolle', 1, 'Anna Jansen')), 'Anna Jansen, Zwolle'],
    ['one without a name', cluster(spot('Zwolle')), '1 praktijk in Zwolle'],
    ['several in one town', cluster(spot('Zwolle', 3)), '3 praktijken in Zwolle'],
    ['several in one town, of which one is named', cluster(spot('Zwolle', 2, 'Anna Jansen')), '2 praktijken in Zwolle'],
    ['several towns', cluster(spot('Utrecht', 4), spot('Zeist', 1, 'Anna Jansen')), '5 praktijken rond Utrecht'],
    ['a thousand', cluster(spot('Utrecht', 1000), spot('Zeist', 234)), '1.234 praktijken rond Utrecht'],
  ])('%s', (_name, found, words) => {
    expect(spotWords(found, practices)).toBe(words)
  })

  it('a group without a name is called a group, also when it is alone', () => {
    const groups = { one: 'groep', many: 'groepen' }
    expect(spotWords(cluster(spot('Zeist')), groups, 'Groep')).toBe('Groep, Zeist')
    expect(spotWords(cluster(spot('Zeist', 1, 'Vecht')), groups, 'Groep')).toBe('Vecht, Zeist')
    expect(spotWords(cluster(spot('Zeist', 2)), groups, 'Groep')).toBe('2 groepen in Zeist')
    expect(aroundWords(cluster(spot('Zeist', 1, 'Vecht')), groups)).toBe('1 groep in Zeist')
  })

  it('always names the town that comes first, and a name only where there is one to go to', () => {
    const some = fc.record({
      place: fc.constantFrom('Zwolle', 'Utrecht', 'Zeist'),
      name: fc.constantFrom('Anna Jansen', null),
      count: fc.integer({ min: 1, max: 9 }),
      lat: fc.constant(52),
      lng: fc.constant(5),
    })
    fc.assert(
      fc.property(fc.array(some, { minLength: 1 }), (spots) => {
        const found = cluster(...spots)
        const words = spotWords(found, practices)
        expect(words.endsWith(spots[0]?.place ?? '')).toBe(true)
        expect(words.includes('Anna Jansen')).toBe(found.count === 1 && spots[0]?.name === 'Anna Jansen')
      }),
    )
  })
})
