import { ibanInWords } from '@/src/domain/identity/numbers'
import type { BankDetail } from '@/src/payload-types'
import { BankForm } from './BankForm'

/** Account number and VAT number of a member (KS-ACC-8). For a panel on /account; `maskedIban` is for its summary. */
export function BankPanel({
  bank,
}: {
  bank: Pick<BankDetail, 'iban' | 'accountHolder' | 'vatNumber' | 'updatedAt'> | null
}) {
  return (
    <div className="grid gap-5">
      <p className="text-ink-soft">
        Alleen jij en de financiële administratie zien dit. Wijzigt je rekeningnummer, dan krijg je daar een mail over.
      </p>
      <BankForm
        key={bank?.updatedAt ?? 'new'}
        values={{
          iban: ibanInWords(bank?.iban ?? ''),
          accountHolder: bank?.accountHolder ?? '',
          vatNumber: bank?.vatNumber ?? '',
        }}
      />
    </div>
  )
}
