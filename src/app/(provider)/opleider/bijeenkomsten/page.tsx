import { CalendarDays, CalendarPlus } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { ProviderPage } from '@/src/features/accreditation/provider/components/ProviderPage'
import { SessionList } from '@/src/features/accreditation/provider/components/SessionList'
import { ownSessions } from '@/src/features/accreditation/provider/queries'
import { providerOf } from '@/src/features/accreditation/provider/session'
import { ButtonLink } from '@/src/ui/Button'
import { EmptyState } from '@/src/ui/EmptyState'
import { PageLinks } from '@/src/ui/PageLinks'

export const metadata: Metadata = { title: 'Bijeenkomsten' }

type Props = { searchParams: Promise<{ lijst?: string | string[]; pagina?: string | string[] }> }

const tab =
  'inline-flex min-h-11 items-center border-transparent border-b-3 px-1 hover:border-line-strong aria-[current]:border-brand aria-[current]:font-semibold'

const path = '/opleider/bijeenkomsten'

/** What is planned, and what was (KK-PRV-1). */
export default async function SessionsPage({ searchParams }: Props) {
  const { req, providers } = await providerOf(path)
  const { lijst, pagina } = await searchParams
  const when = lijst === 'geweest' ? 'past' : 'coming'
  const page = Math.min(Math.max(Number.parseInt(typeof pagina === 'string' ? pagina : '1', 10) || 1, 1), 10_000)
  const { rows, more } = await ownSessions(req, providers, { when, today: amsterdamDay(new Date()), page })
  const here = when === 'past' ? `${path}?lijst=geweest&` : `${path}?`
  return (
    <ProviderPage
      actions={
        <ButtonLink href={`${path}/nieuw`} icon={CalendarPlus} size="small">
          Plan een bijeenkomst
        </ButtonLink>
      }
      title="Bijeenkomsten"
    >
      <nav aria-label="Welke bijeenkomsten" className="mb-5 flex gap-6 border-line border-b">
        <Link aria-current={when === 'coming' ? 'page' : undefined} className={tab} href={path}>
          Komen nog
        </Link>
        <Link aria-current={when === 'past' ? 'page' : undefined} className={tab} href={`${path}?lijst=geweest`}>
          Zijn geweest
        </Link>
      </nav>
      {rows.length > 0 ? (
        <SessionList sessions={rows} />
      ) : (
        <EmptyState
          icon={CalendarDays}
          title={when === 'past' ? 'Er is hier nog niets geweest' : 'Er staat niets gepland'}
        >
          {when === 'past'
            ? 'Bijeenkomsten die voorbij zijn, komen hier te staan.'
            : 'Plan een bijeenkomst van een van je scholingen.'}
        </EmptyState>
      )}
      <PageLinks className="mt-6" href={(to) => `${here}pagina=${to}`} more={more} page={page} size="small" />
    </ProviderPage>
  )
}
