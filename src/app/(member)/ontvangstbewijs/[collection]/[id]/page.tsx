import { ArrowLeft } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { evidenceHref } from '@/src/features/evidence/address'
import { Receipt } from '@/src/features/evidence/components/Receipt'
import { isEvidenceKind } from '@/src/features/evidence/kinds'
import { ownReceipt } from '@/src/features/evidence/receipt'
import { memberOf } from '@/src/features/portal/member-session'
import { PrintButton } from '@/src/ui/PrintButton'

export const metadata: Metadata = { title: 'Ontvangstbewijs' }

type Props = { params: Promise<{ collection: string; id: string }> }

/** Proof of what was handed in, and when, to print. Someone else's doesn't exist. */
export default async function ReceiptPage({ params }: Props) {
  const { collection, id } = await params
  const { req, member } = await memberOf(`/ontvangstbewijs/${encodeURIComponent(collection)}/${encodeURIComponent(id)}`)
  if (!isEvidenceKind(collection) || !/^[1-9]\d{0,8}$/.test(id)) notFound()
  const receipt = await ownReceipt(req, member.therapist, collection, Number(id))
  if (!receipt) notFound()
  return (
    <div className="wrap max-w-3xl py-6 lg:py-10">
      <div className="no-print mb-5 flex flex-wrap items-center justify-between gap-3">
        <Link
          className="link inline-flex items-center gap-2 py-1"
          href={evidenceHref(collection, { open: 'ingediend' })}
        >
          <ArrowLeft aria-hidden className="size-4" />
          Terug naar het overzicht
        </Link>
        <PrintButton />
      </div>
      <Receipt member={member} receipt={receipt} />
    </div>
  )
}
