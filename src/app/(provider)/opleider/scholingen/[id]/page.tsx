import { BadgeCheck, CalendarPlus, PencilLine, RefreshCw } from 'lucide-react'
import type { Metadata } from 'next'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { courseForms } from '@/src/features/accreditation/labels'
import { normsOf, worthName } from '@/src/features/accreditation/norm-names'
import { Accreditations } from '@/src/features/accreditation/provider/components/Accreditations'
import { ProviderNotice } from '@/src/features/accreditation/provider/components/Notice'
import { OfferButton } from '@/src/features/accreditation/provider/components/OfferButton'
import { ProviderPage } from '@/src/features/accreditation/provider/components/ProviderPage'
import { RequestList } from '@/src/features/accreditation/provider/components/RequestList'
import { SessionList } from '@/src/features/accreditation/provider/components/SessionList'
import { courseOf } from '@/src/features/accreditation/provider/own'
import { accreditationsOf, ownSessions } from '@/src/features/accreditation/provider/queries'
import { ownRequests } from '@/src/features/accreditation/provider/requests'
import { formatNumber } from '@/src/lib/format'
import { ButtonLink } from '@/src/ui/Button'
import { Card, Facts } from '@/src/ui/Card'

export const metadata: Metadata = { title: 'Scholing' }

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ melding?: string | string[] }>
}

/** One course: what it is, what it counts for, when it is held (KK-PRV-1). */
export default async function CoursePage({ params, searchParams }: Props) {
  const { id } = await params
  const { req, providers, course } = await courseOf(id, `/opleider/scholingen/${id}`)
  const { melding } = await searchParams
  const today = amsterdamDay(new Date())
  const [rows, { rows: sessions }, requests] = await Promise.all([
    accreditationsOf(req, course.id),
    ownSessions(req, providers, { when: 'coming', today, course: course.id }),
    ownRequests(req, providers, course.id),
  ])
  const norms = await normsOf(
    req,
    rows.map(({ normId }) => normId),
  )
  const withdrawn = course.status === 'withdrawn'
  const counts = rows.some(({ validUntil, revokedOn }) => validUntil >= today && !revokedOn)
  const ask = `/opleider/aanvragen/nieuw?scholing=${course.id}`
  return (
    <ProviderPage
      actions={
        <ButtonLink
          href={`/opleider/scholingen/${course.id}/wijzigen`}
          icon={PencilLine}
          size="small"
          variant="secondary"
        >
          Wijzig
        </ButtonLink>
      }
      back={{ href: '/opleider/scholingen', label: 'Scholingen' }}
      intro={course.summary}
      title={course.title}
    >
      <ProviderNotice code={melding} />
      <div className="grid gap-8">
        <Card>
          <Facts
            items={[
              { name: 'Vorm', value: courseForms[course.form] },
              ...(course.hours ? [{ name: 'Uren', value: formatNumber(course.hours) }] : []),
              ...(course.price ? [{ name: 'Prijs', value: `€ ${formatNumber(course.price)}` }] : []),
            ]}
          />
          {course.description && <p className="mt-4 whitespace-pre-line">{course.description}</p>}
        </Card>
        <section aria-labelledby="accreditatie">
          <h2 className="mb-4" id="accreditatie">
            Waarvoor de scholing telt
          </h2>
          <Accreditations nameOf={(row) => worthName(norms, row)} rows={rows} today={today} />
          {!withdrawn && (
            <div className="mt-5 flex flex-wrap gap-3">
              <ButtonLink href={ask} icon={BadgeCheck} size="small" variant={counts ? 'secondary' : 'primary'}>
                Vraag accreditatie aan
              </ButtonLink>
              {counts && (
                <>
                  <ButtonLink href={`${ask}&soort=verlenging`} icon={RefreshCw} size="small" variant="secondary">
                    Vraag verlenging aan
                  </ButtonLink>
                  <ButtonLink href={`${ask}&soort=wijziging`} icon={PencilLine} size="small" variant="secondary">
                    Vraag een wijziging aan
                  </ButtonLink>
                </>
              )}
            </div>
          )}
        </section>
        {requests.length > 0 && (
          <section aria-labelledby="aanvragen">
            <h2 className="mb-4" id="aanvragen">
              Aanvragen
            </h2>
            <RequestList requests={requests} titled={false} />
          </section>
        )}
        <section aria-labelledby="bijeenkomsten">
          <h2 className="mb-4" id="bijeenkomsten">
            Bijeenkomsten
          </h2>
          {sessions.length > 0 ? (
            <SessionList sessions={sessions} titled={false} />
          ) : (
            <p className="text-ink-soft">Er staat nog niets gepland.</p>
          )}
          {!withdrawn && (
            <div className="mt-5">
              <ButtonLink href={`/opleider/bijeenkomsten/nieuw?scholing=${course.id}`} icon={CalendarPlus} size="small">
                Plan een bijeenkomst
              </ButtonLink>
            </div>
          )}
        </section>
        <div className="border-line border-t pt-6">
          <OfferButton id={course.id} withdrawn={withdrawn} />
        </div>
      </div>
    </ProviderPage>
  )
}
