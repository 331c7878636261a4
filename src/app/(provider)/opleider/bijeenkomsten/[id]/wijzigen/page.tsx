import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { sessionIsPast } from '@/src/domain/accreditation/session-problems'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { ProviderPage } from '@/src/features/accreditation/provider/components/ProviderPage'
import { SessionForm } from '@/src/features/accreditation/provider/components/SessionForm'
import { sessionOf, sessionValues } from '@/src/features/accreditation/provider/own'
import { Card } from '@/src/ui/Card'

export const metadata: Metadata = { title: 'Bijeenkomst wijzigen' }

export default async function EditSessionPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const { session, course } = await sessionOf(id, `/opleider/bijeenkomsten/${id}/wijzigen`)
  const fixed = session.status === 'cancelled' || sessionIsPast(session.endsOn, amsterdamDay(new Date()))
  if (fixed) redirect(`/opleider/bijeenkomsten/${session.id}`)
  return (
    <ProviderPage
      back={{ href: `/opleider/bijeenkomsten/${session.id}`, label: 'Bijeenkomst' }}
      intro={course.title}
      title="Bijeenkomst wijzigen"
    >
      <Card>
        <SessionForm courses={[]} values={sessionValues(session, course.id)} />
      </Card>
    </ProviderPage>
  )
}
