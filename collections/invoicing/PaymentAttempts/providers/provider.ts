import type { PayloadRequest } from 'payload'
import type { PaymentProviderName } from '@/src/domain/invoicing/labels'
import type { ProviderPayment } from '@/src/domain/invoicing/payment'

/** What is to be paid, and where whoever pays comes back. */
export type ToPay = {
  /** Whole cents, euros. */
  amount: number
  /** Shown by the bank, e.g. `Factuur 2026-000123`. */
  description: string
  /** The page of the portal to come back to. */
  backTo: string
  /** The same key never starts a second payment. */
  key: string
}

/** Who takes payments for us. Both calls go outside any transaction: the other side may be slow. */
export type PaymentProvider = {
  name: PaymentProviderName
  /** Starts a payment; @throws ProviderUnreachable */
  start: (req: PayloadRequest, payment: ToPay) => Promise<ProviderPayment>
  /** What became of a payment; null when it doesn't know it. @throws ProviderUnreachable */
  ask: (req: PayloadRequest, id: string) => Promise<ProviderPayment | null>
}
