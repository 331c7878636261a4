import type { Metadata } from 'next'
import { ForgotForm } from '@/src/features/identity/components/ForgotForm'
import { NarrowPage } from '@/src/features/identity/components/NarrowPage'

export const metadata: Metadata = { title: 'Wachtwoord vergeten' }

export default function ForgotPage() {
  return (
    <NarrowPage
      intro="Je krijgt een mail met een link. Daarmee kies je een nieuw wachtwoord."
      title="Wachtwoord vergeten"
    >
      <ForgotForm />
    </NarrowPage>
  )
}
