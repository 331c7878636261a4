/** A point on the earth, in degrees. */
export type Point = { lat: number; lng: number }

/** Mean radius of the earth in kilometres. */
export const earthKm = 6371

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Kilometres between two points, as the crow flies (haversine). */
export function kmBetween(a: Point, b: Point): number {
  const half = (from: number, to: number): number => Math.sin(radians(to - from) / 2) ** 2
  const chord = half(a.lat, b.lat) + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(a.lng, b.lng)
  return 2 * earthKm * Math.asin(Math.min(1, Math.sqrt(chord)))
}

/** A box that holds every point within so many kilometres: cheap to look in before distances are computed. */
export function boxAround(
  { lat, lng }: Point,
  km: number,
): { south: number; north: number; west: number; east: number } {
  const up = (km / earthKm) * (180 / Math.PI)
  const side = up / Math.cos(radians(Math.min(89, Math.abs(lat) + up)))
  return { south: lat - up, north: lat + up, west: lng - side, east: lng + side }
}
