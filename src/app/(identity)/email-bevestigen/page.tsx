import type { Metadata } from 'next'
import { ConfirmEmailForm } from '@/src/features/identity/components/ConfirmEmailForm'
import { NarrowPage } from '@/src/features/identity/components/NarrowPage'

export const metadata: Metadata = { title: 'E-mailadres bevestigen' }

type Props = { searchParams: Promise<{ token?: string | string[] }> }

export default async function ConfirmEmailPage({ searchParams }: Props) {
  const { token } = await searchParams
  return (
    <NarrowPage intro="Klik op de knop. Daarna log je met dit adres in." title="Bevestig je e-mailadres">
      <ConfirmEmailForm token={typeof token === 'string' ? token : ''} />
    </NarrowPage>
  )
}
