import type { AttendanceSource } from './book'

export type GivenRow = { registrationNumber: string; components?: string[] | null }

export type Delivery = {
  session: number
  participants: readonly GivenRow[]
  source: AttendanceSource
  /** Providers for whom whoever hands in may do so. */
  providers: readonly number[]
  /** Says that two calls are one; null: each call is a list of its own. */
  idempotencyKey: string | null
}
