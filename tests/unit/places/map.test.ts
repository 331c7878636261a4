import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LngLat } from '@/src/domain/places/arcs'
import { clusters, type Site } from '@/src/domain/places/cluster'
import { findPlace } from '@/src/domain/places/find'
import {
  around,
  inSight,
  type MapView,
  moved,
  placeOf,
  pointAt,
  reachAt,
  wholeMap,
  withinMap,
  zoomed,
  zoomLimits,
} from '@/src/domain/places/map-view'
import { places } from '@/src/domain/places/places'
import { mapSize, project, unproject } from '@/src/domain/places/projection'
import { provincePaths, provinces } from '@/src/domain/places/provinces'
import { townLabels } from '@/src/domain/places/town-labels'

const inNetherlands = fc.record({
  lat: fc.double({ min: 50.75, max: 53.55, noNaN: true }),
  lng: fc.double({ min: 3.36, max: 7.22, noNaN: true }),
})

const inside = (ring: readonly LngLat[], [x, y]: LngLat): boolean =>
  ring.reduce((within, [x1, y1], index) => {
    const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1]
    return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1 ? !within : within
  }, false)

const provinceAt = (point: LngLat): string[] =>
  provinces.filter(({ rings }) => rings.some((ring) => inside(ring, point))).map(({ name }) => name)

describe('KS-GRP-1: the drawn country', () => {
  it('has twelve provinces, each closed', () => {
    expect(provinces).toHaveLength(12)
    for (const { rings } of provinces)
      for (const ring of rings) {
        expect(ring.length).toBeGreaterThan(5)
        expect(ring.at(-1)).toEqual(ring[0])
      }
    expect(provincePaths.every(({ path }) => /^(M[-\d. L]+Z)+$/.test(path))).toBe(true)
  })

  it.each([
    ['Groningen', 'Groningen'],
    ['Leeuwarden', 'Friesland'],
    ['Assen', 'Drenthe'],
    ['Zwolle', 'Overijssel'],
    ['Lelystad', 'Flevoland'],
    ['Emmeloord', 'Flevoland'],
    ['Arnhem', 'Gelderland'],
    ['Utrecht', 'Utrecht'],
    ['Amsterdam', 'Noord-Holland'],
    ['Den Haag', 'Zuid-Holland'],
    ['Middelburg', 'Zeeland'],
    ['Terneuzen', 'Zeeland'],
    ['Zierikzee', 'Zeeland'],
    ["'s-Hertogenbosch", 'Noord-Brabant'],
    ['Maastricht', 'Limburg'],
    ['Winterswijk', 'Gelderland'],
    ['Ameland', 'Friesland'],
  ])('%s lies in %s', (town, province) => {
    const place = findPlace(town)
    expect(place && provinceAt([place.lng, place.lat])).toEqual([province])
  })

  it('holds nearly every town, each in one province', () => {
    const within = places.map(({ lng, lat }) => provinceAt([lng, lat]).length)
    expect(within.filter((count) => count > 1)).toEqual([])
    // A few lie on the waterside, where the drawing is as coarse as the table.
    expect(within.filter((count) => count === 0).length).toBeLessThan(places.length / 40)
  })

  it.each([
    ['the IJsselmeer', 5.2, 52.85],
    ['the Markermeer', 5.2, 52.5],
    ['the Wadden Sea', 5.2, 53.2],
    ['the North Sea', 4.0, 52.4],
    ['the Westerschelde', 3.75, 51.375],
    ['the Oosterschelde', 3.9, 51.59],
    ['Germany', 7.1, 52.5],
    ['Belgium', 4.6, 51.3],
  ])('%s is no province', (_, lng, lat) => expect(provinceAt([lng, lat])).toEqual([]))

  it('fits on its map, and a point comes back from it', () => {
    fc.assert(
      fc.property(inNetherlands, (point) => {
        const at = project(point)
        expect(at.x).toBeGreaterThan(0)
        expect(at.x).toBeLessThan(mapSize.width)
        expect(at.y).toBeGreaterThan(0)
        expect(at.y).toBeLessThan(mapSize.height)
        const back = unproject(at)
        expect(back.lat).toBeCloseTo(point.lat, 9)
        expect(back.lng).toBeCloseTo(point.lng, 9)
      }),
    )
  })
})

const sites = fc.array(
  fc.record({
    lat: fc.double({ min: 50.75, max: 53.55, noNaN: true }),
    lng: fc.double({ min: 3.36, max: 7.22, noNaN: true }),
    count: fc.integer({ min: 1, max: 90 }),
  }),
  { maxLength: 120 },
)
const reach = fc.constantFrom(...[1, 2, 4, 8, 16].map(reachAt))
const total = (all: readonly Site[]): number => all.reduce((sum, { count }) => sum + count, 0)

describe('KS-GRP-1: markers that open up', () => {
  it('loses nothing: every spot is in one marker, and the numbers add up', () => {
    fc.assert(
      fc.property(sites, reach, (all, far) => {
        const found = clusters(all, far)
        expect(found.flatMap((cluster) => cluster.sites)).toHaveLength(all.length)
        expect(new Set(found.flatMap((cluster) => cluster.sites))).toEqual(new Set(all))
        for (const cluster of found) expect(cluster.count).toBe(total(cluster.sites))
      }),
    )
  })

  it('never draws two markers over each other', () => {
    fc.assert(
      fc.property(sites, reach, (all, far) => {
        const found = clusters(all, far)
        for (const [index, a] of found.entries())
          for (const b of found.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(far)
      }),
    )
  })

  it('is the same in whatever order the spots come', () => {
    fc.assert(
      fc.property(sites, reach, (all, far) => {
        const summary = (given: Site[]) => clusters(given, far).map(({ x, y, count }) => [x, y, count])
        expect(summary(all.toReversed())).toEqual(summary(all))
      }),
    )
  })

  it('a city draws its suburbs to it', () => {
    const [cluster, ...others] = clusters(
      [
        { lat: 52.09, lng: 5.23, count: 1 },
        { lat: 52.09, lng: 5.12, count: 8 },
      ],
      reachAt(1),
    )
    expect(others).toEqual([])
    expect(cluster).toMatchObject({ ...project({ lat: 52.09, lng: 5.12 }), count: 9 })
  })

  it('pressing a marker takes it apart, unless that can’t be', () => {
    fc.assert(
      fc.property(sites, (all) => {
        for (const cluster of clusters(all, reachAt(1)).filter((one) => one.sites.length > 1)) {
          const view = around(cluster.sites.map(project))
          const parts = clusters(cluster.sites, reachAt(view.zoom))
          if (view.zoom < zoomLimits.most) expect(parts.length).toBeGreaterThan(1)
          for (const part of parts) expect(inSight(view, part)).toBe(true)
        }
      }),
    )
  })
})

const view = fc
  .record({
    x: fc.double({ min: 0, max: mapSize.width, noNaN: true }),
    y: fc.double({ min: 0, max: mapSize.height, noNaN: true }),
    zoom: fc.double({ min: 0.1, max: 40, noNaN: true }),
  })
  .map(withinMap)
const share = fc.record({
  x: fc.double({ min: 0, max: 1, noNaN: true }),
  y: fc.double({ min: 0, max: 1, noNaN: true }),
})

describe('KS-GRP-1: moving about the map', () => {
  const isWithin = ({ x, y, zoom }: MapView): boolean =>
    zoom >= zoomLimits.least &&
    zoom <= zoomLimits.most &&
    [x - mapSize.width / zoom / 2, y - mapSize.height / zoom / 2].every((edge) => edge >= -1e-6) &&
    x + mapSize.width / zoom / 2 <= mapSize.width + 1e-6 &&
    y + mapSize.height / zoom / 2 <= mapSize.height + 1e-6

  it('never leaves it', () => {
    fc.assert(
      fc.property(view, share, fc.double({ min: 0.01, max: 100, noNaN: true }), (from, at, factor) => {
        expect(isWithin(from)).toBe(true)
        expect(isWithin(zoomed(from, factor, at))).toBe(true)
        expect(isWithin(moved(from, { x: at.x * 3 - 1, y: at.y * 3 - 1 }))).toBe(true)
      }),
    )
  })

  it('what stands under the pointer stays there while one zooms in', () => {
    fc.assert(
      fc.property(view, share, (from, at) => {
        const under = pointAt(from, at)
        const there = placeOf(zoomed(from, 1.5, at), under)
        expect(there.x).toBeCloseTo(at.x, 6)
        expect(there.y).toBeCloseTo(at.y, 6)
      }),
    )
  })

  it('begins with the whole country in sight', () => {
    for (const { rings } of provinces)
      for (const ring of rings)
        for (const [lng, lat] of ring) expect(inSight(wholeMap, project({ lng, lat }))).toBe(true)
  })
})

describe('KS-GRP-1, KS-FIND-1: the names of towns', () => {
  const names = (zoom: number, width = 480, markers: { x: number; y: number }[] = []): string[] =>
    townLabels({ ...wholeMap, zoom }, width, markers).map(({ name }) => name)

  it('are the largest first, fewer where the map is small, more the closer one comes', () => {
    expect(names(1)[0]).toBe('Amsterdam')
    expect(names(1).length).toBeGreaterThan(8)
    expect(names(1, 288).length).toBeLessThan(names(1).length)
    expect(names(1, 288).length).toBeGreaterThan(4)
    const perArea = [1, 2, 4, 8].map((zoom) => names(zoom).length * zoom * zoom)
    expect(perArea.toSorted((a, b) => a - b)).toEqual(perArea)
  })

  it('never stand over each other, over a marker, or beside the map, however small it is', () => {
    fc.assert(
      fc.property(
        view,
        fc.integer({ min: 240, max: 900 }),
        fc.array(inNetherlands.map(project), { maxLength: 40 }),
        (from, width, markers) => {
          const height = (width * mapSize.height) / mapSize.width
          const pixel = (point: { x: number; y: number }) => {
            const { x, y } = placeOf(from, point)
            return { x: x * width, y: y * height }
          }
          // Twelve pixels high; six a letter is what the typeface has on average. Under a dot, or under a marker.
          const written = townLabels(from, width, markers).map((town) => {
            const { x, y } = pixel(town)
            const [half, top] = [(town.name.length * 6) / 2, town.covered ? y + 20 : y + 7]
            return { ...town, left: x - half, right: x + half, top, bottom: top + 12 }
          })
          for (const [index, a] of written.entries()) {
            expect(a.left >= 0 && a.right <= width && a.top >= 0 && a.bottom <= height).toBe(true)
            for (const b of written.slice(index + 1)) {
              const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top
              expect(apart, `${a.name} and ${b.name}`).toBe(true)
            }
            for (const { x, y } of markers.map(pixel)) {
              const dx = Math.max(a.left - x, x - a.right, 0)
              const dy = Math.max(a.top - y, y - a.bottom, 0)
              expect(Math.hypot(dx, dy), `${a.name} and a marker`).toBeGreaterThan(a.covered ? 3 : 17)
            }
          }
        },
      ),
    )
  })

  it('stands under the marker of its own town', () => {
    const amsterdam = findPlace('Amsterdam')
    const at = amsterdam ? project(amsterdam) : { x: 0, y: 0 }
    expect(townLabels(wholeMap, 480, [at])[0]).toMatchObject({ name: 'Amsterdam', covered: true })
    expect(townLabels(wholeMap, 480, [])[0]).toMatchObject({ name: 'Amsterdam', covered: false })
  })
})
