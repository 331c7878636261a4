import { createMollieClient, type Payment } from '@mollie/api-client'
import { centsOf, eurosOf, type PaymentState, type ProviderPayment } from '@/src/domain/invoicing/payment'
import type { PaymentProvider } from './provider'
import { unreachable } from './unreachable'

type Options = {
  apiKey: string
  /** Where the portal stands: Mollie reports to it when it can be reached from outside. */
  serverUrl: string
  /** Another address than Mollie's own, for tests. */
  apiEndpoint?: string
}

/** In milliseconds. The client tries again by itself; whoever waits doesn't wait for all of that. */
const patience = 12_000

const states: Record<string, PaymentState> = {
  paid: 'paid',
  failed: 'failed',
  expired: 'expired',
  canceled: 'cancelled',
}

/** What we don't know (open, pending, authorized, something new) isn't finished. */
const stateOf = (status: string): PaymentState => states[status] ?? 'open'

const seen = (payment: Payment): ProviderPayment => ({
  id: payment.id,
  status: stateOf(payment.status),
  amount: centsOf(payment.amount),
  paidAt: payment.paidAt ? new Date(payment.paidAt) : null,
  checkoutUrl: payment.getCheckoutUrl() ?? null,
})

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), patience)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

const isUnknown = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'statusCode' in error && error.statusCode === 404

/** Reports only come where Mollie can reach us. */
function reportTo(serverUrl: string): { webhookUrl?: string } {
  const { protocol, hostname } = new URL(serverUrl)
  const reachable = protocol === 'https:' && hostname !== 'localhost' && !/^[\d.]+$/.test(hostname)
  return reachable ? { webhookUrl: `${serverUrl}/api/payments/mollie` } : {}
}

/** Payments through Mollie (KS-ACC-6), with their own client. What goes wrong is logged without what was paid or by whom. */
export function mollieProvider({ apiKey, serverUrl, apiEndpoint }: Options): PaymentProvider {
  const client = createMollieClient({ apiKey, ...(apiEndpoint ? { apiEndpoint } : {}) })
  return {
    name: 'mollie',
    start: async (req, { amount, description, backTo, key }) => {
      try {
        const payment = client.payments.create({
          amount: { currency: 'EUR', value: eurosOf(amount) },
          description,
          redirectUrl: backTo,
          ...reportTo(serverUrl),
          idempotencyKey: key,
        })
        return seen(await inTime(payment))
      } catch (error) {
        req.payload.logger.error({ reason: reasonOf(error) }, 'Mollie started no payment')
        throw unreachable()
      }
    },
    ask: async (req, id) => {
      try {
        return seen(await inTime(client.payments.get(id)))
      } catch (error) {
        if (isUnknown(error)) return null
        req.payload.logger.error({ reason: reasonOf(error) }, 'Mollie could not be asked')
        throw unreachable()
      }
    },
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message.slice(0, 200) : 'unknown')
