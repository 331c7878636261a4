import type { Fee } from '@/src/domain/registers/fees'
import { formatEuros } from '@/src/lib/format'

/** "€ 87,50 (2026)", or that none was set. */
export const formatFee = (fee: Fee | null): string =>
  fee ? `${formatEuros(fee.amount)} (${fee.year})` : 'nog niet vastgesteld'
