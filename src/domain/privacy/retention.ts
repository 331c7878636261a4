import { dossier } from './retention/dossier'
import type { Retention } from './retention/line'
import { member } from './retention/member'
import { services } from './retention/services'
import { trail } from './retention/trail'

export { afterMembership, type Retention, type Upon, uponLabels } from './retention/line'

/**
 * What is kept of a person, how long, why, and what becomes of it when they are erased. The one table: the erasure, the
 * daily job, /mijn-gegevens and /privacy all follow it, and a test fails when something that holds a person isn't in it.
 */
export const retention = { ...member, ...dossier, ...services, ...trail } as const satisfies Record<string, Retention>

export type RetentionPart = keyof typeof retention

const isPart = (name: string): name is RetentionPart => Object.hasOwn(retention, name)

/** The lines of the table, in order. */
export const retentionLines: (Retention & { part: RetentionPart })[] = Object.entries(retention).flatMap(
  ([part, line]) => (isPart(part) ? [{ part, ...line }] : []),
)

/** Everything the table speaks of. */
export const heldSomewhere: readonly string[] = retentionLines.flatMap(({ holds }) => holds)
