import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { readCode } from '@/collections/accreditation/CourseSessions/check-in/check-in'
import { CheckInForm } from '@/src/features/accreditation/check-in/CheckInForm'
import { NarrowPage } from '@/src/features/identity/components/NarrowPage'
import { formatDate } from '@/src/lib/format'
import { idFrom } from '@/src/lib/id'
import { getSession } from '@/src/lib/session'
import { Alert } from '@/src/ui/Alert'

export const metadata: Metadata = { title: 'Inchecken', referrer: 'same-origin' }

type Props = { params: Promise<{ session: string; code: string }> }

/** Where the code on a provider's screen leads: a member says that they are here (KK-PRV-1). */
export default async function CheckInPage({ params }: Props) {
  const { session, code } = await params
  const { req, viewer } = await getSession()
  const read = await readCode(req, idFrom(session) ?? 0, code, new Date())
  if (!read) {
    return (
      <div className="wrap py-8">
        <NarrowPage title="Deze code werkt niet (meer)">
          <p>De code op het scherm verandert steeds. Scan hem nog een keer.</p>
        </NarrowPage>
      </div>
    )
  }
  const { meeting, ticket } = read
  // With the ticket and not the code, which would be over before someone has logged in.
  if (!viewer) redirect(`/inloggen?naar=${encodeURIComponent(`/inchecken/${meeting.session}/${ticket}`)}`)
  return (
    <div className="wrap py-8">
      <NarrowPage intro={`${meeting.title}, ${formatDate(meeting.endsOn)}`} title="Inchecken">
        {viewer.therapist ? (
          <CheckInForm session={meeting.session} ticket={ticket} />
        ) : (
          <Alert title="Alleen wie in een register staat, kan inchecken." tone="info" />
        )}
      </NarrowPage>
    </div>
  )
}
