import type { Metadata } from 'next'
import { KeyList } from '@/src/features/accreditation/attendance/components/KeyList'
import { NewKey } from '@/src/features/accreditation/attendance/components/NewKey'
import { keysOf } from '@/src/features/accreditation/attendance/queries'
import { ProviderNotice } from '@/src/features/accreditation/provider/components/Notice'
import { ProviderPage } from '@/src/features/accreditation/provider/components/ProviderPage'
import { providerOf } from '@/src/features/accreditation/provider/session'
import { Card } from '@/src/ui/Card'

export const metadata: Metadata = { title: 'API-sleutels' }

type Props = { searchParams: Promise<{ melding?: string | string[] }> }

/** Keys with which a provider's own system hands in attendance (KK-PRV-1). */
export default async function KeysPage({ searchParams }: Props) {
  const { req, contact, providers } = await providerOf('/opleider/sleutels')
  const { melding } = await searchParams
  const keys = await keysOf(req, providers)
  return (
    <ProviderPage
      intro="Met een API-sleutel levert je eigen systeem de presentie in. Wie de sleutel heeft, kan namens jullie inleveren: bewaar hem als een wachtwoord."
      title="API-sleutels"
    >
      <ProviderNotice code={melding} />
      <div className="grid gap-6">
        <Card>
          <h2 className="mb-5">Nieuwe sleutel</h2>
          <NewKey providers={contact.providers} />
        </Card>
        {keys.length > 0 && (
          <Card>
            <h2 className="mb-4">Je sleutels</h2>
            <KeyList keys={keys} />
          </Card>
        )}
      </div>
    </ProviderPage>
  )
}
