import { misfitsOf, type Planned } from './misfits'
import type { CallingHours, Taken } from './slots'

/** A call of who is away, and whose member is called. */
export type Left = { id: number; start: Date; end: Date; organisation: number }

/** Who of these has no call at that time. */
function freeAt(
  { start, end }: Pick<Left, 'start' | 'end'>,
  present: readonly number[],
  taken: readonly Taken[],
): number[] {
  const busy = new Set(taken.filter((one) => one.start < end && start < one.end).map(({ staff }) => staff))
  return present.filter((account) => !busy.has(account))
}

/**
 * The colleagues who could make a call instead, one at a time (KS-SRV-7): who is there then and has no call. Nobody when we
 * are closed at that time: it fits nobody's day.
 * @param taken every call that stands that day
 */
export function whoCould(
  call: Planned & Pick<Left, 'start' | 'end'>,
  hours: CallingHours,
  taken: readonly Taken[],
): number[] {
  const there = hours.staff.filter(({ account: staff }) => misfitsOf([{ ...call, staff }], hours).length === 0)
  return freeAt(
    call,
    there.map(({ account }) => account),
    taken,
  )
}

/**
 * Who takes over the calls of a colleague who is away, each at its own time (KS-SRV-7): of who is free then the one with the
 * fewest calls. What nobody is free for stays where it is. As the calls of one colleague never overlap, none is in the
 * way of another.
 * @param present who could call for members of an organisation that day
 * @param taken every call that stands that day
 * @returns the colleague by the id of the call
 */
export function handOver(
  calls: readonly Left[],
  away: number,
  present: (organisation: number) => readonly number[],
  taken: readonly Taken[],
): Map<number, number> {
  const load = new Map<number, number>()
  for (const { staff } of taken) load.set(staff, (load.get(staff) ?? 0) + 1)
  const moves = new Map<number, number>()
  for (const call of calls) {
    const others = present(call.organisation).filter((account) => account !== away)
    const [to] = freeAt(call, others, taken).sort((a, b) => (load.get(a) ?? 0) - (load.get(b) ?? 0))
    if (to === undefined) continue
    moves.set(call.id, to)
    load.set(to, (load.get(to) ?? 0) + 1)
  }
  return moves
}
