import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { isStaff } from '@/src/access/viewer'
import { CredentialsPanel } from '@/src/features/identity/components/CredentialsPanel'
import { LogOutButton } from '@/src/features/identity/components/LogOutButton'
import { Notice } from '@/src/features/identity/components/Notice'
import { SecondFactorRemoval } from '@/src/features/identity/components/SecondFactorRemoval'
import { SecondFactorSetup } from '@/src/features/identity/components/SecondFactorSetup'
import { hasSecondFactor, ownCredentials } from '@/src/features/identity/queries'
import { getSession } from '@/src/lib/session'
import { ButtonLink } from '@/src/ui/Button'
import { Card } from '@/src/ui/Card'
import { PageHeader } from '@/src/ui/PageHeader'

export const metadata: Metadata = { title: 'Inloggen en beveiliging' }

type Props = { searchParams: Promise<{ melding?: string | string[] }> }

export default async function SecurityPage({ searchParams }: Props) {
  const { req, viewer } = await getSession()
  if (!viewer) redirect('/inloggen?naar=/beveiliging')
  const { melding } = await searchParams
  const staff = isStaff(viewer) || viewer.heldBack
  return (
    <div className="mx-auto grid max-w-2xl gap-6">
      <PageHeader title="Inloggen en beveiliging">
        <p>Je wachtwoord, je e-mailadres en waar je bent ingelogd.</p>
      </PageHeader>
      <Notice code={melding} />
      {staff && (
        <Card>
          <h2 className="mb-2">Code bij het inloggen</h2>
          <SecondFactor enabled={await hasSecondFactor(req)} />
        </Card>
      )}
      <Card>
        <CredentialsPanel {...(await ownCredentials(req))} />
      </Card>
      <div className="flex flex-wrap gap-3">
        {isStaff(viewer) && (
          <ButtonLink href="/admin" size="small" variant="secondary">
            Naar het beheer
          </ButtonLink>
        )}
        <LogOutButton />
      </div>
    </div>
  )
}

function SecondFactor({ enabled }: { enabled: boolean }) {
  return enabled ? (
    <>
      <p className="mb-5">De code staat aan: bij het inloggen vul je de code uit je authenticator-app in.</p>
      <SecondFactorRemoval />
    </>
  ) : (
    <>
      <p className="mb-5">
        Met een code van je telefoon kan niemand inloggen die alleen je wachtwoord kent. Je stelt het in een minuut in.
      </p>
      <SecondFactorSetup />
    </>
  )
}
