import { Phone } from '@/src/features/evidence/phone/Phone'

type Props = { params: Promise<{ code: string }> }

/** Where the QR code on the computer leads: photos for one item, without logging in (PG-5). */
export default async function PhonePage({ params }: Props) {
  return <Phone code={(await params).code} />
}
