import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxAround, kmBetween } from '@/src/domain/places/distance'
import { findPlace } from '@/src/domain/places/find'
import { places } from '@/src/domain/places/places'

const at = (name: string) => {
  const place = findPlace(name)
  if (!place) throw new Error(`no ${name}`)
  return place
}

describe('KK-AGD-1: towns', () => {
  it('are all in the Netherlands, each once', () => {
    expect(new Set(places.map(({ name }) => name)).size).toBe(places.length)
    expect(places.length).toBeGreaterThan(300)
    expect(places.filter(({ lat, lng }) => lat < 50.75 || lat > 53.56 || lng < 3.35 || lng > 7.23)).toEqual([])
  })

  it.each([
    ['utrecht', 'Utrecht'],
    ['  UTRECHT ', 'Utrecht'],
    ['Utrecth', 'Utrecht'],
    ['Den Bosch', "'s-Hertogenbosch"],
    ['s hertogenbosch', "'s-Hertogenbosch"],
    ['’s-Hertogenbosch', "'s-Hertogenbosch"],
    ['bergen op zoom', 'Bergen op Zoom'],
    ['amersfort', 'Amersfoort'],
    ['alphen', 'Alphen aan den Rijn'],
    ['IJselstein', 'IJsselstein'],
    ['Ede', 'Ede'],
  ])('%j is %s', (typed, name) => expect(findPlace(typed)?.name).toBe(name))

  it.each(['', 'x', 'Edf', 'Timboektoe', '___', 'x'.repeat(10_000), '\0', '💣'])('%j is none', (typed) =>
    expect(findPlace(typed)).toBeNull(),
  )
})

describe('KK-AGD-1: distance', () => {
  it.each([
    ['Utrecht', 'Amsterdam', 34],
    ['Groningen', 'Maastricht', 270],
    ['Den Haag', 'Enschede', 177],
    ['Leeuwarden', 'Groningen', 52],
  ])('from %s to %s is about %d km', (from, to, km) => {
    expect(Math.abs(kmBetween(at(from), at(to)) - km)).toBeLessThan(3)
  })

  it('of every town inside the circle is inside the box', () => {
    const somewhere = fc.constantFrom(...places)
    fc.assert(
      fc.property(somewhere, somewhere, fc.integer({ min: 1, max: 300 }), (from, to, km) => {
        const { south, north, west, east } = boxAround(from, km)
        const inBox = to.lat >= south && to.lat <= north && to.lng >= west && to.lng <= east
        return inBox || kmBetween(from, to) > km
      }),
    )
  })
})
