import type { Metadata } from 'next'
import { NarrowPage } from '@/src/features/identity/components/NarrowPage'
import { publicContributions } from '@/src/features/invoicing/contribution/public'
import { Costs } from '@/src/features/screening/sign-up/Costs'
import { openOrganisations } from '@/src/features/screening/sign-up/queries'
import { SignUpForm } from '@/src/features/screening/sign-up/SignUpForm'
import { getSession } from '@/src/lib/session'
import { Alert } from '@/src/ui/Alert'
import { ButtonLink } from '@/src/ui/Button'

export const metadata: Metadata = { title: 'Lid worden' }

/** Signing up with a professional organisation (KS-ACC-2), with what it costs (KK-PRO-1). */
export default async function SignUpPage() {
  const { req, viewer } = await getSession()
  const organisations = await openOrganisations(req)
  return (
    <NarrowPage
      intro="Meld je aan bij je beroepsorganisatie. Na je bevestiging zie je stap voor stap wat er voor je toelating nodig is."
      title="Lid worden"
    >
      {viewer ? (
        <>
          <Alert title="Je bent al ingelogd" tone="info">
            <p>Je hebt hier al een account. Log uit als je iemand anders wilt aanmelden.</p>
          </Alert>
          <ButtonLink href="/account">Naar mijn account</ButtonLink>
        </>
      ) : organisations.length === 0 ? (
        <Alert title="Aanmelden kan nu niet" tone="wait">
          <p>Probeer het later opnieuw, of vraag het je beroepsorganisatie.</p>
        </Alert>
      ) : (
        <>
          <Costs contributions={await publicContributions(req, organisations)} />
          <SignUpForm organisations={organisations} />
        </>
      )}
    </NarrowPage>
  )
}
