import { FileQuestion, Plus } from 'lucide-react'
import type { Metadata } from 'next'
import { ProviderNotice } from '@/src/features/accreditation/provider/components/Notice'
import { ProviderPage } from '@/src/features/accreditation/provider/components/ProviderPage'
import { RequestList } from '@/src/features/accreditation/provider/components/RequestList'
import { ownRequests } from '@/src/features/accreditation/provider/requests'
import { providerOf } from '@/src/features/accreditation/provider/session'
import { ButtonLink } from '@/src/ui/Button'
import { EmptyState } from '@/src/ui/EmptyState'

export const metadata: Metadata = { title: 'Aanvragen' }

type Props = { searchParams: Promise<{ melding?: string | string[] }> }

/** The requests of a provider: what waits for them first (KK-PRV-1). */
export default async function RequestsPage({ searchParams }: Props) {
  const { req, providers } = await providerOf('/opleider/aanvragen')
  const { melding } = await searchParams
  const requests = await ownRequests(req, providers)
  return (
    <ProviderPage
      actions={
        <ButtonLink href="/opleider/aanvragen/nieuw" icon={Plus} size="small">
          Vraag accreditatie aan
        </ButtonLink>
      }
      intro="Elk register beslist zelf. Vraag je in één keer voor meer registers aan, dan zie je hier een aanvraag per register."
      title="Aanvragen"
    >
      <ProviderNotice code={melding} />
      {requests.length > 0 ? (
        <RequestList requests={requests} />
      ) : (
        <EmptyState icon={FileQuestion} title="Je hebt nog geen aanvragen">
          Vraag accreditatie aan voor een van je scholingen. Je ziet hier hoe het ermee staat.
        </EmptyState>
      )}
    </ProviderPage>
  )
}
