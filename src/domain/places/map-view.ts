import { mapSize, type XY } from './projection'

/** What part of the map one sees: its middle, in units of the map, and how many times larger than the whole. */
export type MapView = XY & { zoom: number }

export const zoomLimits = { least: 1, most: 16 } as const

/** The whole country. */
export const wholeMap: MapView = { x: mapSize.width / 2, y: mapSize.height / 2, zoom: 1 }

const between = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))

/** The same view, never beside the map and never further in or out than allowed. */
export function withinMap({ x, y, zoom }: MapView): MapView {
  const allowed = between(zoom, zoomLimits.least, zoomLimits.most)
  const [width, height] = [mapSize.width / allowed, mapSize.height / allowed]
  return {
    x: between(x, width / 2, mapSize.width - width / 2),
    y: between(y, height / 2, mapSize.height - height / 2),
    zoom: allowed,
  }
}

/** Moved by so much of what one sees: (1, 0) is a whole screen to the right. */
export const moved = ({ x, y, zoom }: MapView, by: XY): MapView =>
  withinMap({ x: x + (by.x * mapSize.width) / zoom, y: y + (by.y * mapSize.height) / zoom, zoom })

/** Closer by a factor, where what stands at `at` (0 to 1 of what one sees, from the top left) stays where it is. */
export function zoomed(view: MapView, factor: number, at: XY = { x: 0.5, y: 0.5 }): MapView {
  const zoom = between(view.zoom * factor, zoomLimits.least, zoomLimits.most)
  const under = pointAt(view, at)
  return withinMap({
    x: under.x - ((at.x - 0.5) * mapSize.width) / zoom,
    y: under.y - ((at.y - 0.5) * mapSize.height) / zoom,
    zoom,
  })
}

/** The point of the map at a place of what one sees (0 to 1, from the top left). */
export const pointAt = ({ x, y, zoom }: MapView, at: XY): XY => ({
  x: x + ((at.x - 0.5) * mapSize.width) / zoom,
  y: y + ((at.y - 0.5) * mapSize.height) / zoom,
})

/** Where a point of the map stands in what one sees: 0 to 1 from the top left, outside that it isn't in sight. */
export const placeOf = ({ x, y, zoom }: MapView, point: XY): XY => ({
  x: 0.5 + ((point.x - x) * zoom) / mapSize.width,
  y: 0.5 + ((point.y - y) * zoom) / mapSize.height,
})

export const inSight = (view: MapView, point: XY): boolean => {
  const { x, y } = placeOf(view, point)
  return x >= 0 && x <= 1 && y >= 0 && y <= 1
}

/** Part of what one sees that is kept free around what has to fit in it. */
const margin = 0.16

/** The view in which all these points stand, not closer than the closest. */
export function around(points: readonly XY[]): MapView {
  if (points.length === 0) return wholeMap
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const room = 1 - 2 * margin
  const zoom = Math.min(
    zoomLimits.most,
    (mapSize.width * room) / Math.max(right - left, 0.01),
    (mapSize.height * room) / Math.max(bottom - top, 0.01),
  )
  return withinMap({ x: (left + right) / 2, y: (top + bottom) / 2, zoom })
}

/** Markers regroup at whole steps only, so that they don't jump about while one zooms. */
export const zoomStep = (zoom: number): number => 2 ** Math.floor(Math.log2(zoom * 1.001))

/** How close two markers may stand at this zoom, in units of the map: a finger wide on a phone of 360 px. */
export const reachAt = (zoom: number): number => 58 / zoomStep(zoom)
