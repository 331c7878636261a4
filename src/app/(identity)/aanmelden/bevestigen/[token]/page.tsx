import type { Metadata } from 'next'
import { signUpOf } from '@/collections/screening/SignUps/operations/store'
import { NarrowPage } from '@/src/features/identity/components/NarrowPage'
import { ConfirmForm } from '@/src/features/screening/sign-up/ConfirmForm'
import { getSession } from '@/src/lib/session'
import { Alert } from '@/src/ui/Alert'
import { ButtonLink } from '@/src/ui/Button'
import { Facts } from '@/src/ui/Card'

export const metadata: Metadata = { title: 'Bevestig je aanmelding' }

type Props = { params: Promise<{ token: string }> }

/** Where the link of a sign-up leads. Only looks; the form does. */
export default async function ConfirmPage({ params }: Props) {
  const { token } = await params
  const { req } = await getSession()
  const asked = await signUpOf(req, token)
  if (asked?.status === 'confirmed') {
    return (
      <NarrowPage title="Bevestig je aanmelding">
        <Alert title="Je aanmelding is al bevestigd" tone="ok">
          <p>Log in met je e-mailadres of je lidnummer.</p>
        </Alert>
        <ButtonLink href="/inloggen?naar=/screening">Inloggen</ButtonLink>
      </NarrowPage>
    )
  }
  if (!asked || asked.over || asked.status === 'expired') {
    return (
      <NarrowPage title="Bevestig je aanmelding">
        <Alert title="Deze link werkt niet meer" tone="wait">
          <p>Een link werkt 48 uur en één keer. Meld je opnieuw aan; je hebt nog geen account.</p>
        </Alert>
        <ButtonLink href="/aanmelden">Opnieuw aanmelden</ButtonLink>
      </NarrowPage>
    )
  }
  return (
    <NarrowPage
      intro="Kies een wachtwoord. Daarna is je account klaar en begint je screening."
      title="Bevestig je aanmelding"
    >
      <Facts
        items={[
          { name: 'Beroepsorganisatie', value: asked.organisationName },
          { name: 'Lidnummer', value: asked.membershipNumber },
          { name: 'E-mailadres', value: asked.email },
        ]}
      />
      <ConfirmForm token={token} />
    </NarrowPage>
  )
}
