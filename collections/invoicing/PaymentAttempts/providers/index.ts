import { env } from '@/src/lib/env'
import type { PaymentProvider } from './provider'
import { testProvider } from './test'

/**
 * Providers that may be used here, the one for new payments first. The bank of the demo says that anything was paid, so it is
 * there in a demo only; a real portal without a provider takes no payments online.
 */
const providers = (): PaymentProvider[] => (env.APP_MODE === 'demo' ? [testProvider] : [])

/** Who takes new payments; null: invoices are paid by transfer. */
export const paymentProvider = (): PaymentProvider | null => providers()[0] ?? null

/** The provider with this name, when it may be used here. */
export const providerNamed = (name: string): PaymentProvider | null =>
  providers().find((one) => one.name === name) ?? null
