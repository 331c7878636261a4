import type { Metadata } from 'next'
import { ProviderNotice } from '@/src/features/accreditation/provider/components/Notice'
import { ProviderForm } from '@/src/features/accreditation/provider/components/ProviderForm'
import { ProviderPage } from '@/src/features/accreditation/provider/components/ProviderPage'
import { providerOf } from '@/src/features/accreditation/provider/session'
import { asUser } from '@/src/lib/local-api'
import { Card } from '@/src/ui/Card'

export const metadata: Metadata = { title: 'Gegevens' }

type Props = { searchParams: Promise<{ melding?: string | string[] }> }

/** What participants see of a provider in the agenda (KK-AGD-1). */
export default async function ProviderDetailsPage({ searchParams }: Props) {
  const { req, providers } = await providerOf('/opleider/gegevens')
  const { melding } = await searchParams
  const { docs } = await req.payload.find({
    collection: 'providers',
    where: { id: { in: providers } },
    sort: 'name',
    pagination: false,
    ...asUser(req),
  })
  return (
    <ProviderPage
      intro="Deze gegevens staan bij je scholingen in de agenda. Verandert je naam? Laat het de accreditatiecommissie weten."
      title="Gegevens"
    >
      <ProviderNotice code={melding} />
      <div className="grid gap-6">
        {docs.map(({ id, name, about, website, email, phone, place }) => (
          <Card key={id}>
            <h2 className="mb-5">{name}</h2>
            <ProviderForm
              values={{
                id: String(id),
                about: about ?? '',
                website: website ?? '',
                email: email ?? '',
                phone: phone ?? '',
                place: place ?? '',
              }}
            />
          </Card>
        ))}
      </div>
    </ProviderPage>
  )
}
