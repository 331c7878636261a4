import type { CollectionBeforeChangeHook } from 'payload'
import {
  bsnRefused,
  holdsBsn,
  ibanProblem,
  normaliseIban,
  normaliseVat,
  vatProblem,
} from '@/src/domain/identity/numbers'
import { invalid } from '@/src/lib/errors/refusals'

const typed = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null

/** Account number and VAT number as they are kept (KS-ACC-8): checked, without spaces, and never a citizen service number. */
export const readBank: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const problems: Record<string, string> = {}
  const read = { ...data }
  const iban = typed(data.iban)
  if (data.iban !== undefined) read.iban = iban && normaliseIban(iban)
  const wrongIban = iban && ibanProblem(iban)
  if (wrongIban) problems.iban = wrongIban
  const vat = typed(data.vatNumber)
  if (data.vatNumber !== undefined) read.vatNumber = vat && normaliseVat(vat)
  const wrongVat = vat && vatProblem(vat)
  if (wrongVat) problems.vatNumber = wrongVat
  const after = { ...originalDoc, ...data }
  if (typed(after.iban) && !typed(after.accountHolder))
    problems.accountHolder = 'Vul in op wiens naam de rekening staat.'
  if (holdsBsn(typed(data.accountHolder) ?? '')) problems.accountHolder = bsnRefused
  if (Object.keys(problems).length > 0) throw invalid(problems)
  return read
}
