import { agreementOf } from '@/src/domain/aov/workflow'
import type { Calculated } from './operations/calculate'

/** A calculated premium as a member gets to see it. */
export const shownQuote = ({ tariff, premium, compared }: Calculated) => ({
  tariff: { id: tariff.id, name: tariff.name, insurer: tariff.insurer, isExample: tariff.isExample },
  endAge: tariff.endAge,
  agreement: agreementOf(tariff),
  premium,
  compared,
})

export type ShownQuote = ReturnType<typeof shownQuote>
