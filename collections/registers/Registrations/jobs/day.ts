import type { Payload } from 'payload'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { announce } from './announce'
import type { Tally } from './eachApart'
import { lapse } from './lapse'
import { remind } from './remind'
import { turnCycles } from './turnCycles'

/** All that a new day brings to registrations, in an order in which nobody is reminded of what is over. */
export async function registersDay(
  payload: Payload,
  now: Date,
): Promise<Record<'turned' | 'lapsed' | 'started' | 'reminded', Tally>> {
  const on = amsterdamDay(now)
  return {
    turned: await turnCycles(payload, on),
    lapsed: await lapse(payload, on),
    started: await announce(payload, on),
    reminded: await remind(payload, on),
  }
}
