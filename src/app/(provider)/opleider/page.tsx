import { BookOpen, CalendarDays } from 'lucide-react'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { ProviderPage } from '@/src/features/accreditation/provider/components/ProviderPage'
import { SessionList } from '@/src/features/accreditation/provider/components/SessionList'
import { Waiting } from '@/src/features/accreditation/provider/components/Waiting'
import { ownSessions, waitingFor } from '@/src/features/accreditation/provider/queries'
import { providerOf } from '@/src/features/accreditation/provider/session'
import { ButtonLink } from '@/src/ui/Button'
import { EmptyState } from '@/src/ui/EmptyState'

/** Where a contact person begins: what waits for them, and what is coming (KK-PRV-1). */
export default async function ProviderStartPage() {
  const { req, contact, providers } = await providerOf('/opleider')
  const today = amsterdamDay(new Date())
  const [waiting, { rows }] = await Promise.all([
    waitingFor(req, providers, today),
    ownSessions(req, providers, { when: 'coming', today }),
  ])
  return (
    <ProviderPage
      intro="Hier regel je je scholingen, bijeenkomsten en accreditatie."
      title={contact.providers.map(({ name }) => name).join(' en ')}
    >
      <div className="grid gap-10">
        <Waiting waiting={waiting} />
        <section aria-labelledby="binnenkort">
          <h2 className="mb-4" id="binnenkort">
            Binnenkort
          </h2>
          {rows.length === 0 ? (
            <EmptyState icon={CalendarDays} title="Er staan geen bijeenkomsten gepland">
              Plan een bijeenkomst van een van je scholingen. Hij staat in de agenda zodra de scholing is
              geaccrediteerd.
            </EmptyState>
          ) : (
            <SessionList sessions={rows.slice(0, 5)} />
          )}
          <div className="mt-5 flex flex-wrap gap-3">
            <ButtonLink href="/opleider/bijeenkomsten/nieuw" icon={CalendarDays} size="small">
              Plan een bijeenkomst
            </ButtonLink>
            <ButtonLink href="/opleider/scholingen/nieuw" icon={BookOpen} size="small" variant="secondary">
              Maak een scholing
            </ButtonLink>
          </div>
        </section>
      </div>
    </ProviderPage>
  )
}
