import type { Payload } from 'payload'

/** Whether this portal has the keurmerk: the plugin `keurmerk` can be taken out. */
export const hasKeurmerk = (payload: Payload): boolean => 'self-evaluations' in payload.collections
