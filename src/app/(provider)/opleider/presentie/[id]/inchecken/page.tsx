import type { Metadata } from 'next'
import { CheckInScreen } from '@/src/features/accreditation/check-in/CheckInScreen'
import { ProviderPage } from '@/src/features/accreditation/provider/components/ProviderPage'
import { sessionOf } from '@/src/features/accreditation/provider/own'

export const metadata: Metadata = { title: 'Inchecken' }

type Props = { params: Promise<{ id: string }> }

/** What a provider shows on a screen in the room (KK-PRV-1). */
export default async function CheckInScreenPage({ params }: Props) {
  const { id } = await params
  const { session, course } = await sessionOf(id, `/opleider/presentie/${id}/inchecken`)
  return (
    <ProviderPage
      back={{ href: `/opleider/presentie/${session.id}`, label: 'Presentie' }}
      intro={course.title}
      title="Scan om in te checken"
    >
      <CheckInScreen session={session.id} />
    </ProviderPage>
  )
}
