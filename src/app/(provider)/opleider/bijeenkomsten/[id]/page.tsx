import { ClipboardList, PencilLine } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { sessionIsPast } from '@/src/domain/accreditation/session-problems'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { CancelSession } from '@/src/features/accreditation/provider/components/CancelSession'
import { ProviderNotice } from '@/src/features/accreditation/provider/components/Notice'
import { ProviderPage } from '@/src/features/accreditation/provider/components/ProviderPage'
import { sessionOf } from '@/src/features/accreditation/provider/own'
import { sessionDays, sessionWhere } from '@/src/features/accreditation/provider/words'
import { formatNumber } from '@/src/lib/format'
import { Alert } from '@/src/ui/Alert'
import { ButtonLink } from '@/src/ui/Button'
import { Card, Facts } from '@/src/ui/Card'

export const metadata: Metadata = { title: 'Bijeenkomst' }

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ melding?: string | string[] }>
}

/** One meeting: when and where, and what can still be changed (KK-PRV-1). */
export default async function SessionPage({ params, searchParams }: Props) {
  const { id } = await params
  const { session, course } = await sessionOf(id, `/opleider/bijeenkomsten/${id}`)
  const { melding } = await searchParams
  const { startsOn, endsOn, startTime = null, endTime = null, online, place = null, venue, seats } = session
  const price = session.price ?? course.price
  const open = session.status === 'planned' && !sessionIsPast(endsOn, amsterdamDay(new Date()))
  return (
    <ProviderPage
      actions={
        open ? (
          <>
            <ButtonLink
              href={`/opleider/bijeenkomsten/${session.id}/wijzigen`}
              icon={PencilLine}
              size="small"
              variant="secondary"
            >
              Wijzig
            </ButtonLink>
            <CancelSession id={session.id} />
          </>
        ) : (
          session.status === 'planned' && (
            <ButtonLink href={`/opleider/presentie/${session.id}`} icon={ClipboardList} size="small">
              Presentie
            </ButtonLink>
          )
        )
      }
      back={{ href: '/opleider/bijeenkomsten', label: 'Bijeenkomsten' }}
      intro={
        <>
          Bijeenkomst van{' '}
          <Link className="link" href={`/opleider/scholingen/${course.id}`}>
            {course.title}
          </Link>
        </>
      }
      title={sessionDays({ startsOn, endsOn, startTime, endTime })}
    >
      <ProviderNotice code={melding} />
      <div className="grid gap-6">
        {session.status === 'cancelled' && (
          <Alert title="Deze bijeenkomst gaat niet door" tone="stop">
            {session.cancelledReason}
          </Alert>
        )}
        {open && place && !online && (session.lat ?? null) === null && (
          <Alert title={`We kennen de plaats “${place}” niet`} tone="wait">
            Leden die op afstand zoeken, vinden deze bijeenkomst nu niet. Controleer hoe je de plaats schreef, of vul de
            dichtstbijzijnde grotere plaats in en zet het dorp bij het adres.
          </Alert>
        )}
        <Card>
          <Facts
            items={[
              { name: 'Waar', value: sessionWhere({ form: course.form, online: online ?? false, place }) },
              ...(venue ? [{ name: 'Gebouw en adres', value: venue }] : []),
              ...(typeof price === 'number' ? [{ name: 'Prijs', value: `€ ${formatNumber(price)}` }] : []),
              ...(seats ? [{ name: 'Plaatsen', value: formatNumber(seats) }] : []),
            ]}
          />
        </Card>
      </div>
    </ProviderPage>
  )
}
