import type { Fee } from '@/src/domain/registers/fees'

const euro = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' })

/** "€ 87,50 (2026)", or that none was set. */
export const formatFee = (fee: Fee | null): string =>
  fee ? `${euro.format(fee.amount)} (${fee.year})` : 'nog niet vastgesteld'
