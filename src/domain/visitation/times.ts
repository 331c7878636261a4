/** Minutes from midnight of a Dutch clock time `HH:MM`; null when it isn't one. */
export function minutes(clock: string | null | undefined): number | null {
  const found = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(clock ?? '')
  return found ? Number(found[1]) * 60 + Number(found[2]) : null
}
