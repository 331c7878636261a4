const shape = /^([01]\d|2[0-3]):([0-5]\d)$/

/** Minutes of the day of a time as `HH:MM`; null when it isn't one. */
export function minuteOf(time: string | null | undefined): number | null {
  const found = shape.exec(time ?? '')
  return found ? Number(found[1]) * 60 + Number(found[2]) : null
}

/** From when until when, in minutes of the day; what ends at 00:00 ends with the day. null: not said. */
export function spanOf(
  startsAt: string | null | undefined,
  endsAt: string | null | undefined,
): { start: number | null; end: number | null } {
  return { start: minuteOf(startsAt), end: minuteOf(endsAt) || (minuteOf(endsAt) === 0 ? 1440 : null) }
}

/** Hours between two times of one day, in two decimals; null when one of them is missing or they don't follow each other. */
export function hoursBetween(startsAt: string | null | undefined, endsAt: string | null | undefined): number | null {
  const { start, end } = spanOf(startsAt, endsAt)
  return start === null || end === null || end <= start ? null : Math.round(((end - start) / 60) * 100) / 100
}
