import { env } from '@/src/lib/env'
import { mollieProvider } from './mollie'
import type { PaymentProvider } from './provider'
import { testProvider } from './test'

/**
 * Providers that may be used here, the one for new payments first. The bank of the demo says that anything was paid, so it is
 * there in a demo only; a real portal without a key takes no payments online.
 */
function providersFor({ APP_MODE, MOLLIE_API_KEY, SERVER_URL }: typeof env): PaymentProvider[] {
  if (MOLLIE_API_KEY) return [mollieProvider({ apiKey: MOLLIE_API_KEY, serverUrl: SERVER_URL })]
  return APP_MODE === 'demo' ? [testProvider] : []
}

let made: PaymentProvider[] | undefined
const providers = (): PaymentProvider[] => {
  made ??= providersFor(env)
  return made
}

/** Who takes new payments; null: invoices are paid by transfer. */
export const paymentProvider = (): PaymentProvider | null => providers()[0] ?? null

/** The provider with this name, when it may be used here. */
export const providerNamed = (name: string): PaymentProvider | null =>
  providers().find((one) => one.name === name) ?? null
