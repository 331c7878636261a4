import type { Metadata } from 'next'
import { tokenWorks } from '@/collections/identity/CredentialTokens/tokens'
import { NarrowPage } from '@/src/features/identity/components/NarrowPage'
import { ResetForm } from '@/src/features/identity/components/ResetForm'
import { getSession } from '@/src/lib/session'
import { Alert } from '@/src/ui/Alert'
import { ButtonLink } from '@/src/ui/Button'

export const metadata: Metadata = { title: 'Nieuw wachtwoord' }

type Props = { searchParams: Promise<{ token?: string | string[] }> }

export default async function ResetPage({ searchParams }: Props) {
  const { token } = await searchParams
  const { req } = await getSession()
  const works = typeof token === 'string' && (await tokenWorks(req, 'set-password', token))
  return (
    <NarrowPage title="Kies een nieuw wachtwoord">
      {works ? (
        <ResetForm token={token} />
      ) : (
        <>
          <Alert title="Deze link werkt niet meer" tone="wait">
            <p>Een link werkt 1 uur en één keer. Vraag een nieuwe aan.</p>
          </Alert>
          <ButtonLink href="/wachtwoord-vergeten">Nieuwe link aanvragen</ButtonLink>
        </>
      )}
    </NarrowPage>
  )
}
