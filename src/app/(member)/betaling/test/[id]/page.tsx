import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { providerNamed } from '@/collections/invoicing/PaymentAttempts/providers'
import { ownTestPayment } from '@/src/features/invoicing/payment/query'
import { TestBank } from '@/src/features/invoicing/payment/TestBank'
import { memberOf } from '@/src/features/portal/member-session'

export const metadata: Metadata = { title: 'Proefbank' }

type Props = { params: Promise<{ id: string }> }

/**
 * The bank of the demo (KS-ACC-6): says whether an invoice was paid, without money. There only where that bank takes the
 * payments, and only for whose payment it is.
 */
export default async function TestBankPage({ params }: Props) {
  const { id } = await params
  const { req, member } = await memberOf(`/betaling/test/${encodeURIComponent(id)}`)
  if (!providerNamed('test') || !/^test_[\w-]{36}$/.test(id)) notFound()
  const payment = await ownTestPayment(req, member.therapist, id)
  if (!payment) notFound()
  if (payment.status !== 'open') redirect(`/betaling/${payment.id}`)
  return (
    <div className="wrap max-w-3xl py-6 lg:py-10">
      <TestBank payment={payment} />
    </div>
  )
}
