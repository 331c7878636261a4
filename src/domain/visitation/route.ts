import { kmBetween, type Point } from '../places/distance'

type Stop = { date: string | null; point: Point | null }

/**
 * How far each visit is, in whole kilometres as the crow flies: from the visit before it on the same day, else from where
 * the visitor works; null where one of both isn't known. The stops stand in the order of the agenda.
 */
export function distances(stops: readonly Stop[], home: Point | null): (number | null)[] {
  return stops.map(({ date, point }, index) => {
    const before = stops[index - 1]
    const from = before && date !== null && before.date === date ? before.point : home
    return from && point ? Math.round(kmBetween(from, point)) : null
  })
}
