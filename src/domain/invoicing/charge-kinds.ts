import type { ChargeKind } from './labels'

const prefixes: readonly [RegExp, ChargeKind][] = [
  [/^contributions\//, 'contribution'],
  [/^admissions\//, 'screening'],
  [/^visitations\//, 'visitation'],
  [/^service-requests\/\d+\/issuer/, 'issuer'],
  [/^service-requests\//, 'service'],
]

/** What an amount is for, from what caused it (docs/decisions/0048). */
export const chargeKindOf = (source: string): ChargeKind =>
  prefixes.find(([prefix]) => prefix.test(source))?.[1] ?? 'other'
