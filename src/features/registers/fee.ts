import type { Fee } from '@/src/domain/registers/fees'
import { formatEuros } from '@/src/lib/format'

/** "€ 87,50 (2026)", or that none was set. */
export const formatFee = (fee: Fee | null): string =>
  fee ? `${formatEuros(fee.amount)} (${fee.year})` : 'nog niet vastgesteld'

/** The same, with what it will be next year when that is something else: "€ 87,50 (2026), € 90,00 (2027)". */
export const formatFees = (fee: Fee | null, next: Fee | null): string =>
  [formatFee(fee), ...(next ? [formatFee(next)] : [])].join(', ')
