import type { Point } from './distance'

/** A place on the drawn map, in units of the map: (0, 0) is its top left. */
export type XY = { x: number; y: number }

/** Size of the whole map, in its own units. */
export const mapSize = { width: 480, height: 560 } as const

const middle: Point = { lat: 52.15, lng: 5.295 }
/** Units a degree of latitude is high. */
const scale = 193
/** A degree of longitude is that much narrower, halfway the country (52.2° N). */
const narrowing = Math.cos((52.2 * Math.PI) / 180)

/** Where a point of the earth stands on the map: equirectangular, true to shape halfway the country. */
export const project = ({ lat, lng }: Point): XY => ({
  x: mapSize.width / 2 + (lng - middle.lng) * narrowing * scale,
  y: mapSize.height / 2 - (lat - middle.lat) * scale,
})

/** The point of the earth behind a place on the map. */
export const unproject = ({ x, y }: XY): Point => ({
  lat: middle.lat - (y - mapSize.height / 2) / scale,
  lng: middle.lng + (x - mapSize.width / 2) / scale / narrowing,
})
