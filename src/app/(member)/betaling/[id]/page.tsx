import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { paymentProvider } from '@/collections/invoicing/PaymentAttempts/providers'
import { Notice } from '@/src/features/identity/components/Notice'
import { GoOn } from '@/src/features/invoicing/payment/GoOn'
import { goesOn } from '@/src/features/invoicing/payment/goesOn'
import { PaymentResult } from '@/src/features/invoicing/payment/PaymentResult'
import { ownPayment } from '@/src/features/invoicing/payment/query'
import { memberOf } from '@/src/features/portal/member-session'

export const metadata: Metadata = { title: 'Betaling' }

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<'verder' | 'melding', string | string[] | undefined>>
}

/** Where one comes back from paying, and the step to a payment provider elsewhere (KS-ACC-6). Someone else's doesn't exist. */
export default async function PaymentPage({ params, searchParams }: Props) {
  const { id } = await params
  const { verder, melding } = await searchParams
  const { req, member } = await memberOf(`/betaling/${encodeURIComponent(id)}`)
  if (!/^[1-9]\d{0,8}$/.test(id)) notFound()
  const payment = await ownPayment(req, member.therapist, Number(id))
  if (!payment) notFound()
  const goTo = goesOn(verder, new Date()) && payment.status === 'open' ? payment.checkoutUrl : null
  return (
    <div className="wrap max-w-3xl py-6 lg:py-10">
      <Notice code={melding} />
      {goTo ? <GoOn goTo={goTo} /> : <PaymentResult online={paymentProvider() !== null} payment={payment} />}
    </div>
  )
}
