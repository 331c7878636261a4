import { ibanProblem, normaliseIban } from '../identity/numbers'
import type { Cents } from './money'

type Transfer = { name: string; iban: string; amount: Cents; reference: string }

/** What a bank's app would take for the next field. */
const oneLine = (text: string, most: number): string => [...text.replace(/\s+/gu, ' ').trim()].slice(0, most).join('')

/**
 * The text of a QR code with which a bank's app fills in a SEPA transfer (EPC069-12, version 002: without a BIC).
 * @returns null when it can't be one: no amount, nobody to pay, or not an IBAN
 */
export function transferCode({ name, iban, amount, reference }: Transfer): string | null {
  const payee = oneLine(name, 70)
  if (payee === '' || ibanProblem(iban) !== null || amount <= 0) return null
  return [
    'BCD',
    '002',
    '1',
    'SCT',
    '',
    payee,
    normaliseIban(iban),
    `EUR${(amount / 100).toFixed(2)}`,
    '',
    '',
    oneLine(reference, 140),
  ].join('\n')
}
